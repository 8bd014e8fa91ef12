namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Session Rating Scale V3.0, for adults and adolescents from 13.</summary>
internal static class SessionRatingScale
{
    private const string Manual =
        "Text of the scoring manual as quoted at bearnaiserestaurant.com (secondary): lower than 36 overall, or 9 on any scale; OpenFIT support article 204000069702: below the cut-off of 36 is red";

    internal static Instrument Adult { get; } = Instrument.Define("srs-v3", "1.0.0")
        .Titled("Session Rating Scale V3.0", "SRS").RatedBy(Rater.Client)
        .Answered(VisualAnalogue.Line(0m, 10m, 0.1m))
        .OfFamily("srs")
        .NumberedItems(4)
        .Item(1, i => i.About("relationship").Measuring(Construct.Bond))
        .Item(2, i => i.About("goals and topics").Measuring(Construct.GoalAgreement))
        .Item(3, i => i.About("approach or method").Measuring(Construct.TaskAgreement))
        .Item(4, i => i.About("overall").Measuring(Construct.Global))
        .Total(s => s.AllItems().Sum().Measuring(Construct.Global)
            .RequireAll(publishedIn: "OpenFIT support article 204000000593: a partial item set is invalid; CamCOPS srs.py: all four required")
            .Threshold("cut-off", Comparison.Below, 36m, "The session is of concern: talk about it.", Manual)
            .AnyItemThreshold("item-cut-off", Comparison.Below, 9m, "This aspect of the session is of concern: talk about it.", Manual)
            .FallThreshold("fall-from-last", Comparison.AtOrAbove, 1m, "The session was rated lower than the last one: talk about it.", "OpenFIT support article 204000069702: a change from the last session of -1 or less is red")
            .Evidence(
                EvidenceLevel.Verified,
                "CamCOPS, docs/source/tasks/srs.rst and srs.py: four items 0 to 10, higher is better",
                "NHS Digital MHSDS table MH_ASS: total 0 to 40 (SNOMED 720482000)"))
        .Rights(new Rights(
            "Miller, Duncan & Johnson (2002)", "https://www.scottdmiller.com/downloadmeasures", Permission.Needed, Permission.Needed,
            "The free individual licence covers paper and pencil only; electronic use goes through authorised vendors. No item or anchor wording ships."))
        .Cited("Duncan, Miller, Sparks, Claud, Reynolds, Brown & Johnson (2003), Journal of Brief Therapy 3(1), 3-12")
        .Build();
}
