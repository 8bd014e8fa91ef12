using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

public sealed class InstrumentCatalogTests
{
    public static IEnumerable<object[]> Shipped => InstrumentCatalog.Default.Instruments.Select(instrument => new object[] { instrument.Id, instrument.Version });

    [Fact]
    public void The_first_six_instruments_ship() => Assert.Subset(
        new HashSet<string>(InstrumentCatalog.Default.Instruments.Select(instrument => instrument.Id)),
        new HashSet<string> { "wai-36-client", "wai-sr-client", "srs-v3", "care", "csq-8", "core-om" });

    [Fact]
    public void The_front_door_and_the_catalogue_give_the_same_instruments()
    {
        Assert.Same(Instruments.Wai36.Client, InstrumentCatalog.Default.Find("wai-36-client"));
        Assert.Same(Instruments.WaiSr.Client, InstrumentCatalog.Default.Find("wai-sr-client"));
        Assert.Same(Instruments.Srs, InstrumentCatalog.Default.Find("srs-v3"));
        Assert.Same(Instruments.Care, InstrumentCatalog.Default.Find("care"));
        Assert.Same(Instruments.Csq8, InstrumentCatalog.Default.Find("csq-8"));
        Assert.Same(Instruments.CoreOm, InstrumentCatalog.Default.Find("core-om"));
    }

    [Fact]
    public void Id_and_version_are_unique() =>
        Assert.Equal(InstrumentCatalog.Default.Instruments.Count, InstrumentCatalog.Default.Instruments.Select(i => i.Id + " " + i.Version).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_key_has_evidence_of_our_own_with_sources(string id, string version) => Assert.All(Find(id, version).Scales, scale =>
    {
        Assert.NotEqual(EvidenceLevel.CallerSupplied, scale.Evidence.Level);
        Assert.NotEmpty(scale.Evidence.Sources);
        Assert.DoesNotContain(scale.Evidence.Sources, string.IsNullOrWhiteSpace);
    });

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_verified_key_names_at_least_two_sources(string id, string version) =>
        Assert.All(Find(id, version).Scales.Where(scale => scale.Evidence.Level == EvidenceLevel.Verified), scale => Assert.True(scale.Evidence.Sources.Count >= 2, scale.Code));

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_scale_has_cut_offs_with_sources_or_says_why_it_has_none(string id, string version) => Assert.All(Find(id, version).Scales, scale =>
    {
        Assert.Equal(scale.Thresholds.Count == 0, scale.WhyNoThreshold is not null);
        Assert.NotEqual("The definition names no published cut-off.", scale.WhyNoThreshold);
        Assert.All(scale.Thresholds, threshold => Assert.False(string.IsNullOrWhiteSpace(threshold.Source)));
    });

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_published_rule_names_its_source_and_nothing_is_the_callers(string id, string version) => Assert.All(Find(id, version).Scales, scale =>
    {
        Assert.NotEqual(RuleOrigin.Caller, scale.RuleOrigin);
        Assert.Equal(scale.RuleOrigin == RuleOrigin.Published, !string.IsNullOrWhiteSpace(scale.RuleSource));
        Assert.True(scale.RuleOrigin == RuleOrigin.Published || scale.Rule.Equals(MissingRule.RequireAll));
    });

    [Theory]
    [MemberData(nameof(Shipped))]
    public void The_rights_are_stated(string id, string version)
    {
        Rights rights = Find(id, version).Rights;

        Assert.NotEmpty(rights.Holder);
        Assert.NotEmpty(rights.WhereToAsk);
        Assert.False(rights.Permission == Permission.Unknown && string.IsNullOrWhiteSpace(rights.Note), "Where no statement was found, a note says so.");
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_label_of_an_item_has_at_most_five_words(string id, string version) =>
        Assert.All(Find(id, version).Items, item => Assert.True((item.Label ?? string.Empty).Split(' ').Length <= 5, item.Code));

    private static Instrument Find(string id, string version) => InstrumentCatalog.Default.Find(id, version)!;
}
