using System;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

public sealed class CatalogEntryTests
{
    [Fact]
    public void Every_instrument_and_every_known_name_has_a_line() => Assert.Equal(
        InstrumentCatalog.Default.Instruments.Where(i => InstrumentCatalog.Default.Find(i.Id) == i).Select(i => i.Id).Concat(InstrumentCatalog.Default.KnownByName.Select(k => k.Id)),
        InstrumentCatalog.Default.Entries.Select(entry => entry.Id));

    [Fact]
    public void There_are_at_least_55_lines() => Assert.InRange(InstrumentCatalog.Default.Entries.Count, 55, int.MaxValue);

    [Fact]
    public void An_id_means_one_line() => Assert.Empty(
        InstrumentCatalog.Default.Entries.GroupBy(entry => entry.Id, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void A_title_means_one_line() => Assert.Empty(
        InstrumentCatalog.Default.Entries.GroupBy(entry => entry.Title, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void A_line_is_either_defined_or_known_by_name() => Assert.All(InstrumentCatalog.Default.Entries, entry =>
    {
        Assert.Equal(entry.Status == CatalogStatus.NameOnly, entry.Instrument is null);
        Assert.Equal(entry.Status == CatalogStatus.NameOnly, entry.KnownByName is not null);
        Assert.Equal(entry.Status == CatalogStatus.NoKey, entry.Instrument?.MissingKey is not null);
    });

    [Fact]
    public void A_line_speaks_for_its_instrument()
    {
        CatalogEntry entry = EntryOf(Instruments.Care);

        Assert.Same(Instruments.Care, entry.Instrument);
        Assert.Equal(("care", "Consultation and Relational Empathy measure", Rater.Client), (entry.Id, entry.Title, entry.Rater));
        Assert.Equal("care", entry.ToString());
    }

    [Theory]
    [InlineData(EvidenceLevel.Verified, EvidenceLevel.Verified, CatalogStatus.Verified)]
    [InlineData(EvidenceLevel.Verified, EvidenceLevel.SingleSource, CatalogStatus.SingleSource)]
    [InlineData(EvidenceLevel.Inferred, EvidenceLevel.SingleSource, CatalogStatus.Inferred)]
    [InlineData(EvidenceLevel.CallerSupplied, EvidenceLevel.Verified, CatalogStatus.CallerSupplied)]
    public void A_form_is_as_well_proven_as_its_weakest_scale(EvidenceLevel first, EvidenceLevel second, CatalogStatus status)
    {
        Instrument instrument = Forms.Numbered(2)
            .Scale("a", s => s.Items(1).Sum().Evidence(first, "source"))
            .Scale("b", s => s.Items(2).Sum().Evidence(second, "source"))
            .Build();

        Assert.Equal(status, EntryOf(instrument).Status);
    }

    [Fact]
    public void A_definition_that_names_no_evidence_is_the_callers() => Assert.Equal(CatalogStatus.CallerSupplied, EntryOf(Forms.Sum(1)).Status);

    [Fact]
    public void A_form_that_scores_nothing_is_the_callers() =>
        Assert.Equal(CatalogStatus.CallerSupplied, EntryOf(Forms.Numbered(1).Unscored(1).Build()).Status);

    private static CatalogEntry EntryOf(Instrument instrument) => new(instrument);
}
