namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>What a score is held against: a center and a standard deviation, and where that comes from; or why there is none.</summary>
internal readonly struct ControlReference
{
    internal ControlReference(double center, double sigma, SigmaOrigin origin)
    {
        Center = center;
        Sigma = sigma;
        Origin = origin;
        Eligibility = Eligibility.Eligible;
    }

    private ControlReference(Eligibility eligibility) => Eligibility = eligibility;

    internal Eligibility Eligibility { get; }

    internal bool Exists => Eligibility == Eligibility.Eligible;

    internal double Center { get; }

    internal double Sigma { get; }

    internal SigmaOrigin Origin { get; }

    internal static ControlReference None(Eligibility reason) => new(reason);
}
