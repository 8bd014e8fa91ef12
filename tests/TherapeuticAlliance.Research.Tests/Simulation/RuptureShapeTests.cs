using System;
using System.Linq;
using TherapeuticAlliance.Research.Simulation;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Simulation;

public sealed class RuptureShapeTests
{
    [Fact]
    public void The_shapes_are_those_of_the_documentation() => Assert.Equal(
        [
            "stable:  then 0", "one session: 1 then 0", "three sessions: 0.75 1 0.75 then 0", "sustained: 1 then 1",
            "four-session decline: 0.25 0.5 0.75 1 then 1", "two-step repair: 1 0.5 then 0", "half recovered: 1 then 0.5",
        ],
        RuptureShape.All.Select(shape => FormattableString.Invariant($"{shape}: {string.Join(" ", shape.Shares.Select(share => FormattableString.Invariant($"{share}")))} then {shape.Afterwards}")));

    [Fact]
    public void A_shape_has_a_name_and_shares_of_the_depth()
    {
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => new RuptureShape(" ", [1], 0)).ParamName);
        Assert.Equal("shares", Assert.Throws<ArgumentNullException>(() => new RuptureShape("x", null!, 0)).ParamName);
        Assert.StartsWith("A share of the depth is within 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>(() => new RuptureShape("x", [1.1], 0)).Message, StringComparison.Ordinal);
    }
}
