namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Working Alliance Inventory, Short Revised.</summary>
internal static class WaiSr
{
    internal static Instrument Client { get; } = Instrument.Define("wai-sr-client", "1.0.0")
        .Titled("Working Alliance Inventory, Short Revised, client", "WAI-SR").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 5).Labelled("Seldom", "Sometimes", "Fairly often", "Very often", "Always"))
        .OfFamily("wai")
        .ItemsFrom(WaiBank.Items, 25, 4, 8, 30, 19, 22, 23, 24, 36, 16, 32, 35)
        .Item(1, i => i.Measuring(Construct.TaskAgreement))
        .Item(8, i => i.Measuring(Construct.GoalAgreement))
        .Scale("task", s => s.Named("Task").Items(1, 2, 10, 12).Sum().Measuring(Construct.TaskAgreement))
        .Scale("bond", s => s.Named("Bond").Items(3, 5, 7, 9).Sum().Measuring(Construct.Bond))
        .Scale("goal", s => s.Named("Goal").Items(4, 6, 8, 11).Sum().Measuring(Construct.GoalAgreement))
        .Total(s => s.AllItems().Sum().Measuring(Construct.Global))
        .Evidence(
            EvidenceLevel.Verified,
            "Rivet clinical templates, WAI-SR (docs.getrivet.ca)",
            "Blueprint help centre, WAI-SR (ebchelp.blueprint.ai, article 5208475)",
            "Lior-Baruch/Thesis_PTO_GRPO, questionnaires.py (read as code)")
        .NoThresholds(WaiBank.NoThresholds)
        .Rights(WaiBank.Rights)
        .Cited("Hatcher & Gillaspy (2006)")
        .Build();
}
