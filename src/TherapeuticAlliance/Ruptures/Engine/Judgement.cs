namespace TherapeuticAlliance.Ruptures.Engine;

/// <summary>What a detector says about one session, in figures turned so that lower is worse. NaN: there is no such figure.</summary>
internal readonly struct Judgement
{
    private Judgement(Eligibility eligibility, int sessionsUsed)
    {
        Eligibility = eligibility;
        SessionsUsed = sessionsUsed;
        Statistic = Threshold = Probability = Z = Baseline = Sigma = DegreesOfFreedom = double.NaN;
    }

    internal Eligibility Eligibility { get; init; }

    internal bool IsEligible => Eligibility == Eligibility.Eligible;

    internal bool HasFired { get; init; }

    internal double Statistic { get; init; }

    internal double Threshold { get; init; }

    internal double Probability { get; init; }

    /// <summary>Standard normal, negative below the baseline.</summary>
    internal double Z { get; init; }

    internal double Baseline { get; init; }

    internal double Sigma { get; init; }

    internal double DegreesOfFreedom { get; init; }

    internal SigmaOrigin SigmaOrigin { get; init; }

    internal int SessionsUsed { get; init; }

    /// <summary>Says that it cannot judge, and why.</summary>
    internal static Judgement Not(Eligibility reason, double sessionsUsed = 0) => new(reason, (int)sessionsUsed);

    /// <summary>Begins a judgement; the figures follow by initialiser.</summary>
    internal static Judgement On(double sessionsUsed) => new(Eligibility.Eligible, (int)sessionsUsed);
}
