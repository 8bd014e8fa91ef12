using System.Globalization;
using TherapeuticAlliance;
using TherapeuticAlliance.Research.Simulation;
using TherapeuticAlliance.Ruptures;

/// <summary>
/// Measures the rates that verdicts state: at every session of stable courses the world that its earlier sessions tell, and whether it is
/// a new alarm. The point is measured on independent sessions; lowest and highest on courses that cannot be told apart from those.
/// </summary>
internal sealed class StatedRates(int courses, int seed, int? threads, CancellationToken cancel)
{
    // Worlds that hold fewer of the sessions than this say nothing of a rate.
    private const double LeastShare = 0.03;

    private static readonly RuptureLevel[] Levels = [RuptureLevel.Watch, RuptureLevel.Probable, RuptureLevel.Strong];

    private static readonly PointMap Wai = new(Instruments.WaiSr.Client["total"], 36, 3);

    private static readonly CourseDesign Marks = CourseDesign.Default.WithPersons(2.5 / 1.5, 0.35).WithStep(0.1 / 1.5);

    /// <summary>The place that verdicts of these courses name, and the courses; several are taken together.</summary>
    private static readonly (string Place, string Named, (PointMap Points, CourseDesign Design)[] Courses)[] Places =
    [
        ("free", "simulated courses", [(Wai, CourseDesign.Default)]),
        ("near the best end, lines", "lines", [(new(Instruments.Srs["total"], 37, 1.5), Marks), (new(Instruments.Srs["total"], 38.5, 1.5), Marks)]),
        ("near the best end, points", "whole points", [(new(Instruments.WaiSr.Client["total"], 53, 3), CourseDesign.Default.WithStep(1 / 3.0))]),
        ("at the own best", "own best", [(Wai, CourseDesign.Default.WithOwnCeiling(0.38))]),
    ];

    private static readonly (PointMap Points, CourseDesign Design)[] OtherCeilings =
    [
        (Wai, CourseDesign.Default.WithCeiling(0.38)), (Wai, CourseDesign.Default.WithStep(1 / 3.0)),
    ];

    private static readonly Func<CourseDesign, CourseDesign>[] Alike =
    [
        design => design, design => design.WithAutocorrelation(0.5), design => design.WithTrend(0.05), design => design.WithTrend(-0.05), design => design.WithHeavyTails(5),
    ];

    public IEnumerable<string> Rows(RupturePolicy policy)
    {
        foreach (bool hasPrior in new[] { true, false })
        {
            foreach ((string place, string named, (PointMap Points, CourseDesign Design)[] worlds) in Places)
            {
                IEnumerable<(PointMap Points, CourseDesign Design)> others = place == "at the own best" ? OtherCeilings : [];
                Tally[] tallies = [.. Alike.Select(alike => worlds.Select(world => Measured(policy, hasPrior, world.Points, alike(world.Design))).Aggregate(Tally.Add)), .. others.Select(world => Measured(policy, hasPrior, world.Points, world.Design))];
                foreach ((string sessions, Func<string, bool> isIn) in Sessions(place, named))
                {
                    if (Row(tallies, isIn) is { } row)
                    {
                        yield return $"| {policy.Name} | {(hasPrior ? "known" : "none")} | {place} | {sessions} | {row} |";
                    }
                }
            }
        }
    }

    // Verdicts name their world in words, and these words are told apart here.
    private static (string Sessions, Func<string, bool> IsIn)[] Sessions(string place, string named)
    {
        bool IsHere(string under) => under.Contains(named, StringComparison.Ordinal) && (place != "free" || !IsElsewhere(under));
        (string, Func<string, bool>)[] slopes =
        [
            ("not falling", under => IsHere(under) && under.Contains("do not slope", StringComparison.Ordinal)),
            ("falling", under => IsHere(under) && !under.Contains("do not slope", StringComparison.Ordinal)),
        ];
        return place == "free" ? [("all", _ => true), .. slopes] : slopes;
    }

