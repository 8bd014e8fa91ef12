using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring;

/// <summary>Whether one item is answered above a published value, whatever the score.</summary>
public sealed class ItemAlertTests
{
    // By hand: nine items, the ninth answered 1 and the rest 0, so the sum is 1 and no bound of severity is near.
    [Fact]
    public void Item_9_of_the_PHQ_9_is_told_whatever_the_total()
    {
        ScoreReport report = Instruments.Phq9.Blank().With("9", 1).Score();
        ScoreReport low = Instruments.Phq9.Answer(0, 0, 0, 0, 0, 0, 0, 0, 1, 0).Score();

        Assert.Equal((1.0, true), (low["total"].Value, low.Alerts.Single().IsMet));
        Assert.True(report.Alerts.Single().IsMet);
        Assert.Equal("Item 9 is answered above 0.", low.Alerts.Single().Describe());
        Assert.Contains("Item 9 is answered above 0.", low.Describe());
    }

    [Fact]
    public void An_item_that_is_not_answered_is_neither_above_nor_not()
    {
        ItemAlert blank = Instruments.Phq9.Blank().Score().Alerts.Single();
        ItemAlert zero = Instruments.Phq9.Blank().With("9", 0).Score().Alerts.Single();

        Assert.Equal((null, (bool?)false), (blank.IsMet, zero.IsMet));
        Assert.Equal("Item 9 has no usable answer, so it is not known whether it is above 0.", blank.Describe());
        Assert.Equal("Item 9 is answered, and not above 0.", zero.Describe());
    }

    [Fact]
    public void The_forms_of_the_catalogue_with_items_about_risk_are_these() => Assert.Equal(
        ["core-10 6", "core-om 6 9 16 22 24 34", "phq-9 9"],
        InstrumentCatalog.Default.Instruments.Where(form => form.Items.Any(item => item.AlertAbove is not null))
            .Select(form => form.Id + " " + string.Join(" ", form.Items.Where(item => item.AlertAbove == 0m && item.AlertSource is not null)))
            .Distinct().OrderBy(line => line, System.StringComparer.Ordinal));

    [Fact]
    public void The_answer_as_given_counts_and_not_the_keyed_one()
    {
        Instrument form = Forms.Numbered(1, Likert.Points(0, 4)).Reversed(1).Item(1, i => i.AlertAbove(0m, "Source")).Total(s => s.AllItems().Sum()).Build();

        Assert.False(form.Answer(0).Score().Alerts.Single().IsMet);
        Assert.True(form.Answer(4).Score().Alerts.Single().IsMet);
    }

    [Fact]
    public void Nothing_printed_in_passing_tells_the_result()
    {
        ScoreReport report = Instruments.Phq9.Blank().With("9", 3).Score();

        Assert.Equal("ItemAlert 9", report.Alerts.Single().ToString());
        Assert.DoesNotContain(report.Findings, finding => finding.Code.StartsWith("TA3012", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Some_answers_must_meet_it_and_some_not(int bound) => FindingAssert.Only(
        Alerting(bound, "Source").BuildOrFindings().Findings, "TA1060", "items[1].alert.above", "1", bound.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void An_alert_names_its_source() => FindingAssert.Only(Alerting(0, " ").BuildOrFindings().Findings, "TA1061", "items[1].alert.source", "1");

    [Fact]
    public void An_alert_decides_no_score_so_the_definition_stays_the_same() =>
        Assert.Equal(Forms.Sum(1, Likert.Points(0, 4)).ContentHash, Forms.Numbered(1, Likert.Points(0, 4)).Item(1, i => i.AlertAbove(0m, "Source")).Scale("s", s => s.AllItems().Sum()).Build().ContentHash);

    private static InstrumentBuilder Alerting(decimal bound, string source) =>
        Forms.Numbered(1, Likert.Points(0, 4)).Item(1, i => i.AlertAbove(bound, source)).Total(s => s.AllItems().Sum());
}
