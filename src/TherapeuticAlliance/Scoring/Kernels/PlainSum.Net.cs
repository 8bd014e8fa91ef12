namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>The sum is the score.</summary>
internal readonly struct PlainSum : IScoreShape
{
    public static bool Prorates => false;

    public static bool Multiplies => false;

    public static bool Divides => false;
}
