using System;
using System.Linq;
using System.Threading.Tasks;
using TherapeuticAlliance.Research.Simulation;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Simulation;

public sealed class CourseGeneratorTests
{
    private const int Seed = 20261125;

    [Fact]
    public void A_course_is_what_the_formula_says_of_an_independent_stream()
    {
        CourseDesign design = CourseDesign.Default.WithRupture(RuptureShape.Sustained, 2).WithAutocorrelation(0.5).WithTrend(0.05).WithGaps(0.25);
        var random = new ReferenceRandom(unchecked((Seed * -1640531527) + 7));

        double deviation = Math.Exp((0.35 * random.Normal()) - (0.35 * 0.35 / 2));
        double mean = 1.83 * random.Normal();
        int fall = 7 + (int)(11 * random.Uniform());
        double noise = 0;
        var expected = new double[20];
        for (int t = 1; t <= 20; t++)
        {
            noise = t == 1 ? random.Normal() : (0.5 * noise) + (Math.Sqrt(0.75) * random.Normal());
            double score = mean + (0.05 * (t - 1)) + (deviation * (noise - (t >= fall ? 2 : 0)));
            expected[t - 1] = random.Uniform() < 0.25 ? double.NaN : score;
        }

        SimulatedCourse course = new CourseGenerator(design, Seed).Course(7);
        Assert.Equal(fall, course.Fall);
        Assert.Equal(deviation, course.PersonDeviation, 8);
        Assert.All(course.Scores.ToArray().Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 7));
        Assert.Contains(expected, double.IsNaN);
    }

    [Fact]
    public void A_course_depends_on_its_number_and_not_on_order_or_thread()
    {
        var generator = new CourseGenerator(CourseDesign.Default.WithGaps(0.1), Seed);
        double[][] forwards = [.. Enumerable.Range(0, 200).Select(number => generator.Course(number).Scores.ToArray())];
        var parallel = new double[200][];

        Parallel.For(0, 200, i => parallel[199 - i] = generator.Course(199 - i).Scores.ToArray());

        Assert.Equal(forwards, parallel);
        Assert.Equal(200, forwards.Select(scores => scores.Where(double.IsFinite).Sum()).Distinct().Count());
    }

    [Fact]
    public void Another_seed_gives_other_courses()
    {
        double[] one = [.. Enumerable.Range(0, 50).Select(number => new CourseGenerator(CourseDesign.Default, 1).Course(number).PersonMean)];
        double[] two = [.. Enumerable.Range(0, 50).Select(number => new CourseGenerator(CourseDesign.Default, 2).Course(number).PersonMean)];

        Assert.Empty(one.Intersect(two));
    }

    [Fact]
    public void With_one_seed_a_planted_fall_is_the_only_difference_from_the_stable_course()
    {
        var stable = new CourseGenerator(CourseDesign.Default, Seed);
        var fallen = new CourseGenerator(CourseDesign.Default.WithRupture(RuptureShape.ThreeSessions, 3), Seed);

        for (int number = 0; number < 50; number++)
        {
            SimulatedCourse before = stable.Course(number), after = fallen.Course(number);
            double[] gone = [.. before.Scores.ToArray().Zip(after.Scores.ToArray(), (a, b) => a - b)];
            int fall = after.Fall!.Value - 1;

            Assert.Null(before.Fall);
            Assert.InRange(after.Fall!.Value, 7, 17);
            Assert.Equal([0.75, 1, 0.75, 0], gone.Skip(fall).Take(4).Select(points => Math.Round(points / (3 * after.PersonDeviation), 6)));
            Assert.All(gone.Take(fall), points => Assert.Equal(0, points));
        }
    }

    // The bounds are four standard errors of the figure over 4,000 courses: of a mean of 4,000, or of 80,000 sessions.
    [Fact]
    public void The_population_is_the_one_that_was_asked_for()
    {
        SimulatedCourse[] courses = Courses(CourseDesign.Default.WithAutocorrelation(0.5), 4000);
        double[] noise = [.. courses.SelectMany(course => course.Scores.ToArray().Select(score => (score - course.PersonMean) / course.PersonDeviation))];

        Assert.Equal(1, courses.Average(course => course.PersonDeviation), 4 * 0.361 / Math.Sqrt(4000));
        Assert.Equal(1.83, Math.Sqrt(courses.Average(course => course.PersonMean * course.PersonMean)), 4 * 1.83 / Math.Sqrt(8000));
        Assert.Equal(1, noise.Average(value => value * value), 4 * Math.Sqrt(2 * (1.25 / 0.75) / 80_000.0));
        Assert.Equal(0.5, noise.Where((_, i) => i % 20 != 19).Zip(noise.Where((_, i) => i % 20 != 0), (a, b) => a * b).Average(), 0.03);
        Assert.Equal(Enumerable.Range(7, 11), Courses(CourseDesign.Default.WithRupture(RuptureShape.OneSession, 1), 500).Select(course => course.Fall!.Value).Distinct().Order());
    }

    [Theory]
    [InlineData(0.35)]
    [InlineData(0)]
    public void The_ceiling_stands_where_the_asked_share_of_sessions_reaches_it(double spread)
    {
        double[] scores = [.. Courses(CourseDesign.Default.WithPersons(1.83, spread).WithCeiling(0.38), 4000).SelectMany(course => course.Scores.ToArray())];
        double highest = scores.Max();

        // Between persons the share varies widely, so 4,000 persons and not 80,000 sessions are the sample.
        Assert.Equal(0.38, scores.Average(score => score == highest ? 1.0 : 0.0), 4 * 0.45 / Math.Sqrt(4000));
    }

    [Fact]
    public void Every_person_stands_at_an_own_ceiling_equally_often()
    {
        SimulatedCourse[] courses = Courses(CourseDesign.Default.WithOwnCeiling(0.38).WithSessions(1000), 100);

        // Shares of 1,000 sessions: none of 100 persons is five standard errors off.
        Assert.All(courses, course => Assert.Equal(0.38, course.Scores.ToArray().GroupBy(score => score).Max(same => same.Count()) / 1000.0, 5 * Math.Sqrt(0.38 * 0.62 / 1000)));
    }

    [Fact]
    public void Gaps_and_steps_are_as_asked()
    {
        double[] scores = [.. Courses(CourseDesign.Default.WithGaps(0.25).WithStep(0.5), 2000).SelectMany(course => course.Scores.ToArray())];

        Assert.Equal(0.25, scores.Average(score => double.IsNaN(score) ? 1.0 : 0.0), 4 * Math.Sqrt(0.25 * 0.75 / 40_000));
        Assert.All(scores.Where(double.IsFinite).Take(1000), score => Assert.Equal(Math.Round(2 * score), 2 * score));
    }

    // The quantile of t with 4 degrees of freedom has a closed form (Shaw 2006): with a = 4p(1 - p) and q = cos(arccos(√a)/3)/√a it is ±2√(q - 1).
    // Its variance is 2, so √½ of it has 1.
    [Fact]
    public void Heavy_tails_are_quantiles_of_t_at_the_probabilities_of_the_normal_draws()
    {
        CourseDesign alike = CourseDesign.Default.WithPersons(0, 0);
        double[] normal = new CourseGenerator(alike, Seed).Course(3).Scores.ToArray(), heavy = new CourseGenerator(alike.WithHeavyTails(4), Seed).Course(3).Scores.ToArray();

        Assert.Equal(20, normal.Length);
        Assert.All(normal.Zip(heavy), pair => Assert.Equal(Math.Sqrt(0.5) * Student4(MathNet.Numerics.Distributions.Normal.CDF(0, 1, pair.First)), pair.Second, 6));

        static double Student4(double p)
        {
            double a = 4 * p * (1 - p), q = Math.Cos(Math.Acos(Math.Sqrt(a)) / 3) / Math.Sqrt(a);
            return Math.Sign(p - 0.5) * 2 * Math.Sqrt(q - 1);
        }
    }

    [Fact]
    public void Steps_take_the_nearest_score()
    {
        double[] free = new CourseGenerator(CourseDesign.Default, Seed).Course(3).Scores.ToArray(), steps = new CourseGenerator(CourseDesign.Default.WithStep(0.5), Seed).Course(3).Scores.ToArray();

        Assert.All(free.Zip(steps), pair => Assert.Equal(Math.Round(2 * pair.First) / 2, pair.Second));
    }

    [Fact]
    public void A_course_says_its_number_and_a_generator_needs_a_design()
    {
        Assert.Equal(7, new CourseGenerator(CourseDesign.Default, Seed).Course(7).Number);
        Assert.Equal("design", Assert.Throws<ArgumentNullException>(() => new CourseGenerator(null!, Seed)).ParamName);
    }

    [Fact]
    public void A_course_has_a_number_from_zero() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CourseGenerator(CourseDesign.Default, 1).Course(-1));

    private static SimulatedCourse[] Courses(CourseDesign design, int count)
    {
        var generator = new CourseGenerator(design, Seed);
        return [.. Enumerable.Range(0, count).Select(generator.Course)];
    }
}
