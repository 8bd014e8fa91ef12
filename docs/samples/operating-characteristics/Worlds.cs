using TherapeuticAlliance;
using TherapeuticAlliance.Research.Simulation;

/// <summary>Stable courses on real forms. The unit is the mean within-person deviation: 3 points of the WAI-SR total, 1.5 of the SRS total.</summary>
internal static class Worlds
{
    private static readonly PointMap Wai = new(Instruments.WaiSr.Client["total"], 36, 3);
    private static readonly CourseDesign Plain = CourseDesign.Default;
    private static readonly CourseDesign Marks = Plain.WithPersons(2.5 / 1.5, 0.35).WithStep(0.1 / 1.5);

    public static (string World, PointMap Points, CourseDesign Design)[] All { get; } =
    [
        ("WAI-SR total around 36, independent", Wai, Plain),
        ("autocorrelation .3", Wai, Plain.WithAutocorrelation(0.3)),
        ("autocorrelation .5", Wai, Plain.WithAutocorrelation(0.5)),
        ("growth of .05 a session", Wai, Plain.WithTrend(0.05)),
        ("decline of .05 a session", Wai, Plain.WithTrend(-0.05)),
        ("noise with tails of t, 5 degrees of freedom", Wai, Plain.WithHeavyTails(5)),
        ("38 % of sessions at the highest score", Wai, Plain.WithCeiling(0.38)),
        ("38 % of each person's sessions at an own highest score", Wai, Plain.WithOwnCeiling(0.38)),
        ("whole points", Wai, Plain.WithStep(1 / 3.0)),
        ("WAI-SR total around 53, whole points", new(Instruments.WaiSr.Client["total"], 53, 3), Plain.WithStep(1 / 3.0)),
        ("SRS total around 37, steps of .1", new(Instruments.Srs["total"], 37, 1.5), Marks),
        ("SRS total around 38.5, steps of .1", new(Instruments.Srs["total"], 38.5, 1.5), Marks),
    ];
}
