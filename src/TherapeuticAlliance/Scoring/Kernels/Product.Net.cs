namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>The sum is multiplied, which includes division by a power of two.</summary>
internal readonly struct Product : IScoreShape
{
    public static bool Prorates => false;

    public static bool Multiplies => true;

    public static bool Divides => false;
}
