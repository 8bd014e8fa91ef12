using System.Linq;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>What a kernel writes, a column of each for every scale, pinned by the caller. Scores are doubles or singles.</summary>
internal sealed unsafe class KernelOutput
{
    /// <summary>What memory and cache exchange at a time.</summary>
    internal const int LineBytes = 64;

    private readonly nint[] _scores;
    private readonly nint[] _answered;
    private readonly nint[] _statuses;

    internal KernelOutput(bool isSingle, nint[] scores, nint[] answered, nint[] statuses, bool isNonTemporal = false)
    {
        IsSingle = isSingle;
        _scores = scores;
        _answered = answered;
        _statuses = statuses;
        IsNonTemporal = isNonTemporal && scores.Concat(answered).Concat(statuses).All(address => address % LineBytes == 0);
    }

    internal bool IsSingle { get; }

    /// <summary>Whether to write past the cache, which only columns that begin with a line of it allow.</summary>
    internal bool IsNonTemporal { get; }

    internal double* Doubles(int scale) => (double*)_scores[scale];

    internal float* Singles(int scale) => (float*)_scores[scale];

    internal byte* Answered(int scale) => (byte*)_answered[scale];

    internal ScoreStatus* Statuses(int scale) => (ScoreStatus*)_statuses[scale];
}
