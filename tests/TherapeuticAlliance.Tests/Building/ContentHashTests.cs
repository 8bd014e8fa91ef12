using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Building;

/// <summary>The content hash sees every change that decides a score or how an answer is read, and nothing else.</summary>
public sealed class ContentHashTests
{
    private static readonly Dictionary<string, Func<Instrument>> Changed = new(StringComparer.Ordinal)
    {
        ["id"] = () => Build(head: () => Instrument.Define("form2", "1.0.0").Titled("Form").RatedBy(Rater.Client)),
        ["version"] = () => Build(head: () => Instrument.Define("form", "1.0.1").Titled("Form").RatedBy(Rater.Client)),
        ["rater"] = () => Build(head: () => Instrument.Define("form", "1.0.0").Titled("Form").RatedBy(Rater.Therapist)),
        ["direction"] = () => Build(body: b => b.HigherIsWorse()),
        ["lowest value"] = () => Build(VisualAnalogue.Line(-1, 4, 0.5m).LabelledAt(0, "Low").Excluding(2)),
        ["highest value"] = () => Build(VisualAnalogue.Line(0, 5, 0.5m).LabelledAt(0, "Low").Excluding(2)),
        ["step"] = () => Build(VisualAnalogue.Line(0, 4, 0.25m).LabelledAt(0, "Low").Excluding(2)),
        ["step by the same unit"] = () => Build(VisualAnalogue.Line(0, 4, 1).LabelledAt(0, "Low").Excluding(2)),
        ["excluded value"] = () => Build(VisualAnalogue.Line(0, 4, 0.5m).LabelledAt(0, "Low").Excluding(3)),
        ["one more excluded value"] = () => Build(VisualAnalogue.Line(0, 4, 0.5m).LabelledAt(0, "Low").Excluding(2, 3)),
        ["no excluded value"] = () => Build(VisualAnalogue.Line(0, 4, 0.5m).LabelledAt(0, "Low")),
        ["anchor label"] = () => Build(VisualAnalogue.Line(0, 4, 0.5m).LabelledAt(0, "low").Excluding(2)),
        ["anchor value"] = () => Build(VisualAnalogue.Line(0, 4, 0.5m).LabelledAt(1, "Low").Excluding(2)),
        ["one more anchor"] = () => Build(VisualAnalogue.Line(0, 4, 0.5m).LabelledAt(0, "Low").LabelledAt(4, "High").Excluding(2)),
        ["missing reasons"] = () => Build(VisualAnalogue.Line(0, 4, 0.5m).LabelledAt(0, "Low").Excluding(2).OrNotApplicable()),
        ["format of one item"] = () => Build(body: b => b.Item(1, i => i.Answered(Likert.Points(0, 3)))),
        ["one more item"] = () => Build(body: b => b.Items("5").Unscored("5")),
        ["reversal added"] = () => Build(body: b => b.Reversed(1)),
        ["reversal moved"] = () => Build(reversed: 3),
        ["weight"] = () => Build(body: b => b.Weighted(2, "1")),
        ["order of the options"] = () => Build(body: b => b.PrintedHighestFirst(1)),
        ["item number"] = () => Build(body: b => b.Items("5").Unscored("5").Item("5", i => i.Numbered(9))),
        ["bank item"] = () => Build(body: b => b.Item(1, i => i.FromBank("house.1"))),
        ["item codes"] = () => Build(items: ["1", "2", "3", "x"]),
        ["items moved"] = () => Build(
            items: ["1", "2", "4", "3"], second: s => s.Items("4", "3").Sum().AtMostMissing(1).Threshold("cut", Comparison.Below, 3, "m", "s")),
        ["item moved to another scale"] = () => Build(second: s => s.Items(1, 3, 4).Sum().AtMostMissing(1).Threshold("cut", Comparison.Below, 3, "m", "s")),
        ["item order of a scale"] = () => Build(second: s => s.Items(4, 3).Sum().AtMostMissing(1).Threshold("cut", Comparison.Below, 3, "m", "s")),
        ["scale code"] = () => Build(code: "c"),
        ["sum or mean"] = () => Build(second: s => s.Items(3, 4).Mean().AtMostMissing(1).Threshold("cut", Comparison.Below, 3, "m", "s")),
        ["multiplier"] = () => Build(second: s => s.Items(3, 4).Sum().Times(10).AtMostMissing(1).Threshold("cut", Comparison.Below, 3, "m", "s")),
        ["multiplier's denominator"] = () => Build(second: s => s.Items(3, 4).Sum().Times(1, 2).AtMostMissing(1).Threshold("cut", Comparison.Below, 3, "m", "s")),
        ["kind of rule"] = () => Build(second: s => s.Items(3, 4).Sum().AtLeastAnswered(1).Threshold("cut", Comparison.Below, 3, "m", "s")),
        ["count of the rule"] = () => Build(second: s => s.Items(3, 4).Sum().AtMostMissing(0).Threshold("cut", Comparison.Below, 3, "m", "s")),
        ["no rule"] = () => Build(second: s => s.Items(3, 4).Sum().Threshold("cut", Comparison.Below, 3, "m", "s")),
        ["threshold code"] = () => Build(second: s => s.Items(3, 4).Sum().AtMostMissing(1).Threshold("cut2", Comparison.Below, 3, "m", "s")),
        ["threshold comparison"] = () => Build(second: s => s.Items(3, 4).Sum().AtMostMissing(1).Threshold("cut", Comparison.AtOrBelow, 3, "m", "s")),
        ["threshold value"] = () => Build(second: s => s.Items(3, 4).Sum().AtMostMissing(1).Threshold("cut", Comparison.Below, 3.5m, "m", "s")),
        ["threshold target"] = () => Build(second: s => s.Items(3, 4).Sum().AtMostMissing(1).AnyItemThreshold("cut", Comparison.Below, 3, "m", "s")),
        ["one more threshold"] = () => Build(second: s => s.Items(3, 4).Sum().AtMostMissing(1).Threshold("cut", Comparison.Below, 3, "m", "s").Threshold("cut2", Comparison.Below, 3, "m", "s")),
        ["one more scale"] = () => Build(body: b => b.Scale("c", s => s.AllItems().Sum())),
        ["order of the scales"] = () => Build(secondFirst: true),
        ["table of points"] = () => Build(body: b => b.Item(1, i => i.Answered(Likert.Points(0, 2)).Points(1, 2, 3))),
        ["points of an option"] = () => Build(body: b => b.Item(1, i => i.Answered(Likert.Points(0, 2)).Points(1, 2, 4))),
        ["condition"] = () => Build(body: b => b.Items("5").Unscored("5").Item("5", i => i.AppliesWhen(1, 1))),
        ["answers of a condition"] = () => Build(body: b => b.Items("5").Unscored("5").Item("5", i => i.AppliesWhen(1, 1, 3))),
        ["other answer of a condition"] = () => Build(body: b => b.Items("5").Unscored("5").Item("5", i => i.AppliesWhen(1, 3))),
        ["rule about the form"] = () => Build(body: b => b.FormAtMostMissing(1)),
        ["count of the rule about the form"] = () => Build(body: b => b.FormAtMostMissing(2)),
        ["kind of the rule about the form"] = () => Build(body: b => b.FormAtLeastAnswered(2)),
        ["share of answers"] = () => Build(second: s => s.Items(3, 4).Sum().AtLeastShareAnswered(1, 2).Threshold("cut", Comparison.Below, 3, "m", "s")),
        ["other share of answers"] = () => Build(second: s => s.Items(3, 4).Sum().AtLeastShareAnswered(1, 3).Threshold("cut", Comparison.Below, 3, "m", "s")),
        ["excused answers"] = () => Build(
            VisualAnalogue.Line(0, 4, 0.5m).LabelledAt(0, "Low").Excluding(2).OrNotApplicable(), second: s => s.Items(3, 4).Sum().AtMostMissing(1).ExcusingNotApplicable().Threshold("cut", Comparison.Below, 3, "m", "s")),
        ["rounding"] = () => Build(second: s => s.Items(3, 4).Sum().AtMostMissing(1).RoundedWhenProrated(ScoreRounding.HalfUp).Threshold("cut", Comparison.Below, 3, "m", "s")),
        ["conversion"] = () => Build(Likert.Points(0, 1).LabelledAt(0, "Low"), second: s => s.Items(3, 4).Sum().RequireAll().ConvertedBy(10, 20, 30)),
        ["score of a conversion"] = () => Build(Likert.Points(0, 1).LabelledAt(0, "Low"), second: s => s.Items(3, 4).Sum().RequireAll().ConvertedBy(10, 20, 31)),
        ["no conversion"] = () => Build(Likert.Points(0, 1).LabelledAt(0, "Low"), second: s => s.Items(3, 4).Sum().RequireAll()),
    };

