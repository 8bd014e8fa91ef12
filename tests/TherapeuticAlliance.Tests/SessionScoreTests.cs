using System;
using Xunit;

namespace TherapeuticAlliance.Tests;

public sealed class SessionScoreTests
{
    private static readonly DateTime Day = new(2026, 2, 28, 0, 0, 0, DateTimeKind.Unspecified);

    [Fact]
    public void A_session_keeps_number_score_and_date()
    {
        var session = new SessionScore(7, 48.5, Day);

        Assert.Equal((7, 48.5, Day), (session.Session, session.Score, session.Date));
    }

    [Fact]
    public void The_default_value_is_session_0_without_a_score() =>
        Assert.Equal(new SessionScore(0, null), default);

    [Fact]
    public void Sessions_are_equal_when_number_score_and_date_are()
    {
        var session = new SessionScore(7, 48.5, Day);

        Assert.True(session == new SessionScore(7, 48.5, Day));
        Assert.True(session.Equals((object)new SessionScore(7, 48.5, Day)));
        Assert.Equal(session.GetHashCode(), new SessionScore(7, 48.5, Day).GetHashCode());
        Assert.True(session != new SessionScore(8, 48.5, Day));
        Assert.True(session != new SessionScore(7, 48, Day));
        Assert.True(session != new SessionScore(7, null, Day));
        Assert.True(session != new SessionScore(7, 48.5));
        Assert.False(session.Equals("session 7"));
    }

    [Fact]
    public void A_session_is_named_by_its_number_only() => Assert.Equal("session 7", new SessionScore(7, 48.5, Day).ToString());
}
