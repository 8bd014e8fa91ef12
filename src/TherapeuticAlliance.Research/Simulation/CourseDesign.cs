using System;
using System.Globalization;

namespace TherapeuticAlliance.Research.Simulation;

/// <summary>
/// What synthetic courses are made like. The unit is the mean within-person standard deviation of the population: a person's sessions
/// vary around an own level with an own standard deviation, whose mean over persons is 1. Immutable: every member returns a changed
/// design.
/// </summary>
/// <remarks>
/// Score of session t = person mean + trend·(t−1) + s·(noise(t) − depth·share(t)), where s is the person's standard deviation, noise
/// is normal with variance 1 and first-order autocorrelation, and share(t) comes from the shape; then the ceilings, then the step,
/// then the gaps. Courses are made up, and so is every rate measured on them. Equality is by reference.
/// </remarks>
public sealed class CourseDesign
{
    private CourseDesign()
    {
    }

    /// <summary>
    /// Gets a stable course of 20 sessions; persons differ with standard deviation 1.83, which makes one session 77 %
    /// person (Crits-Christoph et al. 2011, doi 10.1037/a0023668); the logarithm of a person's standard deviation
    /// varies by .35 (our assumption); independent noise, no trend, no ceiling, no steps, no gaps.
    /// </summary>
    public static CourseDesign Default { get; } = new();

    /// <summary>Gets the shape of the planted fall.</summary>
    public RuptureShape Shape { get; private set; } = RuptureShape.None;

    /// <summary>Gets the depth of the fall in the person's own standard deviations.</summary>
    public double Depth { get; private set; }

    /// <summary>Gets how many sessions a course has.</summary>
    public int Sessions { get; private set; } = 20;

    /// <summary>Gets the first session at which the fall may begin.</summary>
    public int EarliestFall { get; private set; } = 7;

    /// <summary>Gets the last session at which the fall may begin; each between is equally likely.</summary>
    public int LatestFall { get; private set; } = 17;

    /// <summary>Gets the standard deviation between persons.</summary>
    public double BetweenPersons { get; private set; } = 1.83;

    /// <summary>Gets the standard deviation of the logarithm of a person's standard deviation; 0 when all persons vary alike.</summary>
    public double DeviationSpread { get; private set; } = 0.35;

    /// <summary>Gets the correlation of the noise of neighbouring sessions.</summary>
    public double Autocorrelation { get; private set; }

    /// <summary>Gets the degrees of freedom of noise with heavy tails, Student's t with variance 1; 0 for normal noise.</summary>
    public double TailDegreesOfFreedom { get; private set; }

    /// <summary>Gets the growth from each session to the next.</summary>
    public double Trend { get; private set; }

    /// <summary>Gets the share of all stable sessions that stand at the highest score, trend aside; 0 for no ceiling.</summary>
    public double CeilingShare { get; private set; }

    /// <summary>Gets the share of each person's stable sessions that stand at that person's own highest score; 0 for none.</summary>
    public double OwnCeilingShare { get; private set; }

    /// <summary>Gets the distance between neighbouring scores; 0 for scores without steps.</summary>
    public double Step { get; private set; }

    /// <summary>Gets the share of sessions without a score.</summary>
    public double MissingShare { get; private set; }

