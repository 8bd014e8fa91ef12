using System;
using System.Globalization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace TherapeuticAlliance.Research.Simulation;

/// <summary>
/// Makes synthetic courses. A course depends on the design, the seed and its own number only, so courses can be made in any order and
/// on any number of threads. Immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// Each course has a stream of its own, xoshiro256** as MathNet.Numerics seeds it. Every draw is rounded to a multiple of 2⁻³⁰, so
/// that the last bit of a machine's logarithm does not show. All designs draw the same numbers in the same order: with one seed, two
/// designs differ by what the designs say and by nothing else. Equality is by reference.
/// </remarks>
public sealed class CourseGenerator
{
    private const double Grid = 1 << 30;
    private readonly double _ceiling;
    private readonly double _ownCeiling;

    /// <summary>Prepares a generator.</summary>
    /// <param name="design">What the courses are like.</param>
    /// <param name="seed">Any number; another number gives other courses.</param>
    public CourseGenerator(CourseDesign design, int seed)
    {
        ArgumentNullException.ThrowIfNull(design);
        Design = design;
        Seed = seed;
        _ceiling = CeilingHeight.Of(design);
        _ownCeiling = Normal.InvCDF(0, 1, 1 - design.OwnCeilingShare);
    }

    /// <summary>Gets what the courses are like.</summary>
    public CourseDesign Design { get; }

    /// <summary>Gets the seed.</summary>
    public int Seed { get; }

    /// <summary>Makes one course.</summary>
    /// <param name="number">The number of the course, from 0.</param>
    public SimulatedCourse Course(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        Xoshiro256StarStar random = Stream(Seed, number);
        double deviation = Math.Exp(Design.DeviationSpread * (NormalDraw(random) - (0.5 * Design.DeviationSpread)));
        double mean = Design.BetweenPersons * NormalDraw(random);
        int fall = Design.EarliestFall + (int)(random.NextDouble() * (Design.LatestFall - Design.EarliestFall + 1));
        double[] scores = Scores(random, mean, Rounded(deviation), fall);
        return new SimulatedCourse(number, scores, Design.Shape.IsStable ? null : fall, mean, Rounded(deviation));
    }

    /// <summary>Returns the design.</summary>
    public override string ToString() => nameof(CourseGenerator) + " of " + Design + ", seed " + Seed.ToString(CultureInfo.InvariantCulture);

    internal static double NormalDraw(Random random) => Rounded(Normal.Sample(random, 0, 1));

    // Neighbouring seeds are far apart, so that studies do not share courses; within a study every course has a seed of its own.
    internal static Xoshiro256StarStar Stream(int seed, int number) => new(unchecked((seed * -1640531527) + number), threadSafe: false);

    private static double Rounded(double value) => Math.Round(value * Grid) / Grid;

    private double[] Scores(Xoshiro256StarStar random, double mean, double deviation, int fall)
    {
        var scores = new double[Design.Sessions];
        double noise = 0, fresh = Math.Sqrt(1 - (Design.Autocorrelation * Design.Autocorrelation));
        for (int i = 0; i < scores.Length; i++)
        {
            double draw = Tailed(NormalDraw(random));
            noise = i == 0 ? draw : (Design.Autocorrelation * noise) + (fresh * draw);
            double own = Math.Min(noise - (Design.Depth * Design.Shape.At(i + 1 - fall)), _ownCeiling);
            double score = mean + (Design.Trend * i) + (deviation * own);
            bool isMissing = random.NextDouble() < Design.MissingShare;
            scores[i] = isMissing ? double.NaN : Observed(score);
        }

        return scores;
    }

    // The same draw as a normal one, so that designs differ by nothing else.
    private double Tailed(double draw)
    {
        double degrees = Design.TailDegreesOfFreedom;
        return degrees == 0 ? draw : Rounded(StudentT.InvCDF(0, Math.Sqrt((degrees - 2) / degrees), degrees, Normal.CDF(0, 1, draw)));
    }

    private double Observed(double score)
    {
        double below = Math.Min(score, _ceiling);
        return Design.Step > 0 ? Design.Step * Math.Round(below / Design.Step) : below;
    }
}
