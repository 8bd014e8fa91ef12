using System;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Display;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Tests.Display.Markup;
using Xunit;
using Shortest = TherapeuticAlliance.Tests.Support.Forms;

namespace TherapeuticAlliance.Tests.Display.Charts;

/// <summary>Where each mark stands, worked out by hand from the frame: 720 wide, a line of text 19 high, the heading at 24.</summary>
public sealed class WholePictureTests
{
    private static readonly Scale Wai = Instruments.WaiS.Client["total"];

    // From 8 to 112 by thirds; 12 lies at 24, 84 at 8, 48 in the middle.
    [Fact]
    public void A_sparkline_is_the_line_over_the_whole_range_and_the_last_point() => Assert.Equal(
        ["one M8 16M77.33 8L112 24", "point 112 24 3"], Marks.Of(ScoreSeries.Of(Wai, 48, null, 84, 12).ToSparkline()));

    [Fact]
    public void A_sparkline_of_one_session_has_its_point_in_the_middle_and_without_a_score_none()
    {
        Assert.Equal(["one M60 8", "point 60 8 3"], Marks.Of(ScoreSeries.Of(Wai, 84).ToSparkline()));
        Assert.Equal(["one M8 8"], Marks.Of(ScoreSeries.Of(Wai, 84, null).ToSparkline()));
        Assert.Empty(Marks.Of(ScoreSeries.Of(Wai).ToSparkline()));
    }

    [Fact]
    public void A_sparkline_tells_each_session_or_that_there_is_none()
    {
        Assert.Equal("Session 1: 48. Session 2: no score.", Story(ScoreSeries.Of(Wai, 48, null).ToSparkline()));
        Assert.Equal("No session yet.", Story(ScoreSeries.Of(Wai).ToSparkline()));
    }

    // A diamond around the last point: 0 of 40 lies at 24.
    [Fact]
    public void A_sparkline_ends_with_the_flag_of_the_last_session()
    {
        MonitorCourse course = RuptureMonitor.For(Pictured.Total).Replay(ScoreSeries.Of(Pictured.Total, 30, 31, 30, 31, 30, 31, 30, 31, 0));

        Assert.Equal(RuptureLevel.Strong, course.Verdicts[8].Level);
        Assert.Equal("flag M112 17L119 24L112 31L105 24Z", Marks.Of(course.ToSparkline())[1]);
    }

    // a: 5 + 4 = 9 of 2 to 10 is 87.5 percent: 16 + 544 × .875 = 492.
    [Fact]
    public void The_scales_of_a_form_stand_below_each_other()
    {
        Instrument form = Shortest.Numbered(3).Scale("a", s => s.Items(1, 2).Sum()).Scale("b", s => s.Items(3).Sum()).Build();
        string svg = form.Answer(5, 4, null).Score().ToSvg();

        Assert.Equal("a: 9 of 2 to 10, 87.5 percent of maximum. b: no score.", Story(svg));
        Assert.Equal(177, Pictured.Number(Parsed.Of(svg), "height"));
        Assert.Equal(
            [
                "16 24 heading: Form, percent of maximum",
                "(a: 9 of 2 to 10, 87.5 percent of maximum.", "16 63: a", "axis M16 69L560 69L560 85L16 85Z", "bar M16 69L492 69L492 85L16 85Z", "570 82: 9 (87.5 %)", ")",
                "(b: no score.", "16 111: b", "empty M16 117L560 117L560 133L16 133Z", "570 130: no score", ")",
                "16 155: 0 %", "560 155 end: 100 %",
            ],
            Marks.Of(svg));
    }

