namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Agnew Relationship Measure, 5 items. Item 3 is reversed, which some software forgets.</summary>
internal static class Arm5
{
    internal static Instrument Client { get; } = Instrument.Define("arm-5-client", "1.0.0")
        .Titled("Agnew Relationship Measure, 5 items, client", "ARM-5").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 7).LabelledAt(1, "Strongly disagree").LabelledAt(7, "Strongly agree"))
        .OfFamily("arm")
        .NumberedItems(5)
        .Reversed(3)
        .Total(s => s.AllItems().Mean().Measuring(Construct.Bond, Construct.Collaboration, Construct.Confidence, Construct.Global))
        .Evidence(
            EvidenceLevel.SingleSource,
            "psypack.com/assessments/agnew-relationship-measure-arm-5-client: 1 to 7, item 3 reversed, mean of five; items from bond, partnership and confidence")
        .NoThresholds(NoCutOff.ForAlliance)
        .Rights(new Rights(
            "Not stated in any source read", "The authors of the measure; see the citations", Permission.Unknown, Permission.Unknown,
            "No licence statement was found: treat the form as copyright. No item wording ships."))
        .Cited("Agnew-Davies et al. (1998), the measure of 28 items", "10.1111/j.2044-8260.1998.tb01291.x")
        .Cited("Cahill et al. (2012), two short forms of the ARM: the ARM-5 and ARM-12")
        .Build();
}
