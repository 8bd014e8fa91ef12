namespace TherapeuticAlliance.Change;

/// <summary>How a change is held against chance. There is no default: a criterion always names its method.</summary>
public enum ChangeMethod
{
    /// <summary>(x2 − x1) / (√2 · SEM), SEM = SD·√(1 − r). Jacobson and Truax 1991, doi 10.1037/0022-006X.59.1.12.</summary>
    JacobsonTruax = 1,

    /// <summary>((x2 − M) − r·(x1 − M)) / (SD·√(1 − r²)), as in the R package clinicalsignificance.</summary>
    GulliksenLordNovick = 2,

    /// <summary>(x2 − [r·(x1 − M) + M]) / SEM, as in the R package clinicalsignificance.</summary>
    EdwardsNunnally = 3,

    /// <summary>
    /// ((x2 − x1)·r_d + (M2 − M1)·(1 − r_d)) / (√r_d · √2 · SEM), with r_d the reliability of the difference in a sample.
    /// Hageman and Arrindell 1999, doi 10.1016/S0005-7967(99)00032-7.
    /// </summary>
    HagemanArrindell = 4,

    /// <summary>(x2 − x1) / (√2 · s), with s the standard deviation within a person from session to session.</summary>
    WithinPerson = 5,
}