    /// <summary>Returns the design with a planted fall.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="depth">The depth in the person's own standard deviations, 0 or more.</param>
    public CourseDesign WithRupture(RuptureShape shape, double depth)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return With(design => (design.Shape, design.Depth) = (shape, Within(depth, 0, 100, nameof(depth))));
    }

    /// <summary>Returns the design with another length; the fall begins at session 7 to three before the last, or earlier in a short course.</summary>
    /// <param name="sessions">2 to 10,000 sessions.</param>
    public CourseDesign WithSessions(int sessions) => With(design =>
    {
        design.Sessions = Within(sessions, 2, 10_000, nameof(sessions));
        design.LatestFall = Math.Max(2, sessions - 3);
        design.EarliestFall = Math.Min(7, design.LatestFall);
    });

    /// <summary>Returns the design with a fall that begins in another part of the course.</summary>
    /// <param name="earliest">The first session possible, from 1.</param>
    /// <param name="latest">The last session possible, up to <see cref="Sessions"/>.</param>
    public CourseDesign WithFallBetween(int earliest, int latest) => With(design =>
    {
        design.LatestFall = Within(latest, 1, Sessions, nameof(latest));
        design.EarliestFall = Within(earliest, 1, latest, nameof(earliest));
    });

    /// <summary>Returns the design with other persons.</summary>
    /// <param name="between">The standard deviation between persons, 0 or more.</param>
    /// <param name="deviationSpread">The standard deviation of the logarithm of a person's standard deviation, 0 to 2.</param>
    public CourseDesign WithPersons(double between, double deviationSpread) => With(design => (design.BetweenPersons, design.DeviationSpread) =
        (Within(between, 0, 1000, nameof(between)), Within(deviationSpread, 0, 2, nameof(deviationSpread))));

    /// <summary>Returns the design with noise that drags on: its session t is r·noise(t−1) + √(1−r²)·new noise.</summary>
    /// <param name="autocorrelation">The correlation of neighbouring sessions, above −1 and below 1.</param>
    public CourseDesign WithAutocorrelation(double autocorrelation) => With(design =>
        design.Autocorrelation = Within(autocorrelation, -0.999, 0.999, nameof(autocorrelation)));

    /// <summary>Returns the design with growth.</summary>
    /// <param name="trend">The growth from each session to the next.</param>
    public CourseDesign WithTrend(double trend) => With(design => design.Trend = Within(trend, -100, 100, nameof(trend)));

    /// <summary>Returns the design with a highest score, at which so many stable sessions stand.</summary>
    /// <param name="share">The share at the highest score, 0 to .95.</param>
    public CourseDesign WithCeiling(double share) => With(design => design.CeilingShare = Within(share, 0, 0.95, nameof(share)));

    /// <summary>
    /// Returns the design with a highest score for each person, as if everybody's usual level lay just below the top of
    /// the scale: scores are cut off at Φ⁻¹(1 − share) own standard deviations above the own mean.
    /// </summary>
    /// <param name="share">The share of every person's sessions at the highest score, 0 to .95.</param>
    public CourseDesign WithOwnCeiling(double share) => With(design => design.OwnCeilingShare = Within(share, 0, 0.95, nameof(share)));

    /// <summary>Returns the design with noise of heavy tails.</summary>
    /// <param name="degreesOfFreedom">Of Student's t, above 2 and at most 1000; its variance is made 1.</param>
    public CourseDesign WithHeavyTails(double degreesOfFreedom) => With(design =>
        design.TailDegreesOfFreedom = degreesOfFreedom > 2 ? Within(degreesOfFreedom, 2, 1000, nameof(degreesOfFreedom))
            : throw new ArgumentOutOfRangeException(nameof(degreesOfFreedom), degreesOfFreedom, "A variance needs more than 2 degrees of freedom."));

    /// <summary>Returns the design with scores in steps, as whole items make them.</summary>
    /// <param name="step">The distance between neighbouring scores; 0 for none.</param>
    public CourseDesign WithStep(double step) => With(design => design.Step = Within(step, 0, 100, nameof(step)));

    /// <summary>Returns the design with gaps: each session lacks a score with the same chance, that of the fall included.</summary>
    /// <param name="share">The chance, 0 to .95.</param>
    public CourseDesign WithGaps(double share) => With(design => design.MissingShare = Within(share, 0, 0.95, nameof(share)));

    /// <summary>Returns the design in words.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        {Sessions} sessions, {(Shape.IsStable ? Shape.Name : $"{Shape.Name} of depth {Depth} from session {EarliestFall} to {LatestFall}")}; persons {BetweenPersons}, spread of deviations {DeviationSpread}, autocorrelation {Autocorrelation}, trend {Trend}, ceiling {CeilingShare}, own ceiling {OwnCeilingShare}, step {Step}, gaps {MissingShare}{(TailDegreesOfFreedom > 0 ? $", tails of t with {TailDegreesOfFreedom} degrees of freedom" : string.Empty)}
        """);

    private static double Within(double value, double lowest, double highest, string name) => value >= lowest && value <= highest
        ? value
        : throw new ArgumentOutOfRangeException(name, value, string.Create(CultureInfo.InvariantCulture, $"The value must lie within {lowest} to {highest}."));

    private static int Within(int value, int lowest, int highest, string name) => (int)Within((double)value, lowest, highest, name);

    private CourseDesign With(Action<CourseDesign> change)
    {
        var copy = (CourseDesign)MemberwiseClone();
        change(copy);
        return copy;
    }
}
