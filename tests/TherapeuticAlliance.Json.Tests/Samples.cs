using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;

namespace TherapeuticAlliance.Json.Tests;

/// <summary>Instruments and documents that the tests share.</summary>
internal static class Samples
{
    /// <summary>A user's own instrument as they would write it by hand: only what is needed.</summary>
    internal const string Pulse = """
        {
          "document": "therapeutic-alliance/definition", "documentVersion": 1,
          "id": "clinic-pulse", "version": "1.0.0", "title": "Clinic pulse", "rater": "client",
          "format": { "lowest": 1, "highest": 7, "step": 1 },
          "items": [ { "code": "b1" }, { "code": "b2" }, { "code": "b3", "keying": "reverse" }, { "code": "t1" }, { "code": "t2" } ],
          "scales": [
            { "code": "bond", "items": ["b1", "b2", "b3"], "aggregation": "mean", "rule": { "kind": "atLeastAnswered", "count": 2, "origin": "caller" } },
            { "code": "task", "items": ["t1", "t2"], "aggregation": "sum" }
          ]
        }
        """;

    /// <summary>Combining marks, right-to-left letters, a letter beyond the basic plane, quotes, a backslash and a control character.</summary>
    internal const string Scripts = "e\u0301 \u05E9\u05DC\u05D5\u05DD \u0633\u0644\u0627\u0645 \U0001F600 \"<&'>\\\u0007";

    internal static IReadOnlyList<Instrument> Shipped => InstrumentCatalog.Default.Instruments;

    internal static IReadOnlyList<Instrument> All => [.. Shipped, House, PulseInstrument, Ruled];

    internal static InstrumentCatalog Catalog => All.Where(i => !Shipped.Contains(i)).Aggregate(InstrumentCatalog.Default, (c, i) => c.With(i));

    internal static Instrument PulseInstrument { get; } = Instrument.Define("clinic-pulse", "1.0.0")
        .Titled("Clinic pulse").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 7))
        .Items("b1", "b2", "b3", "t1", "t2").Reversed("b3")
        .Scale("bond", s => s.Items("b1", "b2", "b3").Mean().AtLeastAnswered(2))
        .Scale("task", s => s.Items("t1", "t2").Sum())
        .Build();

    /// <summary>Every rule beyond sums that a definition can hold.</summary>
    internal static Instrument Ruled { get; } = Instrument.Define("house.ruled", "1.0.0")
        .Titled("House rules").RatedBy(Rater.Client)
        .Answered(Likert.Points(0, 2).OrNotApplicable())
        .NumberedItems(6)
        .Item(1, i => i.Points(10, 10, 20)).Item(2, i => i.Points(10, 10, 20)).Reversed(2)
        .Item(4, i => i.AppliesWhen(3, 1, 2))
        .FormAtMostMissing(4, publishedIn: "Manual, p. 1")
        .Scale("points", s => s.Items(1, 2).Sum())
        .Scale("gated", s => s.Items(3, 4).Mean().AtLeastShareAnswered(3, 4, publishedIn: "Manual, p. 2").ExcusingNotApplicable())
        .Scale("table", s => s.Items(5, 6).Sum().AtMostMissing(1).RoundedWhenProrated(ScoreRounding.HalfUp).ConvertedBy(20, 30.5m, 41, 52, 80))
        .Build();

    /// <summary>Everything a definition can hold.</summary>
    internal static Instrument House { get; } = Instrument.Define("house.mixed", "2.10.0")
        .Titled("House " + Scripts, "HM\u0308").RatedBy(Rater.Of("co-therapist"))
        .Answered(Likert.Points(-3, 3).Excluding(0).LabelledAt(-3, "nie").LabelledAt(3, "\u0647\u0645\u06CC\u0634\u0647").OrNotApplicable())
        .OfFamily("house")
        .HigherIsWorse()
        .Items("Q_1", "q.2", "q-3", "4", "extra", "line", "twin")
        .Reversed("q.2", "line")
        .Weighted(3, "q-3").Weighted(1000, "4")
        .PrintedHighestFirst("Q_1")
        .Unscored("extra")
        .Item("Q_1", i => i.Numbered(11).About(Scripts).Measuring(Construct.Bond, Construct.SharedResponsibility).FromBank("house.1"))
        .Item("q.2", i => i.Numbered(1).AlertAbove(-2m, "Manual, p. 12"))
        .Item("q-3", i => i.Numbered(2))
        .Item("line", i => i.Answered(VisualAnalogue.Line(0.0m, 10.00m, 0.10m)))
        .Item("twin", i => i.Answered(VisualAnalogue.Line(0.5m, 2.5m, 0.25m).Labelled("a", "b", "c", "d", "e", "f", "g", "h", "i").OrNotApplicable()))
        .Scale("plain", s => s.Named("Plain " + Scripts).Items("Q_1", "q.2", "q-3", "4").Sum().Times(10, 3)
            .AtMostMissing(1, publishedIn: "Manual, p. 7").Measuring(Construct.Global, Construct.Rupture)
            .Evidence(EvidenceLevel.Verified, "First source", "Second " + Scripts)
            .Threshold("low", Comparison.Below, -12.50m, "Talk about it.", "Manual, p. 8")
            .Threshold("high", Comparison.AtOrAbove, 100m, "Fine.", "Manual, p. 9")
            .AnyItemThreshold("one", Comparison.AtOrBelow, -2m, "One item is low.", "Manual, p. 10")
            .Norm("Outpatients", 120, 4.50m, 1.25m, "Somebody (2001)", 0.75m)
            .Norm("Students", 1, -4m, 2m, "Somebody else (2002)"))
        .Scale("single", s => s.Items("4").Mean().RequireAll(publishedIn: "Manual, p. 11").Evidence(EvidenceLevel.Inferred, "Statistics"))
        .Scale("mixed", s => s.Items("twin", "line", "Q_1").Sum().RequireAll().Evidence(EvidenceLevel.SingleSource, "Only one").NoThresholds("Nobody published one."))
        .Rights(new Rights("The house", "front desk", Permission.NotNeeded, Permission.Needed, "Ask first " + Scripts))
        .Cited("House (2020) " + Scripts, "10.1000/house").Cited("House (2021)")
        .Build();
}
