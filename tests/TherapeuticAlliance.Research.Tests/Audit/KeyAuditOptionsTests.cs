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

    [Fact]
    public void An_item_that_does_not_exist_is_a_mistake_of_the_programmer() =>
        Assert.Throws<ArgumentException>(() => Answers.Of(Answers.Form(), seed: 1, forms: 20).AuditKey(KeyAuditOptions.Default.WithReversal(9)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_confidence_that_is_none_is_a_mistake_of_the_programmer(double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => KeyAuditOptions.Default.WithConfidence(confidence));
}
