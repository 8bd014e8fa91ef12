using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Building;

public sealed class ScaleCompilerTests
{
    [Theory]
    [InlineData("Bond")]
    [InlineData("")]
    [InlineData("a_b")]
    public void A_scale_code_is_spelled_like_an_id(string code) => Assert.Equal(
        code, FindingAssert.Only(Forms.Numbered(1).Scale(code, s => s.AllItems().Named("n").Sum()).BuildOrFindings().Findings, "TA1004", "scales[#1].code", "scale").AttemptedValue);

    [Fact]
    public void A_scale_without_a_code_is_found() => Assert.Equal(
        ["TA1004 scales[#1].code"], Forms.Numbered(1).Scale(null!, s => s.AllItems().Named("n").Sum()).BuildOrFindings().Findings.Select(f => f.Code + " " + f.Path));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_scale_has_a_name(string? name) => FindingAssert.Only(FindingsOf(s => s.Sum().Named(name!)), "TA1003", "scales[s].name", "name");

    [Fact]
    public void A_scale_is_named_by_its_code_unless_it_has_a_name()
    {
        Assert.Equal("s", Forms.Sum(1)["s"].Name);
        Assert.Equal("The scale", Forms.OneScale(1, s => s.Sum().Named("The scale"))["s"].Name);
        Assert.Equal("Total", Forms.Numbered(1).Total(s => s.AllItems().Sum()).Build()["total"].Name);
    }

    [Fact]
    public void A_scale_has_items() => FindingAssert.Only(
        Forms.Numbered(1).Unscored(1).Scale("s", s => s.Sum()).BuildOrFindings().Findings, "TA1040", "scales[s].items", "s");

    [Fact]
    public void A_scale_is_a_sum_or_a_mean() => FindingAssert.Only(FindingsOf(_ => { }), "TA1041", "scales[s].aggregation", "s");

    [Theory]
    [InlineData(0, 1, "0/1")]
    [InlineData(1, 0, "1/0")]
    [InlineData(-1, 1, "-1/1")]
    [InlineData(1_000_001, 1, "1000001/1")]
    [InlineData(1, 1_000_001, "1/1000001")]
    public void A_multiplier_is_a_ratio_of_whole_numbers(int numerator, int denominator, string text) =>
        FindingAssert.Only(FindingsOf(s => s.Sum().Times(numerator, denominator)), "TA1042", "scales[s].multiplier", text, "s");

    [Fact]
    public void The_terms_of_a_multiplier_go_up_to_a_million()
    {
        Scale scale = Forms.OneScale(1, s => s.Sum().Times(1_000_000, 1_000_000))["s"];

        Assert.Equal((1_000_000, 1_000_000), (scale.MultiplierNumerator, scale.MultiplierDenominator));
    }

    [Fact]
    public void A_multiplier_is_whole_unless_a_denominator_is_given() =>
        Assert.Equal((10, 1), (Forms.OneScale(1, s => s.Sum().Times(10))["s"].MultiplierNumerator, Forms.OneScale(1, s => s.Sum().Times(10))["s"].MultiplierDenominator));

    [Theory]
    [InlineData(3, "at-most-missing(3)")]
    [InlineData(-1, "at-most-missing(-1)")]
    public void A_rule_leaves_at_least_one_answer_to_score(int missing, string rule) =>
        FindingAssert.Only(FindingsOf(s => s.Sum().AtMostMissing(missing)), "TA1043", "scales[s].rule", "s", rule, "3");

    [Theory]
    [InlineData(0, "at-least-answered(0)")]
    [InlineData(4, "at-least-answered(4)")]
    public void A_rule_can_be_met(int answered, string rule) =>
        FindingAssert.Only(FindingsOf(s => s.Sum().AtLeastAnswered(answered)), "TA1043", "scales[s].rule", "s", rule, "3");

    [Fact]
    public void Rules_at_their_bounds_are_built()
    {
        Assert.Equal(MissingRule.AtMostMissing(0), Forms.OneScale(3, s => s.Sum().AtMostMissing(0))["s"].Rule);
        Assert.Equal(MissingRule.AtMostMissing(2), Forms.OneScale(3, s => s.Sum().AtMostMissing(2))["s"].Rule);
        Assert.Equal(MissingRule.AtLeastAnswered(1), Forms.OneScale(3, s => s.Sum().AtLeastAnswered(1))["s"].Rule);
        Assert.Equal(MissingRule.AtLeastAnswered(3), Forms.OneScale(3, s => s.Sum().AtLeastAnswered(3))["s"].Rule);
        Assert.Equal(MissingRule.RequireAll, Forms.OneScale(3, s => s.Sum().RequireAll())["s"].Rule);
    }

