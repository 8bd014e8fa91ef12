namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Working Alliance Inventory, observer short form, in the order and with the five points of one public rubric.</summary>
/// <remarks>
/// A named variant, not the classic form: its order and its points 1 to 5 are those of an evaluation of language models.
/// The rubric normalises its total in a way that is not documented; here the total is the plain mean of the twelve.
/// </remarks>
internal static class WaiOSRubric
{
    internal static Instrument Observer { get; } = Instrument.Define("wai-o-s-rubric", "1.0.0")
        .Titled("Working Alliance Inventory, observer short form, five-point rubric", "WAI-O-S").RatedBy(Rater.Observer)
        .Answered(Likert.Points(1, 5))
        .OfFamily("wai")
        .ItemsFrom(WaiBank.Items, 12, 22, 27, 32, 2, 4, 24, 35, 8, 21, 23, 26)
        .Item(7, i => i.Measuring(Construct.TaskAgreement))
        .Reversed(1, 3)
        .Scale("goal", s => s.Named("Goal").Items(1, 2, 3, 4).Mean().Measuring(Construct.GoalAgreement))
        .Scale("task", s => s.Named("Task").Items(5, 6, 7, 8).Mean().Measuring(Construct.TaskAgreement))
        .Scale("bond", s => s.Named("Bond").Items(9, 10, 11, 12).Mean().Measuring(Construct.Bond))
        .Total(s => s.AllItems().Mean().Measuring(Construct.Global))
        .Evidence(
            EvidenceLevel.SingleSource,
            "luhtookyaw/state_side, src/wai_o_s.py (read as code): order, 1 to 5, items 1 and 3 reversed as 6 - x, means of four; source items by comparison of item lists")
        .NoThresholds(WaiBank.NoThresholds)
        .Rights(WaiBank.Rights)
        .Cited("Interactive Agents, arXiv 2408.15787 (the evaluation that the rubric belongs to)")
        .Build();
}
