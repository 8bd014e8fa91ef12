using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests;

/// <summary>What a .NET developer reaches for, as he would write it.</summary>
public sealed class SurfaceTests
{
    private static readonly Instrument Form = Forms.Sum(3);
    private static readonly Instrument Line = Forms.Sum(1, VisualAnalogue.Line(0, 10, 0.1m));
    private static readonly int[] Integers = [5, 4, 3];

    [Fact]
    public void Numbers_of_every_usual_type_are_answers()
    {
        ResponseSheet expected = Form.Answer(5, 4, 3);

        Assert.All(
            [
                Form.AnswerFrom(Integers), Form.AnswerFrom(new long[] { 5, 4, 3 }), Form.AnswerFrom(new List<double> { 5, 4, 3 }),
                Form.AnswerFrom(Integers.Select(value => (decimal)value)), Form.AnswerFrom([5, 4, 3]), Form.AnswerNearest(new[] { 5f, 4f, 3f }),
                Form.Blank().WithAll(new Dictionary<string, int> { ["1"] = 5, ["2"] = 4, ["3"] = 3 }), Form.Answer(5, 4, null).With("3", 3L),
            ],
            sheet => Assert.Equal(expected, sheet));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_slider_is_read_exactly_unless_the_nearest_value_is_asked_for(int way)
    {
        for (int k = 0; k <= 100; k++)
        {
            double value = way == 0 ? k * 0.1 : way == 1 ? Enumerable.Repeat(0.1, k).Sum() : k / 10.0;

            Assert.Equal(k / 10m, Line.Blank().WithNearest("1", value)["1"].Value);
        }

        Assert.Equal(AnswerKind.Invalid, Line.Blank().With("1", 3 * 0.1)["1"].Kind);
    }

    [Fact]
    public void A_float_is_read_as_the_value_whose_nearest_float_it_is()
    {
        for (int k = 0; k <= 100; k++)
        {
            Assert.Equal(k / 10m, Answer.ReadNearest(Line.Items[0], (float)(k / 10.0)).Value);
        }
    }

    [Theory]
    [InlineData(8.6000001, "TA2002")]
    [InlineData(10.1, "TA2001")]
    [InlineData(1e308, "TA2001")]
    [InlineData(double.NaN, "TA2004")]
    [InlineData(double.NegativeInfinity, "TA2004")]
    public void What_lies_farther_than_a_billionth_of_a_step_is_told(double value, string code) =>
        Assert.Equal(code, Assert.Single(Line.AnswerNearest([value]).Findings).Code);

    [Fact]
    public void A_session_without_a_score_is_a_null()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Form["s"]);

        Assert.Equal(monitor.ObserveWithoutScore(monitor.Start(), 1).State, monitor.Observe(monitor.Start(), 1, null).State);
    }

    [Fact]
    public void Parts_of_an_administration_are_named()
    {
        Administration named = Administration.Unknown.WithId("i").WithSubject("s").WithRespondent("r").WithSession(3).WithDate(new DateTime(2026, 3, 1));

        Assert.Equal(new Administration("i", "s", "r", 3, new DateTime(2026, 3, 1)), named);
        Assert.Equal(named.GetHashCode(), named.WithId("other").GetHashCode());
        Assert.NotEqual(named, named.WithSubject("r").WithRespondent("s"));
    }

    [Fact]
    public void A_moment_has_the_date_of_its_own_offset() => Assert.Equal(
        new DateTime(2026, 3, 1), Administration.Unknown.WithDateOf(new DateTimeOffset(2026, 3, 1, 23, 30, 0, TimeSpan.FromHours(-8))).Date);

    [Fact]
    public void What_is_looked_for_and_not_there_is_null_and_what_is_indexed_throws()
    {
        ScoreReport report = Form.Answer(5, 4, 3).Score();

        Assert.Null(report.FindScale("none"));
        Assert.Null(Form["s"].FindThreshold("none"));
        Assert.Null(report["s"].FindThreshold("none"));
        Assert.Throws<KeyNotFoundException>(() => report["none"]);
        Assert.Throws<KeyNotFoundException>(() => Form["none"]);
        Assert.Throws<KeyNotFoundException>(() => Form.Blank()["none"]);
    }

    [Fact]
    public void A_threshold_is_found_by_its_code()
    {
        Assert.Same(Instruments.Srs["total"].Thresholds[0], Instruments.Srs["total"].FindThreshold("cut-off"));
        Assert.True(Instruments.Srs.Answer(1, 1, 1, 1).Score()["total"].FindThreshold("cut-off")!.IsMet);
    }

    [Fact]
    public void A_sheet_is_taken_to_the_next_version_of_its_instrument()
    {
        Instrument next = Instrument.Define("form", "1.1.0").Titled("Form").RatedBy(Rater.Client).Answered(Likert.Points(1, 5))
            .NumberedItems(3).Reversed(2).Total(s => s.AllItems().Sum()).Build();

        ResponseSheet projected = Form.Answer(5, 4, 3).WithAdministration(Administration.Unknown.WithSession(2)).ProjectTo(next).Value;

        Assert.Equal((10.0, 2), (projected.Score()["total"].Value!.Value, projected.Administration.Session!.Value));
    }

    [Fact]
    public void A_version_that_asks_more_or_otherwise_says_why_it_cannot_take_the_sheet()
    {
        Assert.Equal("TA7010", Assert.Single(Form.Answer(5, 4, 3).ProjectTo(Forms.Sum(4)).Findings).Code);
        Assert.Equal(["TA7011", "TA7011", "TA7011"], Form.Answer(5, 4, 3).ProjectTo(Forms.Sum(3, Likert.Points(0, 4))).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Items_of_the_same_code_in_another_instrument_are_other_questions() => Assert.Equal(
        "TA7010", Form.Answer(5, 4, 3).ProjectTo(
            Instrument.Define("other", "1.0.0").Titled("Other").RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).NumberedItems(3).Total(s => s.AllItems().Sum()).Build()).Findings[0].Code);

    [Property]
    public Property Sheets_are_equal_when_their_answers_are() => Law.Of(
        from model in Any.Forms
        from one in Any.Answers(model, 2)
        from other in Any.Answers(model, 2)
        select (Model: model, One: one, Other: other),
        c =>
        {
            ResponseSheet one = c.Model.Build().AnswerFrom(c.One), same = c.Model.Build().AnswerFrom(c.One), other = c.Model.Build().AnswerFrom(c.Other);
            Assert.Equal(one, same);
            Assert.Equal(same, one);
            Assert.Equal(one.GetHashCode(), same.GetHashCode());
            Assert.Equal(c.One.SequenceEqual(c.Other), one.Equals(other));
            Assert.False(one.Equals(null));
            Assert.NotEqual(one, one.With("unknown", 1));
            Assert.NotEqual(one, one.WithAdministration(Administration.Unknown.WithSession(1)));
        });

    [Property]
    public Property Series_are_equal_when_their_sessions_are() => Law.Of(
        from scores in Gen.Choose(3, 15).ArrayOf(4)
        from others in Gen.Choose(3, 15).ArrayOf(4)
        select (One: scores, Other: others),
        c =>
        {
            ScoreSeries one = Of(c.One), other = Of(c.Other);
            Assert.Equal(one, Of(c.One));
            Assert.Equal(one.GetHashCode(), Of(c.One).GetHashCode());
            Assert.Equal(c.One.SequenceEqual(c.Other), one.Equals(other));
        });

    private static ScoreSeries Of(int[] scores) => ScoreSeries.Of(Form["s"], Array.ConvertAll(scores, score => (double?)score));
}
