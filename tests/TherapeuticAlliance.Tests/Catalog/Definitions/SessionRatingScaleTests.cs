using System.Linq;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Range and cut-offs as listed in docs/sources/instruments/srs.md#srs-v30: below 36, or below 9 on any line.</summary>
public sealed class SessionRatingScaleTests
{
    private static readonly Instrument Srs = Instruments.Srs;

    [Fact]
    public void Doubles_added_one_by_one_would_miss_36() => Assert.Equal(35.99999999999999, 8.6 + 9.7 + 9.9 + 7.8);

    [Fact]
    public void The_same_four_lines_are_exactly_36()
    {
        ScaleScore total = Srs.Answer(8.6, 9.7, 9.9, 7.8).Score()["total"];

        Assert.Equal(ExactScore.Of(36, 1), total.Exact);
        Assert.Equal(36.0, total.Value);
    }

    [Theory]
    [InlineData("8.6 9.7 9.9 7.8", false)]
    [InlineData("8.6 9.7 9.9 7.7", true)]
    [InlineData("9 9 9 9", false)]
    [InlineData("9 9 9 9.1", false)]
    public void A_total_below_36_is_of_concern_and_36_is_not(string lines, bool isOfConcern) =>
        Assert.Equal(isOfConcern, Srs.AnswerFrom(lines.Split(' ')).Score()["total"].Meets("cut-off"));

    [Theory]
    [InlineData("9 9 9 9", false)]
    [InlineData("10 10 10 8.9", true)]
    [InlineData("8.9 10 10 10", true)]
    [InlineData("10 10 10 10", false)]
    public void Any_line_below_9_is_of_concern(string lines, bool isOfConcern) =>
        Assert.Equal(isOfConcern, Srs.AnswerFrom(lines.Split(' ')).Score()["total"].Meets("item-cut-off"));

    [Fact]
    public void A_blank_line_leaves_the_total_and_its_cut_off_open()
    {
        ScaleScore total = Srs.Answer(10m, 10m, 10m, null).Score()["total"];

        Assert.Null(total.Value);
        Assert.Null(total.Meets("cut-off"));
        Assert.Null(total.Meets("item-cut-off"));
    }

    [Fact]
    public void One_low_line_is_of_concern_even_when_another_is_blank() =>
        Assert.True(Srs.Answer(8.9m, 10m, 10m, null).Score()["total"].Meets("item-cut-off"));

    [Fact]
    public void The_total_runs_from_0_to_40_in_tenths()
    {
        Assert.Equal("0..40", Srs["total"].Lowest.ToText() + ".." + Srs["total"].Highest.ToText());
        Assert.Equal("0..10 by 0.1", Srs.Format.ToString());
        Assert.Equal(10, Srs.Format.Unit);
    }

    [Fact]
    public void A_reading_between_two_tenths_is_not_rounded() =>
        FindingAssert.Only(Srs.Answer(8.65m, 9m, 9m, 9m).Findings, "TA2002", "items[1]", "1", "0", "10", "0.1");

    [Fact]
    public void Nothing_is_reversed() => Assert.Empty(Key.Reversed(Srs));

    [Fact]
    public void No_anchor_wording_ships() => Assert.Empty(Srs.Items.SelectMany(item => item.Format.Anchors));

    // 36.9 to 36 is 0.9, to 35.9 exactly 1.0; "1 or more" counts the 1.0, compared exactly.
    [Theory]
    [InlineData("9.2 9.2 9.2 9.3", "9 9 9 9", false)]
    [InlineData("9.2 9.2 9.2 9.3", "9 9 9 8.9", true)]
    [InlineData("9 9 9 9", "10 10 10 10", false)]
    [InlineData("9 9 9 9", "9 9 9 -", null)]
    public void A_fall_of_1_or_more_since_the_last_session_is_of_concern(string last, string now, bool? isOfConcern)
    {
        ScaleScore before = Score(last);
        ScaleScore after = Score(now);

        Assert.Equal(isOfConcern, after.MeetsSince("fall-from-last", before));
        Assert.Null(after.Meets("fall-from-last"));
    }

    [Fact]
    public void Only_a_threshold_on_change_is_held_against_the_last_session_of_the_same_scale()
    {
        ScaleScore now = Score("9 9 9 9");

        Refused("thresholdCode", "The threshold cut-off is not about change; ask Meets.", () => now.MeetsSince("cut-off", now));
        Refused("thresholdCode", "Scale total has no such threshold.", () => now.MeetsSince("no-such", now));
        Refused("last", "The last score is of another scale or definition than total of srs-v3 1.0.0.", () => now.MeetsSince("fall-from-last", Instruments.Care.Blank().Score()["total"]));
        Assert.Throws<System.ArgumentNullException>("last", () => now.MeetsSince("fall-from-last", null!));
    }

    private static void Refused(string parameter, string message, System.Func<object?> act) =>
        Assert.StartsWith(message, Assert.Throws<System.ArgumentException>(parameter, act).Message, System.StringComparison.Ordinal);

    // Where higher is worse, the fall is a rise: 1 to 3 is 2 worse.
    [Fact]
    public void Where_higher_is_worse_the_rise_counts()
    {
        Instrument distress = Instrument.Define("distress", "1.0.0").Titled("Distress").RatedBy(Rater.Client).Answered(Likert.Points(0, 4)).HigherIsWorse()
            .NumberedItems(1).Total(s => s.AllItems().Sum().FallThreshold("worse", Comparison.Above, 1, "Worse.", "Invented for this test")).Build();

        Assert.True(distress.Answer(3).Score()["total"].MeetsSince("worse", distress.Answer(1).Score()["total"]));
        Assert.False(distress.Answer(2).Score()["total"].MeetsSince("worse", distress.Answer(1).Score()["total"]));
        Assert.False(distress.Answer(1).Score()["total"].MeetsSince("worse", distress.Answer(3).Score()["total"]));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void A_fall_lies_within_what_the_scale_can_fall(int points, bool isFit) => Assert.Equal(isFit, Instrument.Define("distress", "1.0.0")
        .Titled("Distress").RatedBy(Rater.Client).Answered(Likert.Points(0, 4)).NumberedItems(1)
        .Total(s => s.AllItems().Sum().FallThreshold("worse", Comparison.AtOrAbove, points, "Worse.", "Invented for this test")).BuildOrFindings().IsValid);

    private static ScaleScore Score(string lines) =>
        Srs.AnswerFrom(lines.Split(' ').Select(line => line == "-" ? null : line)).Score()["total"];
}