    [Fact]
    public void A_scale_speaks_of_items_that_are_listed()
    {
        FindingAssert.Only(Forms.Numbered(1).Scale("s", s => s.Items(1, 9).Sum()).BuildOrFindings().Findings, "TA1027", "scales[s].items[#2]", "9");
        FindingAssert.Only(Forms.Numbered(1).Scale("s", s => s.Items("1", "nine").Sum()).BuildOrFindings().Findings, "TA1027", "scales[s].items[#2]", "nine");
    }

    [Fact]
    public void A_scale_lists_an_item_once()
    {
        FindingAssert.Only(Forms.Numbered(2).Scale("s", s => s.Items(1, 2, 1).Sum()).BuildOrFindings().Findings, "TA1028", "scales[s].items[#3]", "1");
        FindingAssert.Only(FindingsOf(s => s.Items(2).Sum()), "TA1028", "scales[s].items[#1]", "2");
    }

    [Theory]
    [InlineData("mean")]
    [InlineData("at most missing")]
    [InlineData("at least answered")]
    public void A_mean_and_a_rule_that_allows_missing_answers_need_one_format(string what) =>
        FindingAssert.Only(Mixed(what).BuildOrFindings().Findings, "TA1044", "scales[s]", "s");

    [Theory]
    [InlineData("sum")]
    [InlineData("at most 0 missing")]
    [InlineData("all answered")]
    [InlineData("one format twice")]
    public void A_sum_that_requires_all_may_mix_formats(string what) => Assert.Empty(Mixed(what).BuildOrFindings().Findings);

    [Fact]
    public void A_published_rule_names_its_source()
    {
        FindingAssert.Only(FindingsOf(s => s.Sum().AtMostMissing(1, " ")), "TA1046", "scales[s].rule.source", "rule", "s");
        FindingAssert.Only(FindingsOf(s => s.Sum().AtLeastAnswered(1, string.Empty)), "TA1046", "scales[s].rule.source", "rule", "s");
        FindingAssert.Only(FindingsOf(s => s.Sum().RequireAll(string.Empty)), "TA1046", "scales[s].rule.source", "rule", "s");
    }

    [Theory]
    [InlineData(EvidenceLevel.Verified)]
    [InlineData(EvidenceLevel.SingleSource)]
    [InlineData(EvidenceLevel.Inferred)]
    public void Evidence_names_a_source(EvidenceLevel level)
    {
        FindingAssert.Only(FindingsOf(s => s.Sum().Evidence(level)), "TA1046", "scales[s].evidence.sources", "evidence", "s");
        FindingAssert.Only(FindingsOf(s => s.Sum().Evidence(level, " ", string.Empty)), "TA1046", "scales[s].evidence.sources", "evidence", "s");
        FindingAssert.Only(Forms.Numbered(1).Evidence(level).Scale("s", s => s.AllItems().Sum()).BuildOrFindings().Findings, "TA1046", "scales[s].evidence.sources", "evidence", "s");
        Assert.Empty(FindingsOf(s => s.Sum().Evidence(level, " ", "a source")));
    }

    [Fact]
    public void A_caller_needs_no_source_for_a_key_of_their_own() => Assert.Empty(FindingsOf(s => s.Sum().Evidence(EvidenceLevel.CallerSupplied)));

