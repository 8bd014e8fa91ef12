using System.Linq;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Working Alliance Inventory, 36 items.</summary>
internal static class Wai36
{
    private const string Key = "IanSteenstra/ai-psychotherapy-eval, aipsycheval/scoring.py, commit 37dc2126 (read as code)";
    private const string Reversals = "luhtookyaw/state_side, src/wai_o.py, an independent item listing that marks the same 14 items as reversed";
    private const string Range = "Rehabilitation Measures Database: sum of 36 items, 36 to 252";

    internal static Instrument Client { get; } = Instrument.Define("wai-36-client", "1.0.0")
        .Titled("Working Alliance Inventory, 36 items, client", "WAI").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 7).Labelled("Never", "Rarely", "Occasionally", "Sometimes", "Often", "Very often", "Always"))
        .OfFamily("wai")
        .ItemsFrom(WaiBank.Items, Enumerable.Range(1, 36).ToArray())
        .Reversed(1, 3, 7, 9, 10, 11, 12, 15, 20, 27, 29, 31, 33, 34)
        .Scale("task", s => s.Named("Task").Items(2, 4, 7, 11, 13, 15, 16, 18, 24, 31, 33, 35).Sum().Measuring(Construct.TaskAgreement))
        .Scale("bond", s => s.Named("Bond").Items(1, 5, 8, 17, 19, 20, 21, 23, 26, 28, 29, 36).Sum().Measuring(Construct.Bond))
        .Scale("goal", s => s.Named("Goal").Items(3, 6, 9, 10, 12, 14, 22, 25, 27, 30, 32, 34).Sum().Measuring(Construct.GoalAgreement))
        .Total(s => s.AllItems().Sum().Measuring(Construct.Global).Evidence(EvidenceLevel.Verified, Key, Reversals, Range))
        .Evidence(EvidenceLevel.SingleSource, Key)
        .NoThresholds(WaiBank.NoThresholds)
        .Rights(WaiBank.Rights)
        .Cited("Horvath & Greenberg (1989)")
        .Build();
}
