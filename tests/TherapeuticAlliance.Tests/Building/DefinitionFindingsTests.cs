using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Building;

/// <summary>One minimal wrong definition for every kind of finding that a definition can have.</summary>
public sealed class DefinitionFindingsTests
{
    private static readonly Dictionary<string, Func<InstrumentBuilder>> Wrong = new(StringComparer.Ordinal)
    {
        ["TA1001"] = () => Right().OfFamily("Not an id"),
        ["TA1002"] = () => Instrument.Define("form", "1").Titled("Form").RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).NumberedItems(1).Total(s => s.AllItems().Sum()),
        ["TA1003"] = () => Right().Cited(string.Empty),
        ["TA1004"] = () => Right().Items("not a code"),
        ["TA1005"] = () => Right().Items("1").Item(2, i => i.Numbered(2)),
        ["TA1010"] = () => Right(Likert.Points(5, 1)),
        ["TA1011"] = () => Right(VisualAnalogue.Line(0, 1, 0.3m)),
        ["TA1012"] = () => Right(Likert.Points(0, 1_000_001)),
        ["TA1013"] = () => Right(Likert.Points(1, 5).Excluding(9)),
        ["TA1014"] = () => Right(Likert.Points(1, 5).LabelledAt(9, "x")),
        ["TA1015"] = () => Right(Likert.Points(1, 5).LabelledAt(1, "x").LabelledAt(2, "X")),
        ["TA1016"] = () => Right(Likert.Points(1, 5).Labelled("x")),
        ["TA1020"] = () => Forms.Empty(),
        ["TA1021"] = () => Right().NumberedItems(512),
        ["TA1022"] = () => Right().Item(1, i => i.Numbered(0)),
        ["TA1023"] = () => Right().Weighted(0, "1"),
        ["TA1024"] = () => Right().Item(1, i => i.About("a b c d e f")),
        ["TA1025"] = () => Forms.Numbered(1),
        ["TA1026"] = () => Forms.Numbered(2).Unscored(1).Scale("s", s => s.Items(1, 2).Sum()),
        ["TA1027"] = () => Right().Reversed(9),
        ["TA1028"] = () => Right().Reversed(1, 1),
        ["TA1029"] = () => Right().ItemsFrom(ItemBank.Numbered("house", 1), 2),
        ["TA1030"] = () => Right().ItemsFrom(ItemBank.Numbered("house", 1), 1, 1),
        ["TA1040"] = () => Right().Scale("s", s => s.Sum()),
        ["TA1041"] = () => Right().Scale("s", s => s.AllItems()),
        ["TA1042"] = () => Right().Scale("s", s => s.AllItems().Sum().Times(0)),
        ["TA1043"] = () => Right().Scale("s", s => s.AllItems().Sum().AtLeastAnswered(9)),
        ["TA1044"] = () => Right().Items("b").Item("b", i => i.Answered(Likert.Points(0, 9))).Scale("s", s => s.AllItems().Mean()),
        ["TA1045"] = () => Right(Likert.Points(0, 1_000_000)).Weighted(1000, "1").Scale("s", s => s.AllItems().Sum().Times(1_000_000)),
        ["TA1046"] = () => Right().Evidence(EvidenceLevel.Verified),
        ["TA1047"] = () => Right().Scale("s", s => s.AllItems().Sum().Threshold("cut", Comparison.Below, 99, "m", "s")),
        ["TA1048"] = () => Right().Scale("s", s => s.AllItems().Sum().Norm(string.Empty, 1, 1, 1, "s")),
        ["TA1080"] = () => Forms.Empty().Items("2", "5").Reversed(2).Total(s => s.AllItems().Sum()),
        ["TA1081"] = () => Forms.Empty().Items("a", "5").Reversed(5).Total(s => s.AllItems().Sum()),
        ["TA1082"] = () => Right().Scale("s", s => s.AllItems().Sum().Mean()),
        ["TA1049"] = () => Right().WithoutKey("The key.", "The author."),
        ["TA1051"] = () => Right().Scale("s", s => s.AllItems().Sum().NeitherIsBetter().FallThreshold("fall", Comparison.AtOrAbove, 1, "m", "s")),
    };

    public static TheoryData<string> Codes { get; } = new(Wrong.Keys);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_minimal_wrong_definition_has_this_finding_alone(string code)
    {
        Finding finding = Assert.Single(Wrong[code]().BuildOrFindings().Findings);

        Assert.Equal((code, FindingSeverity.Error), (finding.Code, finding.Severity));
        Assert.NotEmpty(finding.Path);
    }

    // The grammar takes a Rater and not a code, so only a document can misspell one (TA1006). Lists that are too long (TA4030) have tests of their own.
    [Fact]
    public void Every_kind_that_the_grammar_can_find_is_here() => Assert.Equal(
        typeof(DefinitionFindings).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(kind => ((FindingKind)kind.GetValue(null)!).Code).Where(code => code is not ("TA1006" or "TA4030")).OrderBy(code => code, StringComparer.Ordinal),
        Wrong.Keys.OrderBy(code => code, StringComparer.Ordinal));

    private static InstrumentBuilder Right(FormatBuilder? format = null) => Forms.Numbered(1, format).Total(s => s.AllItems().Sum());
}