    // A row is 22 high, the first in the middle at 80; 1 lies at 300, 7 at 650. Items 4 and 10 are reversed: 4 stays 4.
    [Fact]
    public void Answers_of_two_raters_stand_row_by_row()
    {
        string[] marks = Marks.Of(Pictured.Comparison().ToSvg());
        string Name(int item) => Instruments.WaiS.Client.Items[item].Number + (Instruments.WaiS.Client.Items[item].Label is { } label ? " " + label : string.Empty);

        Assert.Equal(["300 57 middle: 1", "650 57 middle: 7", "baseline M300 63L300 333M650 63L650 333"], marks.Skip(1).Take(3));
        Assert.Equal(
            ["(Item " + Name(0) + ": therapist 7, client 1.", "16 85: " + Name(0), "axis M650 80L300 80", "other M296 76L304 76L304 84L296 84Z", "point 650 80 4", ")"], marks.Skip(4).Take(6));
        Assert.Contains("point 475 146 2.5", marks);
        Assert.Equal(["16 239: " + Name(7), "point 358.33 234 4", ")"], marks.SkipWhile(mark => mark != "(Item " + Name(7) + ": therapist 2, client no score.").Skip(1).Take(3));
        Assert.Equal(
            ["point 24 351 4", "36 356: therapist", "other M113.8 347L121.8 347L121.8 355L113.8 355Z", "129.8 356: client", "16 384: Answers after keying: a higher value always counts the same way."],
            marks.SkipWhile(mark => mark != "point 24 351 4").Take(5));
        Assert.EndsWith(
            "client 7. Answers after keying: a higher value always counts the same way. A difference shows two views of the same hours. It does not say that one of them is wrong.",
            Story(Pictured.Comparison().ToSvg()), StringComparison.Ordinal);
    }

    // The plot of two raters reaches from 51 to 271: 48 of 12 to 84 lies at 161, 51 at 151.83. The names stand 5 below, 19 apart.
    [Theory]
    [InlineData(48, 51, "620 170.92: therapist", "620 151.92: client")]
    [InlineData(51, 48, "620 151.92: therapist", "620 170.92: client")]
    [InlineData(48, 48, "620 156.5: therapist", "620 175.5: client")]
    [InlineData(12, 84, "620 276: therapist", "620 56: client")]
    public void The_names_of_two_raters_stand_at_the_ends_of_their_lines_and_apart(int first, int second, string one, string other)
    {
        string[] marks = Marks.Of(Dyad([40, first], [41, second]).ToSvg());

        Assert.Contains(one, marks);
        Assert.Contains(other, marks);
    }

