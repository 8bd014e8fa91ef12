using System.Linq;
using FsCheck.Fluent;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Laws;

/// <summary>A law over random cases says little when the cases are all alike: these are not.</summary>
public sealed class RandomCasesTests
{
    private static readonly FormCase[] Cases = Any.Cases.Sample(400).ToArray();

    [Theory]
    [InlineData(ScoreStatus.Complete)]
    [InlineData(ScoreStatus.Prorated)]
    [InlineData(ScoreStatus.NotScorable)]
    public void Random_cases_have_scores_of_every_status(ScoreStatus status) =>
        Assert.Contains(Cases, form => form.Form.Build().AnswerFrom(form.Answers).Score().Scales.Any(score => score.Status == status));

    [Fact]
    public void Random_forms_have_decimals_weights_reversals_exclusions_multipliers_and_mixed_formats()
    {
        ItemModel[] items = Cases.SelectMany(form => form.Form.Items).ToArray();
        ScaleModel[] scales = Cases.SelectMany(form => form.Form.Scales).ToArray();

        Assert.Contains(items, item => item.Format.Step % 1 != 0);
        Assert.Contains(items, item => item.Format.Lowest < 0);
        Assert.Contains(items, item => item.Weight > 1);
        Assert.Contains(items, item => item.IsReversed);
        Assert.Contains(items, item => item.Format.Excluded.Length > 0);
        Assert.Contains(scales, scale => scale.P != scale.Q);
        Assert.Contains(scales, scale => scale.IsMean);
        Assert.Contains(scales, scale => !scale.IsMean && scale.Rule.AnswersNeeded(scale.Items.Length) < scale.Items.Length);
        Assert.Contains(Cases, form => form.Form.Scales.Any(scale => scale.Items.Select(i => form.Form.Items[i].Format).Distinct().Count() > 1));
    }
}
