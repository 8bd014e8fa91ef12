using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Laws;

/// <summary>Random definitions with every rule beyond sums: reports, numbers and tables against a second, independent scorer.</summary>
public sealed class RuledFormsTests
{
    [Property(QuietOnSuccess = true, MaxTest = 600)]
    public Property Every_score_and_status_is_that_of_the_reference() => Law.Of(AnyRules.Cases, form =>
    {
        ScoreReport report = form.Sheet(form.Form.Build()).Score();
        for (int s = 0; s < form.Form.Scales.Length; s++)
        {
            Assert.Equal(RuledReference.Score(form, form.Form.Scales[s]), Ratio.Of(report.Scales[s].Exact));
            Assert.Equal(RuledReference.Status(form, form.Form.Scales[s]), report.Scales[s].Status);
        }
    });

    [Property(QuietOnSuccess = true, MaxTest = 600)]
    public Property A_table_has_the_bits_and_the_status_of_the_report() => Law.Of(AnyRules.Cases, form =>
    {
        Instrument instrument = form.Form.Build();
        ScoreReport report = form.Sheet(instrument).Score();
        ScoreTable table = new BatchScorer(instrument).Score(ResponseTable.FromRows(instrument, Row(form)));
        foreach (ScaleScore score in report.Scales)
        {
            Assert.Equal(BitsOf(score.Value), BitsOf(table[score.Scale.Code][0]));
            Assert.Equal(score.Status, table[score.Scale.Code].Status(0));
            Assert.Equal(score.Answered, table[score.Scale.Code].Answered(0));
        }
    });

    // Over numbers there is no way to say "does not apply".
    [Property(QuietOnSuccess = true, MaxTest = 600)]
    public Property Numbers_have_the_bits_of_the_report() => Law.Of(AnyRules.Cases, form =>
    {
        var blanks = new RuledCase(form.Form, form.Answers.Select(answer => Math.Max(answer, RuledCase.NotAnswered)).ToArray());
        Instrument instrument = form.Form.Build();
        var scores = new double[instrument.Scales.Count];
        instrument.Scorer().Score(blanks.Answers.Select(answer => answer < 0 ? double.NaN : answer).ToArray(), scores, new int[scores.Length]);

        Assert.Equal(blanks.Sheet(instrument).Score().Scales.Select(score => BitsOf(score.Value)), scores.Select(score => BitsOf(double.IsNaN(score) ? null : score)));
    });

    [Fact]
    public void The_random_forms_have_each_rule_and_each_status()
    {
        RuledCase[] cases = Gen.Sample(AnyRules.Cases, 400).ToArray();
        RuledScale[] scales = cases.SelectMany(one => one.Form.Scales).ToArray();

        Assert.Contains(cases, one => one.Form.FormRule is not null);
        Assert.Contains(cases, one => one.Form.Items.Any(item => item.Points.Length > 0 && item.IsReversed));
        Assert.Contains(cases, one => one.Form.Items.Any(item => item.AppliesWhen.Length > 0));
        Assert.Contains(cases, one => one.Answers.Contains(RuledCase.NotApplicable));
        Assert.All(Enum.GetValues(typeof(MissingRuleKind)).Cast<MissingRuleKind>(), kind => Assert.Contains(scales, scale => scale.Rule.Kind == kind && scale.Rule.ExcusesNotApplicable));
        Assert.All(Enum.GetValues(typeof(ScoreRounding)).Cast<ScoreRounding>(), rounding => Assert.Contains(scales, scale => scale.Rounding == rounding && scale.Conversion.Length > 0));
        Assert.All(Enum.GetValues(typeof(ScoreStatus)).Cast<ScoreStatus>(), status => Assert.Contains(cases, one => one.Form.Scales.Any(scale => RuledReference.Status(one, scale) == status)));
    }

    private static long? BitsOf(double? score) => score is { } value ? Bits.Of(value) : null;

    // 255 is not answered, 254 does not apply.
    private static byte[] Row(RuledCase form) => form.Answers.Select(answer => answer >= 0 ? (byte)answer : (byte)(answer == RuledCase.NotApplicable ? 254 : 255)).ToArray();
}
