using System;
using Xunit;

namespace TherapeuticAlliance.Tests;

public sealed class AdministrationEqualityTests
{
    private static readonly DateTime Day = new(2026, 2, 28, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly Administration One = new("i", "s", "r", 3, Day);

    [Fact]
    public void Administrations_are_equal_when_everything_in_them_is()
    {
        Assert.True(One.Equals(new Administration("i", "s", "r", 3, Day)));
        Assert.True(One.Equals((object)new Administration("i", "s", "r", 3, Day)));
        Assert.Equal(One.GetHashCode(), new Administration("i", "s", "r", 3, Day).GetHashCode());
    }

    [Fact]
    public void Each_part_tells_two_apart() => Assert.All(
        [One.WithId("j"), One.WithSubject("t"), One.WithRespondent("q"), One.WithSession(4), One.WithDate(Day.AddDays(1)), Administration.Unknown],
        other => Assert.False(One.Equals(other)));

    [Fact]
    public void Each_part_is_taken_back_by_null_and_the_others_stay()
    {
        Assert.Equal(new Administration(null, "s", "r", 3, Day), One.WithId(null));
        Assert.Equal(new Administration("i", null, "r", 3, Day), One.WithSubject(null));
        Assert.Equal(new Administration("i", "s", null, 3, Day), One.WithRespondent(null));
        Assert.Equal(new Administration("i", "s", "r", null, Day), One.WithSession(null));
        Assert.Equal(new Administration("i", "s", "r", 3), One.WithDate(null));
    }

    [Fact]
    public void An_administration_is_nothing_else()
    {
        Assert.False(One.Equals(null));
        Assert.False(One.Equals("Administration"));
    }

    [Fact]
    public void A_reference_has_at_most_a_thousand_characters()
    {
        string longest = new('x', 1000), longer = new('x', 1001);

        Assert.Equal(longest, new Administration(id: longest).Id);
        Assert.Throws<ArgumentOutOfRangeException>("id", () => new Administration(id: longer));
        Assert.Throws<ArgumentOutOfRangeException>("subject", () => new Administration(subject: longer));
        Assert.Throws<ArgumentOutOfRangeException>("respondent", () => new Administration(respondent: longer));
    }

    [Fact]
    public void What_is_refused_says_what_is_allowed()
    {
        Assert.Contains("0 or more", Refusal(() => new Administration(session: -1)), StringComparison.Ordinal);
        Assert.Contains("without a time of day", Refusal(() => new Administration(date: Day.AddHours(1))), StringComparison.Ordinal);
        Assert.Contains("at most 1,000 characters", Refusal(() => new Administration(id: new string('x', 1001))), StringComparison.Ordinal);
    }

    private static string Refusal(Func<object> made) => Assert.Throws<ArgumentOutOfRangeException>(made).Message;
}
