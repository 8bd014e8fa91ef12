using TherapeuticAlliance.Research.Internal;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Internal;

public sealed class NumberTests
{
    [Fact]
    public void Numbers_are_written_alike_everywhere()
    {
        Assert.Equal("1.5", Number.Text(1.50m));
        Assert.Equal("1.123457", Number.Text(1.1234567m));
        Assert.Equal("1000000", Number.Text(1_000_000L));
        Assert.Equal("0.30000000000000004", Number.Exact(0.1 + 0.2));
        Assert.Equal("1.26", Number.Short(1.256));
        Assert.Equal("2", Number.Short(2.0));
    }
}
