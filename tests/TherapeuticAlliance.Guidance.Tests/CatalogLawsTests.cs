using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace TherapeuticAlliance.Guidance.Tests;

/// <summary>What every text that ships has to keep.</summary>
public sealed class CatalogLawsTests
{
    private static readonly IReadOnlyList<Consideration> All = GuidanceCatalog.Default.Considerations;

    public static TheoryData<string> Codes { get; } = new(All.Select(one => one.Code));

    [Fact]
    public void There_are_88_considerations_of_which_15_are_for_clients()
    {
        Assert.Equal(88, All.Count);
        Assert.Equal(15, All.Count(one => one.Audience == Audience.Client));
    }

    [Fact]
    public void They_are_ordered_by_code_and_each_code_is_there_once() =>
        Assert.Equal(All.Select(one => one.Code).Distinct().OrderBy(code => code, StringComparer.Ordinal), All.Select(one => one.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_text_has_at_most_40_words(string code) => Assert.InRange(Text(code).Split(' ').Length, 1, 40);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_text_neither_prescribes_nor_promises(string code) =>
        Assert.DoesNotMatch(new Regex(@"\b(should|must|always|proves|improves|ought|has to|have to)\b", RegexOptions.IgnoreCase), Text(code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_text_has_no_figure_and_no_place_for_a_score(string code) => Assert.DoesNotMatch(new Regex("[0-9{}%]"), Text(code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_consideration_says_source_basis_and_caution(string code)
    {
        Consideration one = GuidanceCatalog.Default.Find(code);

        Assert.NotEmpty(one.Sources);
        Assert.NotEmpty(one.Cautions);
        Assert.NotEqual(ConsiderationBasis.None, one.Basis);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_first_two_digits_are_the_observation_or_those_of_the_client(string code)
    {
        Consideration one = GuidanceCatalog.Default.Find(code);

        Assert.Matches("^TG[0-9]{4}$", code);
        Assert.Equal(one.Audience == Audience.Client, code.StartsWith("TG90", StringComparison.Ordinal));
        Assert.True(one.Audience == Audience.Client || GuidanceCatalog.CodeOf(Assert.Single(one.Observations)) == code.Substring(0, 4));
    }

    [Fact]
    public void Every_observation_has_something_for_the_therapist() => Assert.All(
        Enum.GetValues(typeof(ObservationKind)).Cast<ObservationKind>(),
        kind => Assert.Contains(All, one => one.Audience == Audience.Therapist && one.Observations.Contains(kind)));

    [Fact]
    public void Only_the_note_on_safety_is_offered_always() => Assert.Equal("TG9015", Assert.Single(All, one => one.IsAlwaysOffered).Code);

    [Fact]
    public void Every_publication_says_how_much_of_it_was_read_and_where_it_is() => Assert.All(
        GuidanceCatalog.Default.Sources.Where(source => source.Kind == SourceKind.Research),
        source =>
        {
            Assert.NotNull(source.Mark);
            Assert.NotEmpty(source.Citations);
        });

    [Fact]
    public void A_basis_of_research_has_a_publication_behind_it() => Assert.All(
        All.Where(one => (one.Basis & (ConsiderationBasis.MetaAnalysis | ConsiderationBasis.RandomisedTrial | ConsiderationBasis.Study | ConsiderationBasis.ClinicalModel)) != ConsiderationBasis.None),
        one => Assert.Contains(one.Sources, source => source.Kind == SourceKind.Research));

    [Fact]
    public void Every_doi_is_spelled_as_one() => Assert.All(
        GuidanceCatalog.Default.Sources.SelectMany(source => source.Citations).Where(citation => citation.Doi is not null),
        citation => Assert.Matches(@"^10\.\d{4,}/\S+$", citation.Doi));

    [Fact]
    public void No_claim_speaks_of_causes() => Assert.All(
        GuidanceCatalog.Default.Sources, source => Assert.DoesNotMatch(new Regex(@"\b(proves|improves|leads to|reduces|causes)\b", RegexOptions.IgnoreCase), source.Claim));

    private static string Text(string code) => GuidanceCatalog.Default.Find(code).Text;
}
