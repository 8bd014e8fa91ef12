using System;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>What a text says about the session: a whole number from 0 to 999,999, a name, or a date.</summary>
public sealed class SessionReaderTests
{
    [Theory]
    [InlineData("3", 3)]
    [InlineData("0", 0)]
    [InlineData("003", 3)]
    [InlineData("999999", 999_999)]
    [InlineData("0999999", 999_999)]
    [InlineData("1000000", null)]
    [InlineData(" 3 ", 3)]
    [InlineData("3.0", 3)]
    [InlineData("3.5", null)]
    [InlineData("3,0", null)]
    [InlineData("-1", null)]
    [InlineData("1e2", null)]
    [InlineData("", null)]
    [InlineData("12a", null)]
    [InlineData("two", null)]
    public void A_whole_number_is_a_session(string text, int? number) => Assert.Equal(number, new SessionReader(StudyMap.Empty).Number(text));

    [Theory]
    [InlineData("3,0", 3)]
    [InlineData("3,5", null)]
    [InlineData("1.000", null)]
    [InlineData("4", 4)]
    public void Where_decimals_have_a_comma_a_spreadsheet_writes_it(string text, int? number) => Assert.Equal(number, new SessionReader(StudyMap.Empty.DecimalComma()).Number(text));

    [Theory]
    [InlineData("pre", 1)]
    [InlineData(" PRE ", 1)]
    [InlineData("post  test", 2)]
    [InlineData("1", null)]
    [InlineData("follow-up", null)]
    public void A_name_is_the_session_of_its_place(string text, int? number) => Assert.Equal(number, new SessionReader(StudyMap.Empty.Sessions("Pre", "post test")).Number(text));

    [Theory]
    [InlineData("session 12", 12)]
    [InlineData("T3 ", 3)]
    [InlineData("10", 10)]
    [InlineData("0000010", 10)]
    [InlineData("1.5", 5)]
    [InlineData("visit", null)]
    [InlineData("3rd", null)]
    [InlineData("t1234567", null)]
    public void A_number_may_stand_at_the_end_of_a_name(string text, int? number) => Assert.Equal(number, new SessionReader(StudyMap.Empty.SessionNumberAtEnd()).Number(text));

    [Fact]
    public void A_date_is_no_number_until_all_are_known()
    {
        var reader = new SessionReader(StudyMap.Empty.SessionDates("dd.MM.yyyy"));

        Assert.True(reader.HasDates);
        Assert.Null(reader.Number("3"));
        Assert.Equal(new DateTime(2026, 5, 1, 0, 0, 0, DateTimeKind.Unspecified), reader.Date(" 01.05.2026 "));
        Assert.Null(reader.Date("2026-05-01"));
        Assert.False(new SessionReader(StudyMap.Empty).HasDates);
    }

    [Theory]
    [InlineData(50, 200L, 0.25)]
    [InlineData(50, null, null)]
    [InlineData(0, 0L, null)]
    [InlineData(1, 1L, 1.0)]
    public void A_share_of_what_is_read_needs_a_size(long bytes, long? total, double? share) => Assert.Equal(share, new StudyProgress(1, bytes, total).Share);
}