    private static readonly Dictionary<string, Func<Instrument>> Unchanged = new(StringComparer.Ordinal)
    {
        ["nothing"] = () => Build(),
        ["title and abbreviation"] = () => Build(head: () => Instrument.Define("form", "1.0.0").Titled("Another title", "AT").RatedBy(Rater.Client)),
        ["family"] = () => Build(body: b => b.OfFamily("other")),
        ["citation"] = () => Build(body: b => b.Cited("Somebody (2001)", "10.1/x")),
        ["rights"] = () => Build(body: b => b.Rights(new Rights("h", "w", Permission.Needed, Permission.Needed))),
        ["evidence"] = () => Build(body: b => b.Evidence(EvidenceLevel.Verified, "x")),
        ["why there is no threshold"] = () => Build(body: b => b.NoThresholds("because")),
        ["label of an item"] = () => Build(body: b => b.Item(1, i => i.About("words of our own"))),
        ["constructs"] = () => Build(body: b => b.Item(1, i => i.Measuring(Construct.Trust))),
        ["name of a scale"] = () => Build(second: s => s.Named("B").Items(3, 4).Sum().AtMostMissing(1).Threshold("cut", Comparison.Below, 3, "m", "s")),
        ["norms"] = () => Build(second: s => s.Norm("n", 1, 1, 1, "s").Items(3, 4).Sum().AtMostMissing(1).Threshold("cut", Comparison.Below, 3, "m", "s")),
        ["source of the rule"] = () => Build(second: s => s.Items(3, 4).Sum().AtMostMissing(1, "Paper").Threshold("cut", Comparison.Below, 3, "m", "s")),
        ["meaning and source of a threshold"] = () => Build(second: s => s.Items(3, 4).Sum().AtMostMissing(1).Threshold("cut", Comparison.Below, 3.0m, "other", "other")),
        ["way of writing the bounds"] = () => Build(VisualAnalogue.Line(0.0m, 4.00m, 0.50m).Excluding(2.0m).LabelledAt(0.00m, "Low")),
    };

