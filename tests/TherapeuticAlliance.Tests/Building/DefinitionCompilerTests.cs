using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Building;

public sealed class DefinitionCompilerTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("wai-sr-client")]
    [InlineData("v1.2-x")]
    [InlineData("a2345678901234567890123456789012345678901234567890123456789012.-")]
    public void An_id_has_lower_case_letters_digits_hyphens_and_dots(string id) => Assert.Empty(Complete(id, "1.0.0").BuildOrFindings().Findings);

    [Theory]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("-a")]
    [InlineData(".a")]
    [InlineData("Wai")]
    [InlineData("waI")]
    [InlineData("wai_sr")]
    [InlineData("wäi")]
    [InlineData("wai sr")]
    [InlineData("`")]
    [InlineData("a{")]
    [InlineData("a/")]
    [InlineData("a:")]
    [InlineData("٣")]
    [InlineData("a23456789012345678901234567890123456789012345678901234567890123456")]
    public void Any_other_id_is_found(string id) =>
        Assert.Equal(id, FindingAssert.Only(Complete(id, "1.0.0").BuildOrFindings().Findings, "TA1001", "id").AttemptedValue);

    [Fact]
    public void A_missing_id_and_version_are_found() =>
        Assert.Equal(["TA1001 id", "TA1002 version"], Complete(null, null).BuildOrFindings().Findings.Select(f => f.Code + " " + f.Path));

    [Theory]
    [InlineData("0.0.0")]
    [InlineData("1.0.10")]
    [InlineData("999999.0.0")]
    public void A_version_is_three_whole_numbers(string version) => Assert.Empty(Complete("form", version).BuildOrFindings().Findings);

    [Theory]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("1.0.0.0")]
    [InlineData("1.0.x")]
    [InlineData("1.0.-1")]
    [InlineData("01.0.0")]
    [InlineData("1.00.0")]
    [InlineData("1..0")]
    [InlineData("1.0.0 ")]
    [InlineData("1000000.0.0")]
    [InlineData("1.٣.0")]
    public void Any_other_version_is_found(string version) =>
        Assert.Equal(version, FindingAssert.Only(Complete("form", version).BuildOrFindings().Findings, "TA1002", "version").AttemptedValue);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void An_empty_title_is_found(string? title) => FindingAssert.Only(
        Instrument.Define("form", "1.0.0").Titled(title!).RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).NumberedItems(1).Total(s => s.AllItems().Sum()).BuildOrFindings().Findings,
        "TA1003", "title", "title");

    [Fact]
    public void A_misspelled_family_is_found() =>
        Assert.Equal("WAI", FindingAssert.Only(Complete("form", "1.0.0").OfFamily("WAI").BuildOrFindings().Findings, "TA1001", "family").AttemptedValue);

    [Fact]
    public void An_empty_citation_is_found_once() =>
        FindingAssert.Only(Complete("form", "1.0.0").Cited(" ").Cited("Somebody (2001)").Cited(null!).BuildOrFindings().Findings, "TA1003", "citations", "citation");

    [Fact]
    public void Two_scales_of_one_code_are_found_once() => FindingAssert.Only(
        Forms.Numbered(1).Scale("a", s => s.AllItems().Sum()).Scale("b", s => s.AllItems().Sum()).Scale("a", s => s.AllItems().Mean()).BuildOrFindings().Findings,
        "TA1005", "scales", "scale", "a");

    [Fact]
    public void Scale_codes_that_differ_in_a_letter_are_two() =>
        Assert.Empty(Forms.Numbered(1).Scale("a", s => s.AllItems().Sum()).Scale("a1", s => s.AllItems().Sum()).BuildOrFindings().Findings);

    [Fact]
    public void All_trouble_is_found_at_once()
    {
        Result<Instrument> result = Instrument.Define("Form", "1").Titled(" ").RatedBy(Rater.Client).Answered(Likert.Points(5, 1))
            .Cited(string.Empty)
            .Items("a", "a", "not a code")
            .Weighted(0, "a")
            .Reversed("b")
            .Scale("S", s => s.Items("c").Times(0))
            .BuildOrFindings();

        Assert.Null(result.ValueOrDefault);
        Assert.False(result.IsValid);
        Assert.Equal(
            [
                "TA1001 id", "TA1002 version", "TA1003 title", "TA1003 citations", "TA1027 reversed", "TA1010 format", "TA1005 items",
                "TA1023 items[a]", "TA1025 items[a]", "TA1025 items[a]", "TA1004 items[not a code]", "TA1025 items[not a code]",
                "TA1027 scales[S].items", "TA1004 scales[S]", "TA1040 scales[S]", "TA1041 scales[S]", "TA1042 scales[S]",
            ],
            result.Findings.Select(finding => finding.Code + " " + finding.Path));
    }

    [Fact]
    public void Build_throws_with_the_findings_that_TryBuild_returns()
    {
        InstrumentBuilder builder = Forms.Numbered(2).Scale("S", s => s.Items(1, 3));

        InvalidDefinitionException thrown = Assert.Throws<InvalidDefinitionException>(() => builder.Build());

        Assert.Equal(builder.BuildOrFindings().Findings, thrown.Findings);
        Assert.Equal(["TA1025", "TA1027", "TA1004", "TA1041"], thrown.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_right_definition_is_built_without_findings()
    {
        Result<Instrument> result = Complete("form", "1.0.0").BuildOrFindings();

        Assert.True(result.IsValid);
        Assert.Empty(result.Findings);
        Assert.Equal("form 1.0.0", result.Value.ToString());
    }

    private static InstrumentBuilder Complete(string? id, string? version) =>
        Instrument.Define(id!, version!).Titled("Form").RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).NumberedItems(1).Total(s => s.AllItems().Sum());
}
