using System;
using TherapeuticAlliance.Internal;
using Xunit;

namespace TherapeuticAlliance.Tests.Internal;

/// <summary>A programmer's mistake is told with what was expected, and never with the value, which may be a person's.</summary>
public sealed class RequireTests
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_is_finite(double value)
    {
        string[] messages =
        [
            Message(() => Require.Finite(value, "width")), Message(() => Require.Above(0, value, "width")),
            Message(() => Require.AtLeast(0.5, value, "width")), Message(() => Require.Between(0, 1, value, "width")),
        ];

        Assert.All(messages, message => Assert.StartsWith("The value of width must be a finite number.", message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_bound_is_told_and_the_value_is_not()
    {
        Assert.StartsWith("The value of width must be above 0.5.", Message(() => Require.Above(0.5, 0.5, "width")), StringComparison.Ordinal);
        Assert.StartsWith("The value of width must be at least 0.5.", Message(() => Require.AtLeast(0.5, 0.25, "width")), StringComparison.Ordinal);
        Assert.StartsWith("The value of width must be at least 3.", Message(() => Require.AtLeast(3, 2, "width")), StringComparison.Ordinal);
        Assert.StartsWith("The value of width must lie between 0 and 1.", Message(() => Require.Between(0, 1, 0, "width")), StringComparison.Ordinal);
        Assert.StartsWith("The value of width must lie between 0 and 1.", Message(() => Require.Between(0, 1, 1, "width")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_within_its_bounds_is_returned()
    {
        Assert.Equal((-3.5, 0.75, 0.5, 0.25, 3), (
            Require.Finite(-3.5, "width"), Require.Above(0.5, 0.75, "width"), Require.AtLeast(0.5, 0.5, "width"), Require.Between(0, 1, 0.25, "width"), Require.AtLeast(3, 3, "width")));
        Assert.Equal("words", Require.Words("words", "why"));
    }

    [Fact]
    public void Words_are_not_blank()
    {
        Assert.StartsWith("The text is blank; say it in words.", Assert.Throws<ArgumentException>("why", () => Require.Words(" ", "why")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("why", () => Require.Words(null, "why"));
    }

    [Fact]
    public void A_member_of_an_enumeration_is_one_of_those_that_are_named()
    {
        Assert.StartsWith(
            "The value is not a member of Direction.", Assert.Throws<ArgumentOutOfRangeException>("direction", () => Guard.Known((Direction)77, "direction")).Message, StringComparison.Ordinal);
        Assert.Equal(Direction.HigherIsWorse, Guard.Known(Direction.HigherIsWorse, "direction"));
    }

    private static string Message(Func<object> required) => Assert.Throws<ArgumentOutOfRangeException>("width", required).Message;
}
