using System;
using FsCheck;
using FsCheck.Xunit;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring;

/// <summary>The path through the caller's spans, on net10.0 only.</summary>
public sealed class ScorerSpansTests
{
    [Property(QuietOnSuccess = true)]
    public Property Scores_into_spans_equal_those_of_the_report_bit_for_bit() => Law.Of(ScorerArraysTests.RawCases, raw =>
    {
        Scorer scorer = raw.Form.Build().Scorer();
        ScoreReport report = ScorerArraysTests.Report(scorer, raw.Answers);
        double[] scores = new double[report.Scales.Count];
        int[] answered = new int[report.Scales.Count];

        int invalid = scorer.Score((ReadOnlySpan<double>)raw.Answers, scores.AsSpan(), answered.AsSpan());

        ScorerArraysTests.AssertEqual(report, raw.Answers, scores, answered, invalid);
    });

    [Fact]
    public void A_wrong_number_of_answers_is_the_programmers_mistake() =>
        Assert.Throws<ArgumentException>("answers", () => Forms.Sum(2).Scorer().Score((ReadOnlySpan<double>)[1], new double[1].AsSpan(), new int[1].AsSpan()));

    [Fact]
    public void Too_little_room_is_the_programmers_mistake()
    {
        Assert.Throws<ArgumentException>("scores", () => Forms.Sum(2).Scorer().Score((ReadOnlySpan<double>)[1, 2], [], new int[1].AsSpan()));
        Assert.Throws<ArgumentException>("answered", () => Forms.Sum(2).Scorer().Score((ReadOnlySpan<double>)[1, 2], new double[1].AsSpan(), []));
    }
}
