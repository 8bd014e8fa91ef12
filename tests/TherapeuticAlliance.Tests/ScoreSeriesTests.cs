using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests;

public sealed class ScoreSeriesTests
{
    // Three items from 1 to 5: the sum lies between 3 and 15.
    private static readonly Instrument Form = Forms.Sum(3);
    private static readonly Scale Scale = Form["s"];

    [Fact]
    public void Scores_alone_are_sessions_from_1_and_a_session_without_a_score_stays()
    {
        ScoreSeries series = ScoreSeries.Of(Scale, 12, null, 9.5);

        Assert.Equal([new(1, 12), new(2, null), new(3, 9.5)], series.Sessions);
        Assert.Equal([new(1, 12), new(3, 9.5)], series.Scored());
        Assert.Same(Scale, series.Scale);
        Assert.Equal(Rater.Client, series.Rater);
    }

    [Fact]
    public void A_series_may_be_empty_or_start_anywhere_and_leave_numbers_out()
    {
        Assert.Empty(ScoreSeries.Of(Scale).Sessions);
        Assert.Equal([0, 4, 9], Valid(new(0, 3), new(4, null), new(9, 15)).Sessions.Select(session => session.Session));
    }

    [Fact]
    public void A_series_keeps_its_own_copy()
    {
        var sessions = new List<SessionScore> { new(1, 12) };
        ScoreSeries series = ScoreSeries.FromSessions(Scale, sessions).Value;

        sessions.Add(new SessionScore(2, 3));

        Assert.Single(series.Sessions);
    }

    [Fact]
    public void Sessions_are_not_numbered_below_0() => Refused("TA8001", "sessions[0]", [new(-1, 12), new(0, 12)]);

    [Fact]
    public void A_session_stands_once() => Refused("TA8002", "sessions[2]", [new(3, 12), new(4, 12), new(3, 12)], "3");

    [Fact]
    public void Sessions_come_in_order_and_each_one_that_does_not_is_named()
    {
        Result<ScoreSeries> result = ScoreSeries.FromSessions(Scale, [new(1, 12), new(5, 12), new(2, 12), new(4, 12), new(6, 12)]);

        Assert.False(result.IsValid);
        Assert.Equal(2, result.Findings.Count);
        FindingAssert.Is(result.Findings[0], "TA8003", "sessions[2]", "2");
        FindingAssert.Is(result.Findings[1], "TA8003", "sessions[3]", "4");
    }

    [Fact]
    public void A_date_before_an_earlier_one_is_noted_and_the_numbers_are_followed()
    {
        Result<ScoreSeries> result = ScoreSeries.FromSessions(Scale, [new(1, 12, Day(9)), new(2, 11), new(3, 10, Day(8)), new(4, 9, Day(8))]);

        FindingAssert.Only(result.Findings, "TA8004", "sessions[2]", "3");
        Assert.Equal(FindingSeverity.Warning, result.Findings[0].Severity);
        Assert.Equal([1, 2, 3, 4], result.Value.Sessions.Select(session => session.Session));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_score_is_a_finite_number(double score) => Refused("TA8005", "sessions[1]", [new(1, 12), new(8, score)], "8");

    [Theory]
    [InlineData(2.999)]
    [InlineData(15.001)]
    [InlineData(1e308)]
    public void A_score_lies_in_the_range_of_the_scale(double score) => Refused("TA8006", "sessions[0]", [new(8, score)], "8", "s", "3", "15");

    [Fact]
    public void The_ends_of_the_scale_are_scores() => Assert.Equal([3, 15], Valid(new(1, 3), new(2, 15)).Scored().Select(session => session.Score!.Value));

    [Fact]
    public void Everything_is_found_at_once()
    {
        Result<ScoreSeries> result = ScoreSeries.FromSessions(Scale, [new(4, 99), new(-2, double.NaN), new(4, 12)]);

        Assert.Equal(["TA8006", "TA8001", "TA8005", "TA8002"], result.Findings.Select(finding => finding.Code));
        Assert.Equal(["sessions[0]", "sessions[1]", "sessions[1]", "sessions[2]"], result.Findings.Select(finding => finding.Path));
    }

    [Fact]
    public void Scores_alone_that_cannot_be_a_series_are_a_mistake_named_without_the_score()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>("scores", () => ScoreSeries.Of(Scale, 12, 77.125));

        Assert.Contains("session 2", thrown.Message);
        Assert.DoesNotContain("77.125", thrown.Message);
    }

    [Fact]
    public void Null_is_a_mistake()
    {
        Assert.Throws<ArgumentNullException>("scores", () => ScoreSeries.Of(Scale, null!));
        Assert.Throws<ArgumentNullException>("scale", () => ScoreSeries.FromSessions(null!, []));
        Assert.Throws<ArgumentNullException>("sessions", () => ScoreSeries.FromSessions(Scale, null!));
        Assert.Throws<ArgumentNullException>("scale", () => ScoreSeries.FromReports(null!, []));
        Assert.Throws<ArgumentNullException>("reports", () => ScoreSeries.FromReports(Scale, null!));
    }

