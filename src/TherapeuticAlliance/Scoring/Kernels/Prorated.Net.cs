namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>Something may be missing, and what is answered has a weight.</summary>
internal readonly struct Prorated : IScoreShape
{
    public static bool Prorates => true;

    public static bool Multiplies => true;

    public static bool Divides => true;
}
