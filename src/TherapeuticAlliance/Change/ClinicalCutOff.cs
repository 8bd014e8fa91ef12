using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Change;

/// <summary>The score that separates a clinical from a functional population.</summary>
/// <remarks>A score that meets <see cref="Comparison"/> is on the clinical side. Equality is by reference.</remarks>
public sealed class ClinicalCutOff
{
    internal ClinicalCutOff(double value, Comparison comparison, string source)
    {
        Value = value;
        Comparison = comparison;
        Source = source;
    }

    /// <summary>Gets the cut-off in points of the scale.</summary>
    public double Value { get; }

    /// <summary>Gets when a score is on the clinical side.</summary>
    public Comparison Comparison { get; }

    /// <summary>Gets where it comes from: the two samples of formula c, or a published threshold.</summary>
    public string Source { get; }

    /// <summary>Whether a score is on the clinical side.</summary>
    /// <param name="score">A score in points of the scale.</param>
    public bool IsClinical(double score) => Comparison switch
    {
        Comparison.Below => score < Value,
        Comparison.AtOrBelow => score <= Value,
        Comparison.AtOrAbove => score >= Value,
        _ => score > Value,
    };

    /// <summary>Returns comparison and value.</summary>
    public override string ToString() => "clinical: " + Comparison + " " + Number.Text(Value);

    /// <summary>Formula c of Jacobson and Truax 1991: (s_cl·M_f + s_f·M_cl) / (s_cl + s_f). A score at it is clinical.</summary>
    internal static ClinicalCutOff FormulaC(PopulationFigures clinical, PopulationFigures functional, Direction direction) => new(
        ((clinical.StandardDeviation * functional.Mean) + (functional.StandardDeviation * clinical.Mean))
        / (clinical.StandardDeviation + functional.StandardDeviation),
        direction == Direction.HigherIsBetter ? Comparison.AtOrBelow : Comparison.AtOrAbove,
        "formula c between " + clinical.Source + " and " + functional.Source);
}
