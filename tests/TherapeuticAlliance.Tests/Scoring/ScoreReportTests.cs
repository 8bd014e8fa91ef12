using System;
using System.Linq;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring;

public sealed class ScoreReportTests
{
    private static readonly Instrument Form = Instrument.Define("house", "2.0.1").Titled("House form").RatedBy(Rater.Client).Answered(Likert.Points(1, 5))
        .NumberedItems(5).Scale("short", s => s.Items(1, 2, 3).Mean().AtMostMissing(1, "Paper")).Scale("longer-code", s => s.Items(4, 5).Sum())
        .Evidence(TherapeuticAlliance.EvidenceLevel.Verified, "x", "y").Build();

    [Fact]
    public void A_report_says_by_which_key_and_library_it_was_made()
    {
        ScoreReport report = Form.Blank().Score();

        Assert.Same(Form, report.Instrument);
        Assert.Equal(64, report.Instrument.ContentHash.Length);
        Assert.Matches(@"^\d+\.\d+\.\d+$", report.LibraryVersion);
    }

    [Fact]
    public void A_report_keeps_who_and_when()
    {
        var administration = new Administration(id: "a", session: 3);

        Assert.Same(administration, Form.Blank().WithAdministration(administration).Score().Administration);
    }

    [Fact]
    public void A_score_is_found_by_the_code_of_its_scale()
    {
        ScoreReport report = Form.Blank().Score();

        Assert.Same(report.Scales[1], report["longer-code"]);
        Assert.Same(report.Scales[1], report.FindScale("longer-code"));
        Assert.Null(report.FindScale("SHORT"));
        System.Collections.Generic.KeyNotFoundException thrown = Assert.Throws<System.Collections.Generic.KeyNotFoundException>(() => report["SHORT"]);
        Assert.StartsWith("house has no scale of that code; it has short, longer-code.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_trace_follows_the_form() => Assert.Equal(["1", "2", "3", "4", "5"], Form.Blank().Score().Trace.Select(item => item.Item.Code));

    [Fact]
    public void A_report_is_named_without_being_shown() => Assert.Equal("ScoreReport house 2.0.1", Form.Blank().Score().ToString());

    // By hand: (2 + 3)/2 = 2.5; completed with 1 or 5 it is 6/3 = 2 or 10/3; (2.5 − 1)/4 = 37.5 %; 4 + 1..5 = 5..9.
    [Fact]
    public void A_report_describes_itself_as_a_table_with_what_is_noteworthy_below() => Assert.Equal(
        "House form (house 2.0.1)\n" +
        "scale        score  % of max  item mean  answered  possible         status        rule\n" +
        "short        2.5    37.5      2.5        2 of 3    2..3.3333333333  prorated      at most 1 missing (published)\n" +
        "longer-code  none   none      none       1 of 2    5..9             not scorable  require all (library default)\n" +
        "TA2001 items[5]: Item 5 takes values from 1 to 5; '6' is outside. It is scored as missing: correct it or leave it blank.\n" +
        "TA3010 scales[short]: Scale short was scored from 2 of 3 items; the rule is: at most 1 missing.\n" +
        "TA3011 scales[longer-code]: Scale longer-code has 1 of 2 items answered and needs 2; the rule is: require all.\n",
        Form.Answer(2, 3, null, 4, 6).Score().Describe());

    // By hand: 1 + 2 + 5 = 8, 8/3 = 2.67 to two places; (8/3 − 1)/4 = 41.67 %.
    [Fact]
    public void Scores_are_described_to_two_places() => Assert.Contains(
        "short        2.67   41.67     2.67       3 of 3    2.6666666667..2.6666666667  complete", Form.Answer(1, 2, 5, 1, 1).Score().Describe());
}
