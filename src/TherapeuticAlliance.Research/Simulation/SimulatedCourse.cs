using System;
using System.Globalization;

namespace TherapeuticAlliance.Research.Simulation;

/// <summary>A synthetic course of which the truth is known.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class SimulatedCourse
{
    private readonly double[] _scores;

    internal SimulatedCourse(int number, double[] scores, int? fall, double mean, double deviation)
    {
        Number = number;
        _scores = scores;
        Fall = fall;
        PersonMean = mean;
        PersonDeviation = deviation;
    }

    /// <summary>Gets the number of the course, from 0: with design and seed it makes the course again.</summary>
    public int Number { get; }

    /// <summary>Gets the scores of sessions 1, 2, …, higher is better, in the unit of the design; NaN for a session without a score.</summary>
    public ReadOnlySpan<double> Scores => _scores;

    /// <summary>Gets the session at which the planted fall begins, from 1; <see langword="null"/> in a stable course.</summary>
    public int? Fall { get; }

    /// <summary>Gets the person's own level at session 1, without noise.</summary>
    public double PersonMean { get; }

    /// <summary>Gets the person's own standard deviation from session to session, above 0; 1 on average over persons.</summary>
    public double PersonDeviation { get; }

    /// <summary>Returns the course as a series of a scale.</summary>
    /// <param name="points">Turns scores of the simulation into points of the scale.</param>
    public ScoreSeries On(PointMap points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return ScoreSeries.Of(points.Scale, Array.ConvertAll(_scores, score => double.IsNaN(score) ? (double?)null : points.ToPoints(score)));
    }

    /// <summary>Returns the number of the course.</summary>
    public override string ToString() => nameof(SimulatedCourse) + " " + Number.ToString(CultureInfo.InvariantCulture);
}
