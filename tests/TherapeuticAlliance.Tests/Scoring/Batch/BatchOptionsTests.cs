using System;
using TherapeuticAlliance.Scoring.Batch;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Batch;

public sealed class BatchOptionsTests
{
    [Fact]
    public void The_default_is_doubles_on_one_thread() =>
        Assert.Equal((ScorePrecision.Double, 1), (BatchOptions.Default.Precision, BatchOptions.Default.Threads));

    [Fact]
    public void Each_choice_leaves_the_other()
    {
        BatchOptions options = BatchOptions.Default.WithSingles().WithThreads(3).WithSingles();

        Assert.Equal((ScorePrecision.Single, 3), (options.Precision, options.Threads));
        Assert.StartsWith(
            "Scoring needs at least 1 thread.", Assert.Throws<ArgumentOutOfRangeException>("threads", () => options.WithThreads(0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_equal_by_its_numbers()
    {
        Assert.True(default(BatchProgress) == new BatchProgress(0, null));
        Assert.True(new BatchProgress(1, 2) != new BatchProgress(1, 3));
        Assert.False(new BatchProgress(1, 2).Equals((object)new BatchProgress(2, 2)));
        Assert.Equal(new BatchProgress(1, 2).GetHashCode(), new BatchProgress(1, 2).GetHashCode());
    }
}
