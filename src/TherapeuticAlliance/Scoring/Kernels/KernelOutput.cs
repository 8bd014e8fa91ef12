namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>What a kernel writes, a column of each for every scale, pinned by the caller. Scores are doubles or singles.</summary>
internal sealed unsafe class KernelOutput
{
    private readonly nint[] _scores;
    private readonly nint[] _answered;
    private readonly nint[] _statuses;

    internal KernelOutput(bool isSingle, nint[] scores, nint[] answered, nint[] statuses)
    {
        IsSingle = isSingle;
        _scores = scores;
        _answered = answered;
        _statuses = statuses;
    }

    internal bool IsSingle { get; }

    internal double* Doubles(int scale) => (double*)_scores[scale];

    internal float* Singles(int scale) => (float*)_scores[scale];

    internal byte* Answered(int scale) => (byte*)_answered[scale];

    internal ScoreStatus* Statuses(int scale) => (ScoreStatus*)_statuses[scale];
}
