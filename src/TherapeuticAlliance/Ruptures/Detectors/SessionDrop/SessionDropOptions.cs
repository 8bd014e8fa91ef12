using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>Which fall from the last session <see cref="SessionDrop"/> fires on. Immutable.</summary>
/// <remarks>
/// The three presets that are named after authors are approximations. The method sections of those papers could not be read, so their
/// numbers are from memory and second hand, and the rules here look at the last session alone. Do not report them as the published
/// criteria. Equality is by reference.
/// </remarks>
public sealed partial class SessionDropOptions
{
    private SessionDropOptions(SessionDropMode mode, double amount)
    {
        Mode = mode;
        Amount = amount;
    }

    /// <summary>Gets what the fall is held against.</summary>
    public SessionDropMode Mode { get; }

    /// <summary>Gets the multiple, the z of the reliable change index, the points or the share, by <see cref="Mode"/>.</summary>
    public double Amount { get; }

    /// <summary>Gets the standard deviation of the sample, in points, where the mode needs one; <see langword="null"/> otherwise.</summary>
    public double? StandardDeviation { get; private init; }

    /// <summary>Gets the reliability of the scale, where the mode needs one; <see langword="null"/> otherwise.</summary>
    public double? Reliability { get; private init; }

    /// <summary>Gets what it approximates, as <c>Strauss-like</c>; <see langword="null"/> for a rule of its own.</summary>
    public string? Approximates { get; private init; }

    /// <summary>
    /// 1.96·√2 within-person standard deviations of the prior: the default of the detector. Cannot judge without a prior.
    /// </summary>
    public static SessionDropOptions WithinPerson() => WithinPerson(DetectorDefaults.WithinPersonDrop);

    /// <summary>
    /// A multiple of the within-person standard deviation σ of the prior: threshold = multiple·σ. Cannot judge without a prior.
    /// </summary>
    /// <param name="multiple">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The multiple is not above 0.</exception>
    public static SessionDropOptions WithinPerson(double multiple) =>
        new(SessionDropMode.WithinPerson, Require.Above(0, multiple, nameof(multiple)));

    /// <summary>
    /// The reliable change index of Jacobson and Truax (1991): threshold = z·√2·SD·√(1 − reliability). As a rule for sessions it
    /// takes ordinary movement for change, the more so the more reliable the scale is: with a reliability of .93, 12 of 100
    /// stable sessions (measured). Rather use <see cref="WithinPerson()"/>.
    /// </summary>
    /// <param name="reliability">Between 0 and 1.</param>
    /// <param name="standardDeviation">Of the sample, in points, above 0.</param>
    /// <param name="z">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public static SessionDropOptions ReliableChange(double reliability, double standardDeviation, double z = DetectorDefaults.ReliableChangeZ) =>
        new(SessionDropMode.ReliableChange, Require.Above(0, z, nameof(z)))
        {
            Reliability = Require.Between(0, 1, reliability, nameof(reliability)),
            StandardDeviation = Require.Above(0, standardDeviation, nameof(standardDeviation)),
        };

    /// <summary>A multiple of the standard deviation of a sample: threshold = deviations·SD.</summary>
    /// <param name="deviations">Above 0.</param>
    /// <param name="standardDeviation">
    /// Of the sample, in points, above 0. Papers mean different ones: within a person, between persons, or the larger (Gumz et al. 2012).
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not above 0.</exception>
    public static SessionDropOptions SampleDeviations(double deviations, double standardDeviation) =>
        new(SessionDropMode.SampleDeviations, Require.Above(0, deviations, nameof(deviations)))
        {
            StandardDeviation = Require.Above(0, standardDeviation, nameof(standardDeviation)),
        };

    /// <summary>A number of points: threshold = points.</summary>
    /// <param name="points">Above 0, in points of the scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above 0.</exception>
    public static SessionDropOptions Points(double points) => new(SessionDropMode.Points, Require.Above(0, points, nameof(points)));

    /// <summary>
    /// A share of the last score: threshold = share·|last score|. It depends on where the scale begins: of 4.4 on a scale from 1 to
    /// 5, 25 % are 1.1 points, of the same answers scored from 0 to 4 they are 0.85.
    /// </summary>
    /// <param name="share">Between 0 and 1; 0.25 in the second criterion of Tang and DeRubeis (1999).</param>
    /// <exception cref="ArgumentOutOfRangeException">The share does not lie between 0 and 1.</exception>
    public static SessionDropOptions Percent(double share) => new(SessionDropMode.Percent, Require.Between(0, 1, share, nameof(share)));
}