    public static TheoryData<string> Changes { get; } = new(Changed.Keys);

    public static TheoryData<string> NoChanges { get; } = new(Unchanged.Keys);

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_of_key_range_or_rule_changes_the_hash(string what) => Assert.NotEqual(Build().ContentHash, Changed[what]().ContentHash);

    [Fact]
    public void Every_change_gives_a_hash_of_its_own() =>
        Assert.Equal(Changed.Count, Changed.Values.Select(build => build().ContentHash).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [MemberData(nameof(NoChanges))]
    public void What_decides_no_score_leaves_the_hash_alone(string what) => Assert.Equal(Build().ContentHash, Unchanged[what]().ContentHash);

    [Fact]
    public void The_hash_is_64_lower_case_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{64}$", Build().ContentHash);

    // "1" and "12;..." must not read like "11" and "2;...": each text stands with its length.
    [Fact]
    public void Texts_cannot_run_into_each_other() => Assert.NotEqual(
        Forms.Sum(1, Likert.Points(1, 5).LabelledAt(1, "a;2;1:b").LabelledAt(3, "c")).ContentHash,
        Forms.Sum(1, Likert.Points(1, 5).LabelledAt(1, "a").LabelledAt(2, "b;3;1:c")).ContentHash);

    private static Instrument Build(
        FormatBuilder? format = null, string[]? items = null, Func<IFormatStep>? head = null, Action<InstrumentBuilder>? body = null,
        Action<ScaleBuilder>? second = null, string code = "b", int reversed = 2, bool secondFirst = false)
    {
        IFormatStep start = head?.Invoke() ?? Instrument.Define("form", "1.0.0").Titled("Form").RatedBy(Rater.Client);
        InstrumentBuilder builder = start.Answered(format ?? VisualAnalogue.Line(0, 4, 0.5m).Excluding(2).LabelledAt(0, "Low"))
            .Items(items ?? ["1", "2", "3", "4"]).Reversed(reversed);
        void First() => builder.Scale("a", s => s.Items(1, 2).Sum());
        void Second() => builder.Scale(code, second ?? (s => s.Items(3, 4).Sum().AtMostMissing(1).Threshold("cut", Comparison.Below, 3, "m", "s")));
        foreach (Action scale in secondFirst ? new Action[] { Second, First } : [First, Second])
        {
            scale();
        }

        body?.Invoke(builder);
        return builder.Build();
    }
}
