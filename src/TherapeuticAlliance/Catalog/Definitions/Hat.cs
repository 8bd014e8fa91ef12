namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>
/// Helpful Aspects of Therapy: the one rating of the most helpful event. Ratings of further events are optional on the form
/// and are not added up.
/// </summary>
internal static class Hat
{
    internal static Instrument Client { get; } = Instrument.Define("hat", "1.0.0")
        .Titled("Helpful Aspects of Therapy, rating of the most helpful event", "HAT").RatedBy(Rater.Client)
        .Answered(VisualAnalogue.Line(1m, 9m, 0.5m).LabelledAt(1, "Extremely hindering").LabelledAt(5, "Neutral").LabelledAt(9, "Extremely helpful"))
        .OfFamily("hat")
        .Items("most-helpful-event")
        .Scale("most-helpful-event", s => s.Named("Most helpful event").AllItems().Sum())
        .Evidence(EvidenceLevel.SingleSource, "experiential-researchers.org/instruments/elliott/hat.html, the author's page: 1 to 9 by halves, no total")
        .NoThresholds("No cut-off is published; 5 is the neutral point of the rating.")
        .Rights(new Rights(
            "R. Elliott, after Llewelyn", "experiential-researchers.org/instruments/elliott/hat.html", Permission.Unknown, Permission.Unknown,
            "No licence statement was read on the page. No item wording ships."))
        .Cited("Elliott (1993), after Llewelyn (1988)")
        .Build();
}
