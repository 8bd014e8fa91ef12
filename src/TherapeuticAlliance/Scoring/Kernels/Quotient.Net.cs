namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>The sum is multiplied and divided.</summary>
internal readonly struct Quotient : IScoreShape
{
    public static bool Prorates => false;

    public static bool Multiplies => true;

    public static bool Divides => true;
}
