using System;

namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>How a batch is scored; none of it changes a score.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class BatchOptions
{
    private BatchOptions(ScorePrecision precision, int threads)
    {
        Precision = precision;
        Threads = threads;
    }

    /// <summary>Gets doubles, on the thread that calls.</summary>
    public static BatchOptions Default { get; } = new(ScorePrecision.Double, 1);

    /// <summary>Gets what scores are kept as.</summary>
    public ScorePrecision Precision { get; }

    /// <summary>Gets how many threads score at most.</summary>
    public int Threads { get; }

    /// <summary>Returns options that keep scores as singles.</summary>
    public BatchOptions WithSingles() => new(ScorePrecision.Single, Threads);

    /// <summary>Returns options that score on so many threads of the pool. The memory is the limit: two to four often suffice.</summary>
    /// <param name="threads">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is less than 1.</exception>
    public BatchOptions WithThreads(int threads) =>
        threads >= 1 ? new(Precision, threads) : throw new ArgumentOutOfRangeException(nameof(threads), "Scoring needs at least 1 thread.");
}