    // 50 sessions: 616 − 16 = 600 is the last, and a bar is 250/50 to each side.
    [Theory]
    [InlineData(50, 5)]
    [InlineData(2, 8)]
    public void Bars_of_many_sessions_are_narrow(int sessions, int half)
    {
        double?[] scores = [.. Enumerable.Repeat((double?)40, sessions)];

        Assert.Contains(Marks.Of(Dyad(scores, [.. scores.Select(score => score + 1)]).ToSvg()), mark => mark.StartsWith("bar M" + (600 - half) + " ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(60, "4")]
    [InlineData(61, "2.5")]
    public void More_than_sixty_sessions_have_smaller_marks(int sessions, string radius)
    {
        double?[] scores = [.. Enumerable.Repeat((double?)48, sessions)];

        Assert.Contains("point 600 161 " + radius, Marks.Of(Dyad(scores, scores).ToSvg()));
        Assert.EndsWith(" " + radius, Marks.Of(ScoreSeries.Of(Wai, scores).ToSvg()).Last(mark => mark.StartsWith("point ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_of_one_rater_only_is_drawn_too()
    {
        DyadCourse course = TherapeuticAlliance.Dyads.Dyad.Compare(
            ScoreSeries.FromSessions(Instruments.WaiS.Therapist["total"], [new SessionScore(1, 40), new SessionScore(2, 41)]).Value,
            ScoreSeries.FromSessions(Wai, [new SessionScore(2, 42), new SessionScore(3, 43)]).Value).Value;

        Assert.StartsWith(
            "Session 1: therapist 40, client no score. Session 2: therapist 41, client 42. Session 3: therapist no score, client 43. Possible", Story(course.ToSvg()), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_raters_without_a_session_are_told_and_drawn_once()
    {
        string svg = Dyad([], []).ToSvg();

        Assert.StartsWith("No session yet. Possible scores: 12 to 84.", Story(svg), StringComparison.Ordinal);
        Assert.Single(Marks.Of(svg), "340 161 middle: No session yet.");
    }

    // The plot begins at 43 + 22 and is 220 high; without a legend the notes follow 48 below it, 19 for the first line.
    [Fact]
    public void A_course_that_nobody_watches_has_no_legend()
    {
        string[] marks = Marks.Of(ScoreSeries.Of(Wai, 48).ToSvg());

        Assert.Equal(
            [
                "axis M64 65L64 285L616 285", "56 70 end: 84", "56 290 end: 12", "340 325 middle: Session", "340 305 middle: 1", "one M340 175", "(Session 1: 48.", "point 340 175 4", ")",
                "16 352: Possible scores: 12 to 84. A higher score is better.", "16 371: No published cut-off.",
            ],
            marks.Skip(1));
    }

    [Fact]
    public void A_caption_of_two_lines_moves_all_down_by_one()
    {
        string[] marks = Marks.Of(ScoreSeries.Of(Wai, 48).ToSvg(DisplayOptions.Default.WithCaption(new string('x', 70) + " yyyy")));

        Assert.Equal(["16 24 heading: " + new string('x', 70), "16 43 heading: yyyy", "axis M64 84L64 304L616 304"], marks.Take(3));
    }

    [Fact]
    public void A_course_without_a_session_says_so()
    {
        string svg = ScoreSeries.Of(Wai).ToSvg();

        Assert.StartsWith("No session yet. Possible", Story(svg), StringComparison.Ordinal);
        Assert.Contains("340 175 middle: No session yet.", Marks.Of(svg));
    }

    [Fact]
    public void Where_no_session_has_a_score_there_is_no_line() =>
        Assert.DoesNotContain(Marks.Of(ScoreSeries.Of(Wai, null, null).ToSvg()), mark => mark.StartsWith("one", StringComparison.Ordinal));

    // Of 0 to 40 on 220: 36 lies at 87, 28 at 131, 20 at 175, 11 at 224.5, and 10 at 230, which has no room for a word.
    [Fact]
    public void Cut_offs_are_signed_and_those_too_close_are_drawn_without_a_word()
    {
        Instrument form = Shortest.OneScale(4, s => s.Sum().Threshold("e", Comparison.Above, 10, "E.", "S").Threshold("b", Comparison.AtOrBelow, 28, "B.", "S").Threshold("a", Comparison.Below, 36, "A.", "S")
            .Threshold("d", Comparison.Above, 11, "D.", "S").Threshold("c", Comparison.AtOrAbove, 20, "C.", "S"), Likert.Points(0, 10));
        string[] marks = Marks.Of(ScoreSeries.Of(form["s"], 30).ToSvg());

        Assert.Equal(
            [
                "cut M64 87L616 87", "624 92: < 36", "cut M64 131L616 131", "624 136: ≤ 28", "cut M64 175L616 175", "624 180: ≥ 20", "cut M64 224.5L616 224.5", "624 229.5: > 11",
                "cut M64 230L616 230",
            ],
            marks.SkipWhile(mark => !mark.StartsWith("cut", StringComparison.Ordinal)).Take(9));
    }

    [Fact]
    public void What_a_higher_score_means_is_said_where_it_means_something()
    {
        string Of(Action<ScaleBuilder> more) => Story(ScoreSeries.Of(Shortest.OneScale(1, s => more(s.Sum()))["s"], 3).ToSvg());

        Assert.Equal("Session 1: 3. Possible scores: 1 to 5. A higher score is better. No published cut-off.", Of(s => s.HigherIsBetter()));
        Assert.Equal("Session 1: 3. Possible scores: 1 to 5. A higher score is worse. No published cut-off.", Of(s => s.HigherIsWorse()));
        Assert.Equal("Session 1: 3. Possible scores: 1 to 5. No published cut-off.", Of(s => s.NeitherIsBetter()));
    }

    // 27 sessions are 20 apart, the last at 600.
    [Fact]
    public void The_band_is_no_wider_than_a_session()
    {
        MonitorCourse course = RuptureMonitor.For(Pictured.Total).Replay(ScoreSeries.Of(Pictured.Total, [.. Enumerable.Range(0, 27).Select(i => (double?)(30 + (i % 2)))]));
        string[] bands = [.. Marks.Of(course.ToSvg()).Where(mark => mark.StartsWith("band", StringComparison.Ordinal))];

        Assert.StartsWith("band M590 ", bands.Last(), StringComparison.Ordinal);
        Assert.Contains("L610 ", bands.Last(), StringComparison.Ordinal);
    }

    // 40 sessions are 13.33 apart, so a word has room after five of them.
    [Fact]
    public void A_flag_too_close_to_one_with_a_word_has_none()
    {
        double?[] scores = [.. Enumerable.Range(1, 40).Select(i => i is 20 or 22 or 30 ? 2 : (double?)(30 + (i % 2)))];
        MonitorCourse course = RuptureMonitor.For(Pictured.Total).Replay(ScoreSeries.Of(Pictured.Total, scores));
        string[] marks = Marks.Of(course.ToSvg());
        bool HasWord(int session) => marks.SkipWhile(mark => !mark.StartsWith("(Session " + session + ":", StringComparison.Ordinal)).TakeWhile(mark => mark != ")").Any(mark => mark.Contains(" middle: "));

        Assert.True(course.Verdicts[19].IsOnset && course.Verdicts[21].IsOnset && course.Verdicts[29].IsOnset);
        Assert.Equal([20, 30], Enumerable.Range(1, 40).Where(HasWord));
    }

    [Fact]
    public void A_flag_that_continues_has_no_word_however_far_it_is()
    {
        MonitorCourse course = RuptureMonitor.For(Pictured.Total).Replay(ScoreSeries.Of(Pictured.Total, 30, 31, 30, 31, 30, 31, 30, 5, 5, 5, 5));

        Assert.True(course.Verdicts[7].IsOnset && course.Verdicts[9].IsContinuing);
        Assert.Single(Marks.Of(course.ToSvg()), mark => mark.EndsWith(" middle: strong", StringComparison.Ordinal));
    }

    // Of thirteen sessions every second has a number; so has of three none that stands too close to another.
    [Fact]
    public void Sessions_are_numbered_where_there_is_room()
    {
        string[] Numbers(ScoreSeries series) => [.. Marks.Of(series.ToSvg()).Where(mark => mark.Contains(" 305 middle: ")).Select(mark => mark.Split(' ').Last())];

        Assert.Equal(["1", "3", "5", "7", "9", "11", "13"], Numbers(ScoreSeries.Of(Wai, [.. Enumerable.Repeat((double?)48, 13)])));
        Assert.Equal(12, Numbers(ScoreSeries.Of(Wai, [.. Enumerable.Repeat((double?)48, 12)])).Length);
        Assert.Equal(["1", "30"], Numbers(ScoreSeries.FromSessions(Wai, [new SessionScore(1, 48), new SessionScore(2, 48), new SessionScore(30, 48)]).Value));
    }

    [Fact]
    public void Raters_are_called_as_the_language_calls_them() => Assert.StartsWith(
        "Sitzung 1: Therapeut 40, Klient 41.", Story(Dyad([40], [41]).ToSvg(DisplayOptions.Default.In(TherapeuticAlliance.Texts.TextProvider.German))), StringComparison.Ordinal);

    [Fact]
    public void Every_picture_has_the_ids_that_its_options_say()
    {
        DisplayOptions options = DisplayOptions.Default.WithIdPrefix("mine");
        var course = Course.FromScores(RuptureMonitor.For(Pictured.Total), Pictured.Course("twelve").Series.Sessions, new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero)).Value;
        string[] pictures =
        [
            Pictured.Course("twelve").ToSvg(options), course.ToSvg(options), Pictured.Dyad("twelve").ToSvg(options), Pictured.Comparison().ToSvg(options), Pictured.Report().ToSvg(options),
            course.Series.ToSvg(options), course.ToSparkline(options), Pictured.Course("twelve").ToSparkline(options), course.Series.ToSparkline(options),
        ];

        Assert.All(pictures, picture => Assert.Equal("mine", (string?)Parsed.Of(picture).Attribute("id")));
        Assert.Equal(Pictured.Course("twelve").ToSvg(), course.ToSvg());
        Assert.Equal("chart", (string?)Parsed.Of(course.Series.ToSparkline()).Attribute("id"));
    }

    private static string Story(string svg) => Parsed.Of(svg).Element(Pictured.Svg + "desc")!.Value;

    private static DyadCourse Dyad(double?[] first, double?[] second) =>
        TherapeuticAlliance.Dyads.Dyad.Compare(ScoreSeries.Of(Instruments.WaiS.Therapist["total"], first), ScoreSeries.Of(Wai, second)).Value;
}
