using TherapeuticAlliance.Scoring.Kernels;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Kernels;

public sealed class KernelOutputTests
{
    [Theory]
    [InlineData(64, 128, 192, true)]
    [InlineData(65, 128, 192, false)]
    [InlineData(64, 96, 192, false)]
    [InlineData(64, 128, 200, false)]
    public void Only_columns_that_all_begin_with_a_line_of_the_cache_are_written_past_it(int scores, int answered, int statuses, bool expected)
    {
        Assert.Equal(expected, new KernelOutput(false, [scores], [answered], [statuses], isNonTemporal: true).IsNonTemporal);
        Assert.False(new KernelOutput(false, [scores], [answered], [statuses], isNonTemporal: false).IsNonTemporal);
    }
}
