using System;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

public sealed class CatalogVersionsTests
{
    [Fact]
    public void The_newest_version_is_found_by_id_alone()
    {
        InstrumentCatalog catalog = InstrumentCatalog.Default.With(Version("1.9.0")).With(Version("1.10.0")).With(Version("1.2.0"));

        Assert.Equal("1.10.0", catalog.Find("form")!.Version);
        Assert.Equal("1.10.0", catalog.FindEntry("form")!.Instrument!.Version);
        Assert.Equal("1.9.0", catalog.Find("form", "1.9.0")!.Version);
        Assert.Null(catalog.Find("form", "2.0.0"));
        Assert.Null(catalog.Find("FORM"));
        Assert.Null(catalog.Find("FORM", "1.9.0"));
        Assert.Null(catalog.FindEntry("FORM"));
    }

    [Fact]
    public void A_sheet_of_the_old_version_is_scored_by_the_old_version()
    {
        Instrument old = Forms.Empty().NumberedItems(2).Total(s => s.AllItems().Sum()).Build();
        Instrument changed = Instrument.Define("form", "1.1.0").Titled("Form").RatedBy(Rater.Client).Answered(Likert.Points(1, 5))
            .NumberedItems(2).Reversed(2).Total(s => s.AllItems().Sum()).Build();
        InstrumentCatalog catalog = InstrumentCatalog.Default.With(old).With(changed);

        ResponseSheet stored = catalog.Find("form", "1.0.0")!.Answer(5, 1);

        Assert.Equal(6, stored.Score()["total"].Value);
        Assert.Equal(10, catalog.Find("form")!.Answer(5, 1).Score()["total"].Value);
        Assert.Throws<ArgumentException>("sheet", () => catalog.Find("form")!.Scorer().Score(stored));
    }

    [Fact]
    public void Adding_an_instrument_returns_a_larger_catalogue_and_leaves_the_first_alone()
    {
        int before = InstrumentCatalog.Default.Instruments.Count;

        InstrumentCatalog larger = InstrumentCatalog.Default.With(Version("1.0.0"));

        Assert.Equal(before + 1, larger.Instruments.Count);
        Assert.Equal(before, InstrumentCatalog.Default.Instruments.Count);
        Assert.Equal("form", larger.Instruments[before].Id);
        Assert.Equal(InstrumentCatalog.Default.KnownByName, larger.KnownByName);
        Assert.Equal(InstrumentCatalog.Default.Entries.Count + 1, larger.Entries.Count);
    }

    [Fact]
    public void One_version_stands_in_a_catalogue_once()
    {
        Result<InstrumentCatalog> result = InstrumentCatalog.Default.WithOrFindings(Instruments.Srs);

        Assert.Null(result.ValueOrDefault);
        Finding finding = FindingAssert.Only(result.Findings, "TA7001", "id", "srs-v3", "1.0.0");
        Assert.Equal("id: The catalogue has srs-v3 in version 1.0.0 already; give the definition a new id or version.", finding.Describe());
        FindingAssert.Only(Assert.Throws<InvalidDefinitionException>(() => InstrumentCatalog.Default.With(Instruments.Srs)).Findings, "TA7001", "id", "srs-v3", "1.0.0");
    }

    [Fact]
    public void The_id_of_a_form_known_by_name_is_taken_too()
    {
        string id = InstrumentCatalog.Default.KnownByName[0].Id;
        Instrument house = Instrument.Define(id, "3.0.0").Titled("House").RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).NumberedItems(1).Total(s => s.AllItems().Sum()).Build();

        FindingAssert.Only(InstrumentCatalog.Default.WithOrFindings(house).Findings, "TA7001", "id", id, "3.0.0");
    }

    [Fact]
    public void A_second_version_of_a_shipped_form_stands_beside_it()
    {
        Instrument second = Instrument.Define("srs-v3", "2.0.0").Titled("SRS of ours").RatedBy(Rater.Client).Answered(VisualAnalogue.Line(0, 10, 1)).NumberedItems(4).Total(s => s.AllItems().Mean()).Build();

        InstrumentCatalog catalog = InstrumentCatalog.Default.With(second);

        Assert.Same(second, catalog.Find("srs-v3"));
        Assert.Same(Instruments.Srs, catalog.Find("srs-v3", "1.0.0"));
        Assert.Equal(["1.0.0", "2.0.0"], catalog.Instruments.Where(i => i.Id == "srs-v3").Select(i => i.Version));
    }

    [Fact]
    public void A_form_completed_with_a_key_takes_the_place_of_the_one_without()
    {
        Instrument keyed = InstrumentCatalog.Default.Find("calpas-p")!.WithKey(key => key.Total(s => s.AllItems().Mean()));

        InstrumentCatalog catalog = InstrumentCatalog.Default.With(keyed);

        Assert.Same(keyed, catalog.Find("calpas-p"));
        Assert.Equal(CatalogStatus.CallerSupplied, catalog.FindEntry("calpas-p")!.Status);
        Assert.Equal(InstrumentCatalog.Default.Instruments.Select(i => i.Id), catalog.Instruments.Select(i => i.Id));
        Assert.Equal(CatalogStatus.NoKey, InstrumentCatalog.Default.FindEntry("calpas-p")!.Status);
        FindingAssert.Only(catalog.WithOrFindings(keyed).Findings, "TA7001", "id", "calpas-p", "1.0.0");
    }

    [Fact]
    public void A_form_that_only_looks_like_the_one_without_a_key_does_not_take_its_place()
    {
        Instrument other = Instrument.Define("calpas-p", "1.0.0").Titled("CALPAS-P").RatedBy(Rater.Client).Answered(Likert.Points(1, 7)).NumberedItems(24).Total(s => s.AllItems().Mean()).Build();

        FindingAssert.Only(InstrumentCatalog.Default.WithOrFindings(other).Findings, "TA7001", "id", "calpas-p", "1.0.0");
    }

    [Fact]
    public void Null_is_the_programmers_mistake()
    {
        Assert.Throws<ArgumentNullException>("instrument", () => InstrumentCatalog.Default.With(null!));
        Assert.Throws<ArgumentNullException>("instrument", () => InstrumentCatalog.Default.WithOrFindings(null!));
        Assert.Throws<ArgumentNullException>("id", () => InstrumentCatalog.Default.Find(null!));
        Assert.Throws<ArgumentNullException>("id", () => InstrumentCatalog.Default.Find(null!, "1.0.0"));
        Assert.Throws<ArgumentNullException>("id", () => InstrumentCatalog.Default.FindEntry(null!));
    }

    private static Instrument Version(string version) =>
        Instrument.Define("form", version).Titled("Form").RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).NumberedItems(1).Total(s => s.AllItems().Sum()).Build();
}
