namespace TherapeuticAlliance.Ruptures.Engine;

/// <summary>What a score is held against: a centre and a standard deviation, and where that comes from; or why there is none.</summary>
internal readonly struct Yardstick
{
    internal Yardstick(double centre, double sigma, SigmaOrigin origin)
    {
        Centre = centre;
        Sigma = sigma;
        Origin = origin;
        Eligibility = Eligibility.Eligible;
    }

    private Yardstick(Eligibility eligibility)
    {
        Centre = Sigma = double.NaN;
        Origin = SigmaOrigin.None;
        Eligibility = eligibility;
    }

    internal Eligibility Eligibility { get; }

    internal bool Exists => Eligibility == Eligibility.Eligible;

    internal double Centre { get; }

    internal double Sigma { get; }

    internal SigmaOrigin Origin { get; }

    internal static Yardstick None(Eligibility reason) => new(reason);
}
