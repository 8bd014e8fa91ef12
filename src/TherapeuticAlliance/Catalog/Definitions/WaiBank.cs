namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>The questions of the Working Alliance Inventory, and what holds for all its forms.</summary>
internal static class WaiBank
{
    internal const string NoThresholds =
        "No cut-off is offered: the author states that the WAI is not standardised and that none of the published alliance measures has standard scores or cut-offs (https://wai.profhorvath.com/criteria).";

    /// <summary>
    /// The questions with labels of our own, read in one public listing of the observer form, and what each asks about, which is
    /// our judgement. 24 and 25 count towards other scales in the WAI-36 than in the WAI-SR, so each form says what they measure.
    /// </summary>
    internal static ItemBank Items { get; } = ItemBank.Numbered("wai", 36)
        .About(1, "ill at ease together", Construct.Safety)
        .About(2, "steps agreed", Construct.TaskAgreement)
        .About(3, "worry about the outcome", Construct.GoalAgreement, Construct.Expectations)
        .About(4, "activity seen as useful", Construct.TaskAgreement)
        .About(5, "understanding each other", Construct.Bond, Construct.Empathy)
        .About(6, "goals seen alike", Construct.GoalAgreement)
        .About(7, "unclear what is done", Construct.TaskAgreement, Construct.Communication)
        .About(8, "liking", Construct.Bond)
        .About(9, "purpose unclear", Construct.GoalAgreement, Construct.Communication)
        .About(10, "goals disputed", Construct.GoalAgreement)
        .About(11, "time not well spent", Construct.TaskAgreement)
        .About(12, "aims in doubt", Construct.GoalAgreement)
        .About(13, "who does what", Construct.TaskAgreement, Construct.SharedResponsibility)
        .About(14, "goals matter", Construct.GoalAgreement)
        .About(15, "work beside the point", Construct.TaskAgreement)
        .About(16, "work leads to change", Construct.TaskAgreement)
        .About(17, "concern for the client", Construct.Regard)
        .About(18, "clear what is asked", Construct.TaskAgreement, Construct.Communication)
        .About(19, "respect", Construct.Regard)
        .About(20, "feelings held back", Construct.Genuineness)
        .About(21, "confidence in the therapist", Construct.Confidence)
        .About(22, "goals worked on jointly", Construct.GoalAgreement, Construct.Collaboration)
        .About(23, "valued as a person", Construct.Regard)
        .About(24, "agreed what matters")
        .About(25, "clearer how to change")
        .About(26, "trust", Construct.Trust)
        .About(27, "problems seen differently", Construct.GoalAgreement)
        .About(28, "relationship is important", Construct.Bond)
        .About(29, "fear of being left", Construct.Safety, Construct.Trust)
        .About(30, "goals set together", Construct.GoalAgreement, Construct.Collaboration)
        .About(31, "frustrated by tasks", Construct.TaskAgreement)
        .About(32, "agreed what would help", Construct.GoalAgreement)
        .About(33, "work makes no sense", Construct.TaskAgreement, Construct.Communication)
        .About(34, "unclear what to expect", Construct.GoalAgreement, Construct.Expectations)
        .About(35, "right way of working", Construct.TaskAgreement)
        .About(36, "cared for regardless", Construct.Regard);

    internal static Rights Rights { get; } = new(
        "Society for Psychotherapy Research (SPR)", "https://wai.profhorvath.com/downloads", Permission.Needed, Permission.Needed,
        "Sources differ in wording: open access with a limited copyright release advised for translations (McGill MAPPRO library), or permission from SPR before use (Rehabilitation Measures Database). No item wording ships.");
}
