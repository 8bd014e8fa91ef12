using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Building;

/// <summary>Keys that read well and mean something else: each is refused.</summary>
public sealed class MisreadKeyTests
{
    [Fact]
    public void A_number_that_is_the_code_of_another_item_is_refused_with_both_readings()
    {
        Finding finding = FindingAssert.Only(
            Forms.Empty().Items("2", "5", "9").Reversed(2).Total(s => s.AllItems().Sum()).BuildOrFindings().Findings, "TA1080", "reversed", "2", "5");

        Assert.Equal(
            "reversed: The number 2 has two readings: item 5, which has that number on the form, or the item with the code 2. Name the one you mean by its code, as text.",
            finding.Describe());
    }

    [Fact]
    public void Every_such_number_of_a_scale_is_found() => Assert.Equal(
        ["TA1080 scales[s].items[#1] 2", "TA1080 scales[s].items[#2] 3"],
        Forms.Empty().Items("3", "5", "2").Unscored("3").Scale("s", s => s.Items(2, 3).Sum()).BuildOrFindings().Findings
            .Select(finding => finding.Code + " " + finding.Path + " " + finding.Arguments[0]));

    [Fact]
    public void A_number_that_is_only_a_code_is_told_from_an_unknown_one() => FindingAssert.Only(
        Forms.Empty().Items("2", "5", "9").Reversed(9).Total(s => s.AllItems().Sum()).BuildOrFindings().Findings, "TA1081", "reversed", "9");

    [Fact]
    public void A_code_as_text_has_one_reading() =>
        Assert.Equal(Keying.Reverse, Forms.Empty().Items("2", "5", "9").Reversed("2").Total(s => s.AllItems().Sum()).Build().FindItem("2")!.Keying);

    [Fact]
    public void A_number_that_means_the_item_of_that_code_has_one_reading() =>
        Assert.Equal(Keying.Reverse, Forms.Numbered(3).Reversed(2).Total(s => s.AllItems().Sum()).Build().FindItem("2")!.Keying);

    [Fact]
    public void No_weight_is_given_to_items_by_number() => Assert.DoesNotContain(
        new[] { typeof(InstrumentBuilder), typeof(KeyBuilder) }.SelectMany(type => type.GetMethods()).Where(method => method.Name == "Weighted"),
        method => method.GetParameters().All(parameter => parameter.ParameterType == typeof(int) || parameter.ParameterType == typeof(int[])));

    [Theory]
    [InlineData("reversed")]
    [InlineData("weighted")]
    [InlineData("unscored")]
    public void What_is_said_twice_of_an_item_is_found(string mark)
    {
        InstrumentBuilder form = Forms.Empty().Items("a", "b", "c");
        InstrumentBuilder twice = mark switch
        {
            "reversed" => form.Reversed("c").Reversed("c"),
            "weighted" => form.Weighted(2, "c").Weighted(3, "c"),
            _ => form.Unscored("c").Unscored("c"),
        };

        FindingAssert.Only(twice.Scale("s", s => (mark == "unscored" ? s.Items("a", "b") : s.Items("a", "b", "c")).Sum()).BuildOrFindings().Findings, "TA1028", mark, "c");
    }

    [Fact]
    public void Two_ways_to_score_a_scale_are_found() => FindingAssert.Only(
        Forms.Numbered(2).Scale("s", s => s.AllItems().Sum().Mean()).BuildOrFindings().Findings, "TA1082", "scales[s]", "s", "Sum", "Mean");

    [Fact]
    public void Two_rules_multipliers_and_levels_of_evidence_are_found_together() => Assert.Equal(
        ["Times Times", "RequireAll AtMostMissing", "Evidence Evidence"],
        Forms.Numbered(2).Scale("s", s => s.AllItems().Sum().Times(2).Times(2).RequireAll().AtMostMissing(1)
            .Evidence(EvidenceLevel.CallerSupplied).Evidence(EvidenceLevel.CallerSupplied)).BuildOrFindings().Findings
            .Select(finding => finding.Arguments[1] + " " + finding.Arguments[2]));

    [Fact]
    public void A_threshold_without_a_source_is_also_found_to_be_out_of_reach() => Assert.Equal(
        ["TA1046", "TA1003", "TA1047"],
        Forms.Numbered(1).Scale("s", s => s.AllItems().Sum().Threshold("cut", Comparison.Below, 99, " ", " ")).BuildOrFindings().Findings.Select(finding => finding.Code));

    [Fact]
    public void Items_may_be_listed_after_what_is_said_about_them()
    {
        Instrument after = Forms.Empty().Reversed("b").Weighted(2, "a").Item("c", i => i.About("trust")).Total(s => s.AllItems().Sum()).Items("a", "b", "c").Build();
        Instrument before = Forms.Empty().Items("a", "b", "c").Reversed("b").Weighted(2, "a").Item("c", i => i.About("trust")).Total(s => s.AllItems().Sum()).Build();

        Assert.Equal(before.ContentHash, after.ContentHash);
        Assert.Equal("trust", after.Items[2].Label);
    }

    [Fact]
    public void Building_twice_gives_the_same_twice()
    {
        InstrumentBuilder builder = Forms.Empty().Reversed("b").Items("a", "b").Total(s => s.AllItems().Sum());

        Assert.Equal(builder.Build().ContentHash, builder.Build().ContentHash);
    }

    [Property]
    public Property The_order_of_the_calls_changes_nothing() => Law.Of(
        Gen.Shuffle(Enumerable.Range(0, Calls.Length).ToArray()),
        order => Assert.Equal(Built(Enumerable.Range(0, Calls.Length).ToArray()), Built(order)));

    private static readonly System.Action<InstrumentBuilder>[] Calls =
    [
        builder => builder.Items("a", "b", "c", "d"),
        builder => builder.Reversed("b"),
        builder => builder.Reversed("c"),
        builder => builder.Weighted(3, "c"),
        builder => builder.Unscored("d"),
        builder => builder.PrintedHighestFirst("a"),
        builder => builder.Item("a", i => i.About("trust").Numbered(9)),
        builder => builder.HigherIsWorse(),
        builder => builder.Total(s => s.AllItems().Mean().AtMostMissing(1)),
    ];

    private static string Built(int[] order)
    {
        InstrumentBuilder builder = Forms.Empty();
        System.Array.ForEach(order, call => Calls[call](builder));
        return builder.Build().ContentHash;
    }
}