    [Fact]
    public void The_evidence_of_a_scale_goes_before_that_of_the_definition()
    {
        Instrument instrument = Forms.Numbered(1).Evidence(EvidenceLevel.Verified, "for all")
            .Scale("a", s => s.AllItems().Sum()).Scale("b", s => s.AllItems().Sum().Evidence(EvidenceLevel.Inferred, "for b")).Build();

        Assert.Equal(("for all", EvidenceLevel.Verified), (instrument["a"].Evidence.Sources.Single(), instrument["a"].Evidence.Level));
        Assert.Equal(("for b", EvidenceLevel.Inferred), (instrument["b"].Evidence.Sources.Single(), instrument["b"].Evidence.Level));
        Assert.Equal("Inferred", instrument["b"].Evidence.ToString());
        Assert.Same(Evidence.FromCaller, Forms.Sum(1)["s"].Evidence);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_threshold_names_its_source(string? source) =>
        FindingAssert.Only(FindingsOf(s => s.Sum().Threshold("cut", Comparison.Below, 5, "m", source!)), "TA1046", "scales[s].thresholds[#1].source", "threshold", "s");

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_threshold_says_what_it_means(string? meaning) =>
        FindingAssert.Only(FindingsOf(s => s.Sum().Threshold("cut", Comparison.Below, 5, meaning!, "Somebody (2001)")), "TA1003", "scales[s].thresholds[#1].meaning", "meaning");

    [Fact]
    public void Why_there_is_no_threshold_is_said_by_the_scale_by_the_definition_or_by_the_library()
    {
        Instrument instrument = Forms.Numbered(1).NoThresholds("Nobody did.")
            .Scale("a", s => s.AllItems().Sum()).Scale("b", s => s.AllItems().Sum().NoThresholds("Nobody for b."))
            .Scale("c", s => s.AllItems().Sum().NoThresholds("x").Threshold("cut", Comparison.Below, 3, "m", "s")).Build();

        Assert.Equal(["Nobody did.", "Nobody for b.", null], instrument.Scales.Select(scale => scale.WhyNoThreshold));
        Assert.Equal("The definition names no published cut-off.", Forms.Sum(1)["s"].WhyNoThreshold);
    }

    [Theory]
    [InlineData("", 1, 1, "source", null)]
    [InlineData("sample", 0, 1, "source", null)]
    [InlineData("sample", 1, 0, "source", null)]
    [InlineData("sample", 1, -1, "source", null)]
    [InlineData("sample", 1, 1, " ", null)]
    [InlineData("sample", 1, 1, "source", 0)]
    [InlineData("sample", 1, 1, "source", -1)]
    public void A_norm_has_possible_figures(string sample, int size, int sd, string source, int? within) =>
        FindingAssert.Only(FindingsOf(s => s.Sum().Norm("fine", 1, 0, 1, "source").Norm(sample, size, 3, sd, source, within)), "TA1048", "scales[s].norms[#2]", "s");

    [Fact]
    public void A_norm_is_kept_as_given()
    {
        Norm norm = Forms.OneScale(1, s => s.Sum().Norm("students", 88, 4.5m, 0.75m, "Somebody (2001)", 0.25m))["s"].Norms.Single();

        Assert.Equal(("students", 88, 4.5m, 0.75m, 0.25m, "Somebody (2001)"), (norm.Sample, norm.Size, norm.Mean, norm.StandardDeviation, norm.WithinPersonStandardDeviation!.Value, norm.Source));
        Assert.Equal("students", norm.ToString());
    }

    [Fact]
    public void Constructs_are_kept_once() => Assert.Equal(
        [Construct.Trust, Construct.Bond], Forms.OneScale(1, s => s.Sum().Measuring(Construct.Trust, Construct.Bond).Measuring(Construct.Trust))["s"].Constructs);

    [Fact]
    public void Items_by_number_and_by_code_stand_in_the_order_of_the_key() => Assert.Equal(
        ["3", "1", "2"], Forms.Numbered(3).Scale("s", s => s.Items(3).Items("1", "2").Sum()).Build()["s"].Items.Select(item => item.Code));

    [Fact]
    public void Null_and_unknown_members_are_the_programmers_mistake()
    {
        Assert.Throws<ArgumentNullException>("numbers", () => FindingsOf(s => s.Items((int[])null!)));
        Assert.Throws<ArgumentNullException>("codes", () => FindingsOf(s => s.Items((string[])null!)));
        Assert.Throws<ArgumentNullException>("constructs", () => FindingsOf(s => s.Measuring(null!)));
        Assert.Throws<ArgumentNullException>("sources", () => FindingsOf(s => s.Evidence(EvidenceLevel.Verified, null!)));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => FindingsOf(s => s.Evidence((EvidenceLevel)9)));
        Assert.Throws<ArgumentOutOfRangeException>("comparison", () => FindingsOf(s => s.Threshold("c", (Comparison)9, 1, "m", "s")));
        Assert.Throws<ArgumentOutOfRangeException>("comparison", () => FindingsOf(s => s.AnyItemThreshold("c", (Comparison)5, 1, "m", "s")));
    }

    private static IReadOnlyList<Finding> FindingsOf(Action<ScaleBuilder> describe) =>
        Forms.Numbered(3).Scale("s", s => describe(s.AllItems())).BuildOrFindings().Findings;

    private static InstrumentBuilder Mixed(string what)
    {
        FormatBuilder other = what == "one format twice" ? Likert.Points(1, 5).OrNotApplicable() : Likert.Points(1, 7);
        InstrumentBuilder builder = Forms.Numbered(3).Item(3, i => i.Answered(other));
        return what switch
        {
            "mean" => builder.Scale("s", s => s.AllItems().Mean()),
            "at most missing" => builder.Scale("s", s => s.AllItems().Sum().AtMostMissing(1)),
            "at least answered" => builder.Scale("s", s => s.AllItems().Sum().AtLeastAnswered(2)),
            "sum" => builder.Scale("s", s => s.AllItems().Sum()),
            "at most 0 missing" => builder.Scale("s", s => s.AllItems().Sum().AtMostMissing(0)),
            "all answered" => builder.Scale("s", s => s.AllItems().Sum().AtLeastAnswered(3)),
            "one format twice" => builder.Scale("s", s => s.AllItems().Mean()),
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };
    }
}
