using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

public sealed class CatalogQueryTests
{
    private static readonly InstrumentCatalog Catalog = InstrumentCatalog.Default;

    [Fact]
    public void A_family_holds_its_forms_and_no_others()
    {
        Holds(Catalog.OfFamily("wai"), "wai-36-client", "wai-sr-client");
        Lacks(Catalog.OfFamily("wai"), "srs-v3", "calpas-p");
        Assert.Empty(Catalog.OfFamily("WAI"));
    }

    [Fact]
    public void Forms_are_found_by_who_fills_them_in()
    {
        Holds(Catalog.RatedBy(Rater.Client), "wai-36-client", "calpas-p");
        Lacks(Catalog.RatedBy(Rater.Client), "3rs-2022-ratings");
        Holds(Catalog.RatedBy(Rater.Of("observer")), "3rs-2022-ratings");
        Assert.Empty(Catalog.RatedBy(Rater.Of("nobody")));
    }

    [Fact]
    public void Forms_are_found_by_what_a_scale_measures()
    {
        Holds(Catalog.Measuring(Construct.Bond), "wai-36-client", "wai-sr-client");
        Holds(Catalog.Measuring(Construct.Empathy), "care");
        Lacks(Catalog.Measuring(Construct.Empathy), "wai-sr-client");
    }

    [Fact]
    public void Forms_are_found_by_what_an_item_measures_even_without_a_key()
    {
        Holds(Catalog.Measuring(Construct.GoalAgreement), "srs-v3");
        Holds(Catalog.Measuring(Construct.Rupture), "3rs-2022-ratings");
    }

    [Fact]
    public void One_of_several_scales_is_enough_to_measure_something()
    {
        Instrument form = Support.Forms.Numbered(2).Scale("a", s => s.Items(1).Sum().Measuring(Construct.CulturalFit)).Scale("b", s => s.Items(2).Sum().Measuring(Construct.Bond)).Build();

        Holds(Catalog.With(form).Measuring(Construct.CulturalFit), "form");
        Assert.Equal(Construct.CulturalFit, Catalog.With(form).CoverageOf(Construct.CulturalFit).Construct);
        Assert.Contains(form.Scales[0], Catalog.With(form).CoverageOf(Construct.CulturalFit).Scales);
    }

    [Fact]
    public void A_bank_holds_its_own_questions_and_says_when_it_has_none_of_a_code()
    {
        InstrumentCatalog catalog = Catalog.With(Support.Forms.Numbered(2).Item(1, i => i.FromBank("pool.3")).Item(2, i => i.FromBank("pooled.4")).Total(s => s.AllItems().Sum()).Build());

        Assert.Equal(["pool.3"], catalog.Bank("pool").Questions.Select(question => question.Code));
        Assert.Equal("The bank pool has no question of that code.", Assert.Throws<KeyNotFoundException>(() => catalog.Bank("pool")["pooled.4"]).Message);
    }

    [Fact]
    public void Forms_are_found_by_how_many_items_they_have()
    {
        Holds(Catalog.WithAtMost(10), "care", "srs-v3");
        Holds(Catalog.WithAtMost(4), "srs-v3", "3rs-2022-ratings");
        Lacks(Catalog.WithAtMost(9), "care");
        Assert.Empty(Catalog.WithAtMost(0));
    }

    [Fact]
    public void The_weakest_scale_decides_whether_the_evidence_is_good_enough()
    {
        Holds(Catalog.WithEvidence(EvidenceLevel.Verified), "wai-sr-client", "care");
        Lacks(Catalog.WithEvidence(EvidenceLevel.Verified), "wai-36-client");
        Holds(Catalog.WithEvidence(EvidenceLevel.SingleSource), "wai-36-client", "wai-sr-client");
    }

    [Fact]
    public void A_form_without_a_key_has_no_evidence_that_is_good_enough() =>
        Assert.DoesNotContain(Catalog.WithEvidence(EvidenceLevel.CallerSupplied), instrument => instrument.MissingKey is not null);

    [Fact]
    public void Only_a_stated_permission_makes_a_form_free_for_electronic_use()
    {
        Holds(Catalog.FreeForElectronicUse(), "core-om");
        Lacks(Catalog.FreeForElectronicUse(), "csq-8", "srs-v3", "care", "calpas-p");
    }

    [Theory]
    [InlineData("calpas", "calpas-p", "calpas-g")]
    [InlineData("REAL RELATIONSHIP", "rri-c", "rri-t")]
    [InlineData("B-L RI", "bl-ri-64-client")]
    public void A_form_is_found_by_part_of_its_name_in_any_case(string text, params string[] ids) =>
        Assert.Subset(Catalog.Named(text).Select(entry => entry.Id).ToIdSet(), new HashSet<string>(ids));

    [Fact]
    public void A_name_that_nothing_has_finds_nothing() => Assert.Empty(Catalog.Named("no such form"));

    [Theory]
    [InlineData("wai-sr-client", CatalogStatus.Verified)]
    [InlineData("calpas-p", CatalogStatus.NoKey)]
    [InlineData("star-p", CatalogStatus.NameOnly)]
    public void The_line_of_a_form_says_what_the_catalogue_can_offer(string id, CatalogStatus status) => Assert.Equal(status, Catalog.FindEntry(id)!.Status);

    [Fact]
    public void An_unknown_id_has_no_line() => Assert.Null(Catalog.FindEntry("no-such-form"));

    [Fact]
    public void Null_is_the_programmers_mistake()
    {
        Assert.Throws<ArgumentNullException>("family", () => Catalog.OfFamily(null!));
        Assert.Throws<ArgumentNullException>("rater", () => Catalog.RatedBy(null!));
        Assert.Throws<ArgumentNullException>("text", () => Catalog.Named(null!));
        Assert.Throws<ArgumentNullException>("family", () => Catalog.Bank(null!));
    }

    private static void Holds(IReadOnlyList<Instrument> found, params string[] ids) => Assert.Subset(Ids(found), new HashSet<string>(ids));

    private static void Lacks(IReadOnlyList<Instrument> found, params string[] ids) => Assert.Empty(Ids(found).Intersect(ids));

    private static HashSet<string> Ids(IReadOnlyList<Instrument> found) => found.Select(instrument => instrument.Id).ToIdSet();
}

/// <summary>Sets of ids.</summary>
internal static class IdSets
{
    internal static HashSet<string> ToIdSet(this IEnumerable<string> ids) => new(ids, StringComparer.Ordinal);
}
