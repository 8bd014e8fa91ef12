using System;
using System.Linq;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Laws;

/// <summary>The scorer against a second, independent scorer in unbounded rational numbers, over random forms and sheets.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void Every_score_is_that_of_the_reference() => Compare((score, form, scale) =>
        Assert.Equal(ReferenceScorer.Score(form, scale), Ratio.Of(score.Exact)));

    [Fact]
    public void Every_value_is_the_double_nearest_to_the_score() => Compare((score, form, scale) =>
        Assert.Equal(Bits(ReferenceScorer.Score(form, scale)?.ToNearestDouble()), Bits(score.Value)));

    [Fact]
    public void Every_possible_range_is_that_of_the_reference() => Compare((score, form, scale) =>
    {
        Assert.Equal(ReferenceScorer.LowestPossible(form, scale), Ratio.Of(score.Possible.Lowest));
        Assert.Equal(ReferenceScorer.HighestPossible(form, scale), Ratio.Of(score.Possible.Highest));
    });

    [Fact]
    public void Every_percent_of_maximum_is_that_of_the_reference() => Compare((score, form, scale) =>
    {
        Ratio? expected = ReferenceScorer.Score(form, scale) is { } value ? ReferenceScorer.PercentOfMaximum(form, scale, value) : null;
        Assert.Equal(expected, Ratio.Of(score.PercentOfMaximum));
    });

    [Fact]
    public void Every_item_mean_is_that_of_the_reference() => Compare((score, form, scale) =>
    {
        bool isOfOneFormat = scale.Items.All(i => form.Form.Items[i].Format.HasSameValuesAs(form.Form.Items[scale.Items[0]].Format));
        bool has = ReferenceScorer.Score(form, scale) is not null && isOfOneFormat;
        Assert.Equal(has ? ReferenceScorer.ItemMean(form, scale) : (Ratio?)null, Ratio.Of(score.ItemMean));
    });

    [Fact]
    public void Every_status_follows_from_what_was_answered() => Compare((score, form, scale) =>
    {
        int answered = ReferenceScorer.Answered(form, scale).Length;
        ScoreStatus expected = ReferenceScorer.Score(form, scale) is null ? ScoreStatus.NotScorable
            : answered == scale.Items.Length ? ScoreStatus.Complete
            : ScoreStatus.Prorated;
        Assert.Equal((expected, answered, scale.Items.Length - answered), (score.Status, score.Answered, score.Missing));
    });

    private static long? Bits(double? value) => value is { } known ? BitConverter.DoubleToInt64Bits(known) : null;

    private static void Compare(Action<ScaleScore, FormCase, ScaleModel> assert) => Law.Holds(Any.Cases, form =>
    {
        ScoreReport report = form.Form.Build().AnswerFrom(form.Answers).Score();
        for (int s = 0; s < form.Form.Scales.Length; s++)
        {
            assert(report.Scales[s], form, form.Form.Scales[s]);
        }
    });
}
