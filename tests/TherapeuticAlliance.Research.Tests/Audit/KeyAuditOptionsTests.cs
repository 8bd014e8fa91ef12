using System;
using System.Linq;
using TherapeuticAlliance.Research.Audit;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Audit;

public sealed class KeyAuditOptionsTests
{
    [Fact]
    public void A_suspected_key_replaces_the_reversals_of_its_subscale_and_of_no_other()
    {
        Study study = Answers.Of(Answers.Form(2, 6), seed: 1, forms: 50, 2, 6);

        KeyAudit audit = study.AuditKey(KeyAuditOptions.Default.WithReversal(3));

        Assert.Equal([3, 6], audit["total"].Items.Where(item => item.IsReversed).Select(item => item.Item.Number));
        Assert.Equal([2, 3], audit["total"].Against().Select(item => item.Number));
        Assert.Empty(audit["second"].Against());
    }

    [Fact]
    public void The_definition_keeps_its_key()
    {
        Study study = Answers.Of(Answers.Form(2), seed: 1, forms: 50, 2);
        study.AuditKey(KeyAuditOptions.Default.WithReversal(3));

        Assert.Equal([2], study.Instrument.Items.Where(item => item.Keying == Keying.Reverse).Select(item => item.Number));
    }

    [Fact]
    public void A_higher_confidence_makes_wider_intervals()
    {
        Study study = Answers.Of(Answers.Form(2), seed: 1, forms: 50, 2);
        ItemAudit wide = study.AuditKey(KeyAuditOptions.Default.WithConfidence(0.999))["first"].Items[0], narrow = study.AuditKey()["first"].Items[0];

        Assert.True(wide.Lower < narrow.Lower && wide.Upper > narrow.Upper);
    }

    // Item 8 is on the longer subscale only, and in the total; the shorter one keeps its key.
    [Fact]
    public void The_subscale_of_an_item_is_the_shortest_that_it_is_on()
    {
        Instrument form = Instrument.Define("uneven", "1.0.0").Titled("Uneven").RatedBy(Rater.Client)
            .Answered(Likert.Points(1, 7)).NumberedItems(8).Reversed(1, 5)
            .Scale("short", s => s.Items(1, 2, 3).Sum()).Scale("long", s => s.Items(4, 5, 6, 7, 8).Sum()).Total(s => s.AllItems().Sum()).Build();

        Assert.Equal([1, 8], KeyAuditOptions.Default.WithReversal(8).ReversedOf(form).Select(item => item.Number).Order());
    }

    [Fact]
    public void No_numbers_at_all_are_a_mistake_of_the_programmer() =>
        Assert.Equal("numbers", Assert.Throws<ArgumentNullException>(() => KeyAuditOptions.Default.WithReversal(null!)).ParamName);

    [Fact]
    public void An_item_that_does_not_exist_is_a_mistake_of_the_programmer() => Assert.StartsWith(
        "The instrument audit-form has no item of one of the numbers to reverse.",
        Assert.Throws<ArgumentException>(() => Answers.Of(Answers.Form(), seed: 1, forms: 20).AuditKey(KeyAuditOptions.Default.WithReversal(9))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_confidence_that_is_none_is_a_mistake_of_the_programmer(double confidence) => Assert.StartsWith(
        "The confidence lies between 0 and 1: 0.99.",
        Assert.Throws<ArgumentOutOfRangeException>(() => KeyAuditOptions.Default.WithConfidence(confidence)).Message, StringComparison.Ordinal);
}
