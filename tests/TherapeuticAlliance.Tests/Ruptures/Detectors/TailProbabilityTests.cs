using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

public sealed class TailProbabilityTests
{
    // The tail of t with 100 degrees of freedom falls with its hundredth power: at 1e10 no double holds it.
    [Theory]
    [InlineData(-1e10, 0, -38.5)]
    [InlineData(1e10, 1, 38.5)]
    public void Beyond_every_double_the_tail_is_0_and_z_stays_finite(double t, double lower, double z)
    {
        TailProbability tail = TailProbability.Of(t, 100);

        Assert.Equal((lower, z), (tail.Lower, tail.Z));
    }

    // t with one degree of freedom: 1/2 + arctan(1)/π = 3/4, of which the normal quantile is .6744897502 (tables).
    [Theory]
    [InlineData(-1, 0.25, -0.6744897502)]
    [InlineData(0, 0.5, 0)]
    [InlineData(1, 0.75, 0.6744897502)]
    public void Both_sides_are_alike(double t, double lower, double z)
    {
        TailProbability tail = TailProbability.Of(t, 1);

        Assert.Equal(lower, tail.Lower, 1e-12);
        Assert.Equal(z, tail.Z, 1e-9);
    }
}