    private static bool IsElsewhere(string under) => under.Contains("best", StringComparison.Ordinal);

    private static string? Row(Tally[] tallies, Func<string, bool> isIn)
    {
        IEnumerable<string> rates = Levels.Select((_, level) =>
        {
            double[] known = [.. tallies.Where(tally => tally.Share(isIn) >= LeastShare).Select(tally => tally.Rate(isIn, level))];
            return string.Create(CultureInfo.InvariantCulture, $"{tallies[0].Rate(isIn, level):0.0} ({known.Min():0.0} to {known.Max():0.0})");
        });
        IEnumerable<string> any = Levels.Select((_, level) => tallies[0].Any(level).ToString("0.00", CultureInfo.InvariantCulture));
        return tallies[0].Share(isIn) >= LeastShare ? $"{string.Join(" | ", rates)} | {string.Join(", ", any)}" : null;
    }

    private Tally Measured(RupturePolicy policy, bool hasPrior, PointMap points, CourseDesign design)
    {
        RuptureMonitor monitor = RuptureMonitor.For(points.Scale).With(policy);
        monitor = hasPrior ? monitor.WithPrior(points.Mean, points.WithinPersonDeviation, "the simulation") : monitor.WithoutPrior();
        var generator = new CourseGenerator(design, seed);
        var sum = new Tally();
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount, CancellationToken = cancel };
        Parallel.For(0, courses, options, () => new Tally(), (number, _, tally) => tally.Take(monitor.Replay(generator.Course(number).On(points))), tally =>
        {
            lock (sum)
            {
                Tally.Add(sum, tally);
            }
        });
        return sum;
    }

    /// <summary>Sessions judged and new alarms of each level, by the words for the world. Whole numbers, so their order changes nothing.</summary>
    private sealed class Tally
    {
        private readonly Dictionary<string, long[]> _worlds = [];
        private readonly long[] _any = new long[3];
        private long _courses;

        public static Tally Add(Tally one, Tally other)
        {
            foreach ((string under, long[] counts) in other._worlds)
            {
                long[] sum = one.Of(under);
                for (int i = 0; i < sum.Length; i++)
                {
                    sum[i] += counts[i];
                }
            }

            one._courses += other._courses;
            for (int level = 0; level < one._any.Length; level++)
            {
                one._any[level] += other._any[level];
            }

            return one;
        }

        public Tally Take(MonitorCourse course)
        {
            bool[] wasOn = new bool[3], hadOne = new bool[3];
            foreach (Verdict verdict in course.Verdicts.Where(verdict => verdict.Level >= RuptureLevel.None))
            {
                long[] counts = Of(MeasuredRates.Find(verdict, RuptureLevel.Probable)?.MeasuredUnder ?? string.Empty);
                counts[3]++;
                for (int level = 0; level < wasOn.Length; level++)
                {
                    bool isOn = verdict.Level >= Levels[level], isNew = isOn && !wasOn[level];
                    counts[level] += isNew ? 1 : 0;
                    hadOne[level] |= isNew;
                    wasOn[level] = isOn;
                }
            }

            _courses++;
            for (int level = 0; level < hadOne.Length; level++)
            {
                _any[level] += hadOne[level] ? 1 : 0;
            }

            return this;
        }

        public double Rate(Func<string, bool> isIn, int level) => 100.0 * Sum(isIn, level) / Sum(isIn, 3);

        public double Share(Func<string, bool> isIn) => (double)Sum(isIn, 3) / Sum(_ => true, 3);

        public double Any(int level) => (double)_any[level] / _courses;

        private long Sum(Func<string, bool> isIn, int column) => _worlds.Where(world => isIn(world.Key)).Sum(world => world.Value[column]);

        private long[] Of(string under) => _worlds.TryGetValue(under, out long[]? counts) ? counts : _worlds[under] = new long[4];
    }
}
