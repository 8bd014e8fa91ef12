using System;

namespace TherapeuticAlliance.Research.Simulation;

/// <summary>
/// Turns scores of a simulation into points of a scale: points = mean + deviation·score, or mean − deviation·score
/// where higher points are worse; cut off at the ends of the scale.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class PointMap
{
    private static readonly Instrument Plain = Instrument.Define("simulated-course", "1.0.0")
        .Titled("Simulated course").RatedBy(Rater.Client)
        .Answered(VisualAnalogue.Line(-100, 100, 0.001m))
        .Items("score")
        .Total(s => s.AllItems().Sum())
        .Build();

    private readonly double _slope;
    private readonly double _lowest;
    private readonly double _highest;

    /// <summary>Says where the simulation stands on a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="mean">What a score of 0, the mean of the population, is in points.</param>
    /// <param name="withinPersonDeviation">What a score of 1, the mean within-person standard deviation, is in points; above 0.</param>
    public PointMap(Scale scale, double mean, double withinPersonDeviation)
    {
        ArgumentNullException.ThrowIfNull(scale);
        _lowest = scale.Lowest.Value;
        _highest = scale.Highest.Value;
        Scale = scale;
        Mean = mean >= _lowest && mean <= _highest ? mean
            : throw new ArgumentOutOfRangeException(nameof(mean), mean, "The mean must be one that the scale can give.");
        WithinPersonDeviation = withinPersonDeviation > 0 && double.IsFinite(withinPersonDeviation) ? withinPersonDeviation
            : throw new ArgumentOutOfRangeException(nameof(withinPersonDeviation), withinPersonDeviation, "A standard deviation is above 0.");
        _slope = scale.Direction == Direction.HigherIsBetter ? withinPersonDeviation : -withinPersonDeviation;
    }

    /// <summary>Gets a scale without wording or norms, from −100 to 100 in thousandths, on which points are scores of the simulation.</summary>
    public static PointMap Unit { get; } = new(Plain["total"], 0, 1);

    /// <summary>Gets the scale.</summary>
    public Scale Scale { get; }

    /// <summary>Gets the mean of the population in points.</summary>
    public double Mean { get; }

    /// <summary>Gets the mean within-person standard deviation in points.</summary>
    public double WithinPersonDeviation { get; }

    /// <summary>Returns points for a score of the simulation; NaN, a session without a score, stays NaN.</summary>
    /// <param name="score">The score, higher is better.</param>
    public double ToPoints(double score) => Math.Clamp(Mean + (_slope * score), _lowest, _highest);

    /// <summary>Returns the scale.</summary>
    public override string ToString() => nameof(PointMap) + " to " + Scale.Instrument + " " + Scale;
}