    [Fact]
    public void A_series_of_reports_takes_number_date_and_score_from_each()
    {
        Result<ScoreSeries> result = ScoreSeries.FromReports(Scale, [Report(Form, 1, 1, 4, 4, 4), Report(Form, 2, 8, 5, null, 5), Report(Form, 5, 15, 1, 2, 3)]);

        Assert.Empty(result.Findings);
        Assert.Equal([new(1, 12, Day(1)), new(2, null, Day(8)), new(5, 6, Day(15))], result.Value.Sessions);
    }

    [Fact]
    public void A_report_of_another_definition_or_without_a_session_is_found()
    {
        ScoreReport foreign = Report(Forms.Sum(4), 1, 1, 4, 4, 4, 4);
        ScoreReport undated = Form.Answer(4, 4, 4).Score();

        Result<ScoreSeries> result = ScoreSeries.FromReports(Scale, [Report(Form, 1, 1, 4, 4, 4), foreign, undated]);

        Assert.False(result.IsValid);
        Assert.Equal(2, result.Findings.Count);
        FindingAssert.Is(result.Findings[0], "TA8007", "reports[1]", foreign.Instrument.ToString(), Form.ToString());
        FindingAssert.Is(result.Findings[1], "TA8008", "reports[2]");
    }

    [Fact]
    public void Reports_out_of_order_are_found_as_sessions_are() =>
        FindingAssert.Only(ScoreSeries.FromReports(Scale, [Report(Form, 2, 8, 4, 4, 4), Report(Form, 1, 8, 4, 4, 4)]).Findings, "TA8003", "sessions[1]", "1");

    [Fact]
    public void One_more_session_makes_another_series()
    {
        ScoreSeries series = ScoreSeries.Of(Scale, 12, 11);

        ScoreSeries longer = series.With(new SessionScore(4, 9)).Value;

        Assert.Equal([new(1, 12), new(2, 11), new(4, 9)], longer.Sessions);
        Assert.Equal(2, series.Sessions.Count);
        FindingAssert.Only(series.With(new SessionScore(2, 9)).Findings, "TA8002", "sessions[2]", "2");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 2)]
    [InlineData(7, 3)]
    [InlineData(99, 3)]
    public void A_series_can_be_seen_as_it_was_at_a_session(int session, int count)
    {
        ScoreSeries series = Valid(new(1, 12), new(3, null), new(7, 9));

        Assert.Equal(series.Sessions.Take(count), series.Through(session).Sessions);
        Assert.Same(Scale, series.Through(session).Scale);
    }

    [Fact]
    public void A_series_is_named_without_its_scores() =>
        Assert.Equal("ScoreSeries of form 1.0.0 s, 2 sessions", ScoreSeries.Of(Scale, 12, 11).ToString());

    [Fact]
    public void Every_session_that_cannot_be_in_a_series_is_told_in_a_sentence_of_its_own()
    {
        string message = Assert.Throws<ArgumentException>("scores", () => ScoreSeries.Of(Scale, 77, 12, 78)).Message;
        string[] sentences = ScoreSeries.FromSessions(Scale, [new(1, 77), new(2, 12), new(3, 78)]).Findings.Select(finding => finding.Describe()).ToArray();

        Assert.StartsWith(sentences[0] + " " + sentences[1], message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_of_no_scale_are_a_mistake() => Assert.Throws<ArgumentNullException>("scale", () => ScoreSeries.FromReports(null!, [Report(Form, 1, 1, 4, 4, 4)]));

    [Fact]
    public void The_same_scores_on_another_scale_or_form_are_another_series()
    {
        Instrument two = Forms.Numbered(3).Scale("s", s => s.AllItems().Sum()).Scale("t", s => s.AllItems().Sum()).Build();

        Assert.False(ScoreSeries.Of(two["s"], 12, 11).Equals(ScoreSeries.Of(two["t"], 12, 11)));
        Assert.False(ScoreSeries.Of(two["s"], 12, 11).Equals(ScoreSeries.Of(Scale, 12, 11)));
        Assert.False(ScoreSeries.Of(Scale, 12, 11).Equals(null));
    }

    private static ScoreSeries Valid(params SessionScore[] sessions) => ScoreSeries.FromSessions(Scale, sessions).Value;

    private static void Refused(string code, string path, SessionScore[] sessions, params string[] arguments)
    {
        Result<ScoreSeries> result = ScoreSeries.FromSessions(Scale, sessions);

        Assert.Null(result.ValueOrDefault);
        FindingAssert.Only(result.Findings, code, path, arguments);
    }

    private static ScoreReport Report(Instrument form, int session, int day, params decimal?[] answers) =>
        form.AnswerFrom(answers).WithAdministration(new Administration(session: session, date: Day(day))).Score();

    private static DateTime Day(int day) => new(2026, 3, day, 0, 0, 0, DateTimeKind.Unspecified);
}
