using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Guidance.Tests;

/// <summary>What a host can change.</summary>
public sealed class HostCatalogTests
{
    private static readonly Consideration Own = new(
        "OUR-1", Audience.Therapist, ConsiderationFamily.Consult, ConsiderationBasis.ProfessionalNorm, "Consider our Thursday group.",
        [ObservationKind.FlagRaised], [new EvidenceSource("HOUSE", "Our handbook.", [new Citation("Handbook (2026)")])], [Caution.AskFirst]);

    [Fact]
    public void A_host_adds_its_own_with_a_prefix_of_its_own()
    {
        GuidanceCatalog catalog = GuidanceCatalog.Default.With(Own);
        string[] codes = catalog.On(Courses.Goal(Courses.SteadyThenLow).Last!).For(Audience.Therapist).Select(one => one.Code).ToArray();

        Assert.Equal("OUR-1", codes[0]);
        Assert.DoesNotContain("OUR-1", GuidanceCatalog.Default.Considerations.Select(one => one.Code));
    }

    [Theory]
    [InlineData("TG9999")]
    [InlineData("tg0001")]
    public void The_librarys_prefix_is_refused(string code) => Assert.Throws<ArgumentException>(() => GuidanceCatalog.Default.With(new Consideration(
        code, Audience.Client, ConsiderationFamily.Consult, ConsiderationBasis.Inference, "May be.", [], [new EvidenceSource("X", "X")], [Caution.NoStudy])));

    [Fact]
    public void A_code_is_there_once() => Assert.Throws<ArgumentException>(() => GuidanceCatalog.Default.With(Own).With(Own));

    [Fact]
    public void A_host_leaves_codes_out()
    {
        GuidanceCatalog catalog = GuidanceCatalog.Default.Without("TG0105", "TG0504");

        Assert.Equal(86, catalog.Considerations.Count);
        Assert.DoesNotContain("TG0105", catalog.On(Courses.Goal(Courses.SteadyThenLow).Last!).Codes(Audience.Therapist));
        Assert.Throws<ArgumentException>(() => catalog.Without("TG0105"));
    }

    [Fact]
    public void A_host_translates_every_text()
    {
        GuidanceCatalog catalog = GuidanceCatalog.Default.WithTexts(GuidanceCatalog.Default.TextKeys.ToDictionary(key => key, key => "§" + key));

        Assert.All(catalog.TextKeys, key => Assert.Equal("§" + key, catalog.TextOf(key)));
        string text = catalog.On(Courses.Goal(Courses.SteadyThenLow).Last!).Describe(Audience.Therapist);
        Assert.Contains("§Observation.GoalFlag", catalog.TextOf(ObservationKind.GoalFlag), StringComparison.Ordinal);
        Assert.Contains("TG0501 §Family.RenegotiateGoals: §TG0501", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Consider", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_or_a_blank_text_is_the_programmers_mistake()
    {
        Assert.Throws<ArgumentException>(() => GuidanceCatalog.Default.WithTexts(new Dictionary<string, string> { ["TG0199"] = "x" }));
        Assert.Throws<ArgumentException>(() => GuidanceCatalog.Default.WithTexts(new Dictionary<string, string> { ["TG0101"] = " " }));
    }

    [Fact]
    public void A_consideration_without_source_basis_or_caution_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => Make(ConsiderationBasis.None, [new EvidenceSource("X", "X")], [Caution.NoStudy]));
        Assert.Throws<ArgumentException>(() => Make(ConsiderationBasis.Inference, [], [Caution.NoStudy]));
        Assert.Throws<ArgumentException>(() => Make(ConsiderationBasis.Inference, [new EvidenceSource("X", "X")], []));
    }

    [Fact]
    public void Offers_of_two_catalogues_are_not_put_together()
    {
        GuidanceOffer one = Courses.Offer(Courses.Goal(16).Last!);

        Assert.Throws<ArgumentException>(() => one.And(GuidanceCatalog.Default.With(Own).On(Courses.Goal(16).Last!)));
    }

    [Fact]
    public void Version_and_review_date_stand_in_the_offer()
    {
        GuidanceOffer offer = Courses.Offer(Courses.Goal(16).Last!);

        Assert.Equal("1.0.0", offer.Catalog.Version);
        Assert.Equal(2026, offer.Catalog.ReviewedOn.Year);
    }

    [Fact]
    public void No_name_of_an_object_shows_what_was_observed()
    {
        GuidanceOffer offer = GuidanceCatalog.Default.On(Instruments.Srs.Answer(1.7m, 9.1m, 9.2m, 9.3m).WithAdministration(new Administration("ADM-7", "SUBJ-8", session: 31)).Score());

        Assert.NotEmpty(offer.Observations);
        string names = offer + string.Concat(offer.Observations) + string.Concat(offer.For(Audience.Therapist)) + string.Concat(offer.Reasons);
        Assert.All(new[] { "1.7", "31", "ADM", "SUBJ", "CutOff" }, secret => Assert.DoesNotContain(secret, names, StringComparison.Ordinal));
    }

    [Fact]
    public void No_text_depends_on_a_score()
    {
        string[] low = Offered(Instruments.Srs.Answer(1, 1, 1, 1).Score());
        string[] higher = Offered(Instruments.Srs.Answer(8, 8, 8, 8).Score());

        Assert.Equal(low, higher);
    }

    private static string[] Offered(ScoreReport report) => GuidanceCatalog.Default.On(report).For(Audience.Therapist).Select(one => one.Text).ToArray();

    private static Consideration Make(ConsiderationBasis basis, EvidenceSource[] sources, Caution[] cautions) =>
        new("OUR-2", Audience.Therapist, ConsiderationFamily.Consult, basis, "May be.", [], sources, cautions);
}
