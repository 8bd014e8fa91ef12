using System;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

public sealed class WithoutKeyTests
{
    private static readonly Instrument Form = Forms.Numbered(2).WithoutKey("The key.", "The authors.", "One", "Two").Evidence(EvidenceLevel.SingleSource, "A source").Build();

    public static TheoryData<string> Unkeyed { get; } =
        new(InstrumentCatalog.Default.Instruments.Where(instrument => instrument.MissingKey is not null && InstrumentCatalog.Default.Find(instrument.Id) == instrument).Select(instrument => instrument.Id));

    [Fact]
    public void A_form_without_a_key_describes_itself()
    {
        MissingKey missing = Form.MissingKey!;

        Assert.Empty(Form.Scales);
        Assert.Equal(2, Form.Items.Count);
        Assert.Equal(("The key.", "The authors."), (missing.What, missing.WhomToAsk));
        Assert.Equal(["One", "Two"], missing.KnownScales);
        Assert.Equal((EvidenceLevel.SingleSource, "A source"), (missing.Structure!.Level, Assert.Single(missing.Structure.Sources)));
        Assert.Equal("The key.", missing.ToString());
    }

    [Fact]
    public void What_proves_the_structure_need_not_be_said() => Assert.Null(Forms.Numbered(1).WithoutKey("w", "a").Build().MissingKey!.Structure);

    [Fact]
    public void A_form_with_a_key_misses_none() => Assert.All(InstrumentCatalog.Default.Instruments, i => Assert.Equal(i.Scales.Count == 0, i.MissingKey is not null));

    [Fact]
    public void A_form_without_a_key_is_not_scored_and_says_why()
    {
        ScoreReport report = Form.Answer(1, 5).Score();

        Assert.Empty(report.Scales);
        Finding finding = FindingAssert.Only(report.Findings, "TA3004", "scales", "form", "The key.", "The authors.");
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal(
            "scales: The key of form is not proven, so it is not scored. Missing: The key. Ask: The authors. A key from a licensed copy can be supplied with WithKey.",
            finding.Describe());
        Assert.Contains(finding.Describe(), report.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_answers_are_still_checked()
    {
        ScoreReport report = Form.Answer(9, 5).Score();

        Assert.Equal(["TA2001", "TA3004"], report.Findings.Select(finding => finding.Code));
        Assert.Equal([(decimal?)null, 5m], report.Trace.Select(trace => trace.Keyed));
    }

    [Fact]
    public void Scoring_it_from_arrays_counts_what_is_invalid_and_scores_nothing() =>
        Assert.Equal(1, Form.Scorer().Score(new double[] { 9, 5 }, Array.Empty<double>(), Array.Empty<int>()));

    [Fact]
    public void Asking_it_for_a_scale_says_that_it_has_none()
    {
        System.Collections.Generic.KeyNotFoundException thrown = Assert.Throws<System.Collections.Generic.KeyNotFoundException>(() => Form["total"]);

        Assert.StartsWith("form has no scales.", thrown.Message, StringComparison.Ordinal);
        Assert.Null(Form.FindScale("total"));
    }

    [Fact]
    public void A_definition_without_a_key_lists_no_scales() =>
        FindingAssert.Only(Forms.Numbered(1).Total(s => s.AllItems().Sum()).WithoutKey("w", "a").BuildOrFindings().Findings, "TA1049", "scales");

    [Theory]
    [InlineData("", "a")]
    [InlineData(" ", "a")]
    [InlineData("w", "")]
    [InlineData("w", "\t")]
    public void A_definition_without_a_key_says_what_is_missing_and_whom_to_ask(string missing, string whomToAsk)
    {
        Result<Instrument> result = Forms.Numbered(1).WithoutKey(missing, whomToAsk).BuildOrFindings();

        Assert.Null(result.ValueOrDefault);
        FindingAssert.Only(result.Findings, "TA1049", "scales");
    }

    [Fact]
    public void A_form_without_scales_that_does_not_speak_of_a_key_leaves_its_items_nowhere() =>
        FindingAssert.Only(Forms.Numbered(1).BuildOrFindings().Findings, "TA1025", "items[1]", "1");

    // The structure that the pages docs/sources/instruments/calpas.md, bl-ri.md, 3rs.md and oq.md prove.
    [Theory]
    [InlineData("calpas-p", "client", 24, "1..7", 7)]
    [InlineData("bl-ri-64-client", "client", 64, "-3..3", 6)]
    [InlineData("3rs-2022-ratings", "observer", 4, "1..5", 5)]
    [InlineData("oq-45", "client", 45, "0..4", 5)]
    public void The_structure_is_that_of_the_pages_of_sources(string id, string rater, int items, string range, int options)
    {
        Instrument instrument = Find(id);

        Assert.Equal((rater, items, range, options), (instrument.Rater.Code, instrument.Items.Count, instrument.Format.ToString(), instrument.Format.OptionCount));
        Assert.All(instrument.Items, item => Assert.Same(instrument.Format, item.Format));
        Assert.Equal(Enumerable.Range(1, items), instrument.Items.Select(item => item.Number));
    }

    [Fact]
    public void The_relationship_inventory_has_no_zero() =>
        FindingAssert.Only(Find("bl-ri-64-client").Blank().With("7", 0).Findings, "TA2003", "items[7]", "7");

    [Theory]
    [InlineData("calpas-p", Direction.HigherIsBetter)]
    [InlineData("3rs-2022-ratings", Direction.HigherIsWorse)]
    [InlineData("oq-45", Direction.HigherIsWorse)]
    public void The_direction_is_stated(string id, Direction direction) => Assert.Equal(direction, Find(id).Direction);

    [Theory]
    [MemberData(nameof(Unkeyed))]
    public void A_shipped_form_without_a_key_says_what_is_missing_whom_to_ask_and_what_proves_the_rest(string id)
    {
        MissingKey missing = Find(id).MissingKey!;

        Assert.All([missing.What, missing.WhomToAsk], sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        Assert.NotEmpty(missing.KnownScales);
        Assert.NotEqual(EvidenceLevel.CallerSupplied, missing.Structure!.Level);
        Assert.NotEmpty(missing.Structure.Sources);
        Assert.DoesNotContain(missing.Structure.Sources, string.IsNullOrWhiteSpace);
        Assert.DoesNotContain(Find(id).Items, item => item.Keying == Keying.Reverse || item.Weight != 1 || item.IsUnscored);
    }

    [Theory]
    [MemberData(nameof(Unkeyed))]
    public void A_shipped_form_without_a_key_scores_nothing_and_says_so(string id)
    {
        Instrument instrument = Find(id);

        ScoreReport report = instrument.AnswerFrom(instrument.Items.Select(item => (decimal?)item.Format.Highest)).Score();

        Assert.Empty(report.Scales);
        FindingAssert.Only(report.Findings, "TA3004", "scales", id, instrument.MissingKey!.What, instrument.MissingKey.WhomToAsk);
    }

    private static Instrument Find(string id) => InstrumentCatalog.Default.Find(id)!;
}
