using System;
using Xunit;

namespace TherapeuticAlliance.Tests;

public sealed class AdministrationTests
{
    [Fact]
    public void An_administration_keeps_who_and_when()
    {
        var administration = new Administration("a-1", "subject", "respondent", 7, new DateTime(2026, 2, 28, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(("a-1", "subject", "respondent", 7), (administration.Id, administration.Subject, administration.Respondent, administration.Session));
        Assert.Equal(new DateTime(2026, 2, 28, 0, 0, 0, DateTimeKind.Unspecified), administration.Date);
        Assert.Equal(DateTimeKind.Unspecified, administration.Date!.Value.Kind);
    }

    [Fact]
    public void Nothing_needs_to_be_known()
    {
        Administration unknown = Administration.Unknown;

        Assert.Equal((null, null, null, null, null), (unknown.Id, unknown.Subject, unknown.Respondent, unknown.Session, unknown.Date));
    }

    [Fact]
    public void Sessions_are_counted_from_0()
    {
        Assert.Equal(0, new Administration(session: 0).Session);
        Assert.Throws<ArgumentOutOfRangeException>("session", () => new Administration(session: -1));
    }

    [Fact]
    public void A_date_has_no_time_of_day() =>
        Assert.Throws<ArgumentOutOfRangeException>("date", () => new Administration(date: new DateTime(2026, 2, 28, 0, 0, 1, DateTimeKind.Unspecified)));

    [Fact]
    public void An_administration_is_named_without_identifiers() => Assert.Equal("Administration", new Administration("a-1").ToString());
}
