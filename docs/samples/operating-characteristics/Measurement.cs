using System.Diagnostics;
using System.Globalization;
using CsvHelper;
using TherapeuticAlliance;
using TherapeuticAlliance.Research.Simulation;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>Runs the physics, then the tables.</summary>
internal sealed class Measurement(CommandLine line, CancellationToken cancel)
{
    private static readonly InControlParameters Standard = new(0, 1);

    private readonly List<Row> _rows = [];
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    private static RuptureMonitor Unit { get; } = RuptureMonitor.For(PointMap.Unit.Scale);

    public int Run()
    {
        Condition[] conditions = Condition.Read(line.Design);
        using TextWriter? file = line.OpenOut();
        Console.WriteLine($"Seed {line.Seed}{(line.IsQuick ? ", a tenth of the courses" : string.Empty)}. Synthetic courses; planted falls are not clinical ruptures.\n");
        if (!Physics())
        {
            Console.Error.WriteLine("The known run lengths do not come out. Nothing else is to be believed, so nothing else is shown.");
            return 1;
        }

        Condition independent = conditions[0];
        if (line.IsOnlyStated)
        {
            Stated();
            return 0;
        }

        Detectors(conditions.Where(condition => condition.ForDetectors == "yes").ToArray());
        AtEqualFalseAlarms(independent);
        Levels(independent);
        Depths(independent);
        Conditions(conditions);
        WithoutPrior();
        Stated();
        PredictiveValues(independent);
        LookingBack(independent);
        Repairs(independent);
        Write(file);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_clock.Elapsed.TotalSeconds:0} s"));
        return 0;
    }

    // Average run lengths of charts with known center and deviation on independent normal scores: Champ and Woodall (1987)
    // for the rules, integral equations (R package spc 0.6.7) for CUSUM and EWMA.
    private bool Physics()
    {
        int runs = line.IsQuick ? 2000 : 10000;
        (string Chart, Detector Detector, double Known)[] charts =
        [
            ("Shewhart, 3 deviations", new IndividualsChart(new IndividualsChartOptions().WithKnown(Standard)), 370.3983),
            ("Western Electric, all four rules", new IndividualsChart(new IndividualsChartOptions().WithRules(RunRules.WesternElectric).WithKnown(Standard)), 91.7508),
            ("CUSUM, k = .5, h = 4", new CusumLower(new CusumLowerOptions().WithLimit(4).WithKnown(Standard)), 167.6838),
            ("CUSUM, k = .5, h = 5", new CusumLower(new CusumLowerOptions().WithLimit(5).WithKnown(Standard)), 465.4435),
            ("EWMA, λ = .2, L = 2.962", new EwmaLower(new EwmaLowerOptions().WithWeight(0.2).WithLimit(2.962).WithKnown(Standard)), 499.7351),
        ];

        Console.WriteLine("## Known run lengths\n\n| chart, limits on both sides | known | measured | standard error |\n|---|---|---|---|");
        bool isSound = true;
        foreach ((string chart, Detector detector, double known) in charts)
        {
            using var progress = new ProgressLine(chart);
            RuptureMonitor monitor = Unit.With(RupturePolicy.Of(chart, detector).WatchWhen(When.AnyFires()));
            Estimate measured = RunLengths.Average(monitor, runs, line.Seed, bothSides: true, threads: line.Threads, progress: progress, cancellationToken: cancel);
            progress.Dispose();
            bool fits = measured.IsWithin(known, 4);
            isSound &= fits;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {chart} | {known:0.0} | {measured.Value:0.0}{(fits ? string.Empty : " **differs**")} | {measured.StandardError:0.0} |"));
        }

        Console.WriteLine($"\n{runs} runs each; all must lie within four standard errors.\n");
        return isSound;
    }

    private void Detectors(Condition[] conditions)
    {
        string[] falls = conditions[0].DetectorFalls;
        Console.WriteLine("## Each detector by itself\n");
        Console.WriteLine($"| detector | {string.Join(" | ", conditions.Select(condition => condition.Name))} | {string.Join(" | ", falls)} |");
        Console.WriteLine("|---" + string.Concat(Enumerable.Repeat("|---", conditions.Length + falls.Length)) + "|");
        int from = _rows.Count;
        foreach ((string name, RupturePolicy policy) in Policies.Single)
        {
            IEnumerable<string> alarms = conditions.Select(condition => Rate(Stable(condition, policy, name)[0].FalseAlarms));
            IEnumerable<string> found = falls.Select(fall => Share(Fall(conditions[0], policy, name, fall)[0].Found));
            Console.WriteLine($"| {name} | {string.Join(" | ", alarms.Concat(found))} |");
        }

        Errors(from);
    }

    // With one seed the false alarms fall as a setting gets stricter, so that halving finds the setting.
    private void AtEqualFalseAlarms(Condition condition)
    {
        Console.WriteLine("## Each detector set to the same false alarms\n");
        Console.WriteLine($"| false alarms per 100 | detector | setting | {string.Join(" | ", condition.DetectorFalls)} |");
        Console.WriteLine("|---|---|---" + string.Concat(Enumerable.Repeat("|---", condition.DetectorFalls.Length)) + "|");
        int from = _rows.Count;
        foreach (double wanted in new[] { 1.0, 2, 5 })
        {
            foreach ((string name, double strict, double lax, Func<double, Detector> at) in Policies.BySetting)
            {
                double setting = Halved(strict, lax, value => Stable(condition, Policies.Of(name, at(value)).Policy, name)[0].FalseAlarms!.Value.Value > wanted);
                IEnumerable<string> found = condition.DetectorFalls.Select(fall => Share(Fall(condition, Policies.Of(name, at(setting)).Policy, name, fall)[0].Found));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {wanted} | {name} | {setting:0.000} | {string.Join(" | ", found)} |"));
            }
        }

        Errors(from);
    }

    private static double Halved(double strict, double lax, Func<double, bool> isTooLax)
    {
        for (int i = 0; i < 12; i++)
        {
            double middle = (strict + lax) / 2;
            (strict, lax) = isTooLax(middle) ? (strict, middle) : (middle, lax);
        }

        return strict;
    }

    private void Levels(Condition condition)
    {
        Console.WriteLine("## Levels of a policy\n");
        Console.WriteLine($"| policy and level | false alarms per 100 | one or more in {condition.Sessions} sessions | {string.Join(" | ", condition.DetectorFalls)} |");
        Console.WriteLine("|---|---|---" + string.Concat(Enumerable.Repeat("|---", condition.DetectorFalls.Length)) + "|");
        int from = _rows.Count;
        foreach (RupturePolicy policy in Policies.Composed)
        {
            IReadOnlyList<AlarmRates> stable = Stable(condition, policy, policy.Name);
            IReadOnlyList<AlarmRates>[] falls = [.. condition.DetectorFalls.Select(fall => Fall(condition, policy, policy.Name, fall))];
            for (int i = 0; i < stable.Count; i++)
            {
                Console.WriteLine($"| {policy.Name}: {Word(stable[i].Level)} | {Rate(stable[i].FalseAlarms)} | {Share(stable[i].AtLeastOneFalseAlarm)} | {string.Join(" | ", falls.Select(fall => Share(fall[i].Found)))} |");
            }
        }

        Errors(from);
    }

    private void Depths(Condition condition)
    {
        Console.WriteLine("## Probable, default policy, by depth\n");
        Console.WriteLine("| fall | found | at once | mean delay in sessions, of those found |\n|---|---|---|---|");
        int from = _rows.Count;
        foreach (string fall in condition.Falls)
        {
            AlarmRates rates = Probable(Fall(condition, RupturePolicy.Default, "default", fall));
            Console.WriteLine($"| {fall} | {Share(rates.Found)} | {Share(rates.FoundAtOnce)} | {Share(rates.Delay)} |");
        }

        Errors(from);
    }

    private void Conditions(Condition[] conditions)
    {
        Console.WriteLine("## Probable, default policy, under other conditions\n");
        string[] falls = conditions[1].Falls;
        Console.WriteLine($"| condition | false alarms per 100 | one or more in a course | {string.Join(" | ", falls)} |");
        Console.WriteLine("|---|---|---" + string.Concat(Enumerable.Repeat("|---", falls.Length)) + "|");
        int from = _rows.Count;
        foreach (Condition condition in conditions)
        {
            AlarmRates stable = Probable(Stable(condition, RupturePolicy.Default, "default"));
            IEnumerable<string> found = falls.Select(fall => Share(Probable(Fall(condition, RupturePolicy.Default, "default", fall)).Found));
            Console.WriteLine($"| {condition.Name} | {Rate(stable.FalseAlarms)} | {Share(stable.AtLeastOneFalseAlarm)} | {string.Join(" | ", found)} |");
        }

        Errors(from);
    }

    // Real forms, on which nothing but the own sessions is known: the floor of the standard deviation and the ceiling matter here.
    private void WithoutPrior()
    {
        Console.WriteLine("## Without a prior, on real forms\n");
        Console.WriteLine("| world | default: watch | default: probable | default: strong | any probable in 20 sessions | baseline and CUSUM: probable | baseline and CUSUM: strong | default, one session 3 | default, sustained 2 |\n|---|---|---|---|---|---|---|---|---|");
        foreach ((string world, PointMap points, CourseDesign design) in Worlds.All)
        {
            AlarmRates[] scan = [.. Watch(points, design, RupturePolicy.Default, 6000)], old = [.. Watch(points, design, RupturePolicy.BaselineAndCusum, 6000)];
            IEnumerable<Estimate?> found = new[] { design.WithRupture(RuptureShape.OneSession, 3), design.WithRupture(RuptureShape.Sustained, 2) }
                .Select(fall => Watch(points, fall, RupturePolicy.Default, 3000)[1].Found);
            string rates = string.Join(" | ", scan.Select(rate => Rate(rate.FalseAlarms)));
            Console.WriteLine($"| {world} | {rates} | {Share(scan[1].AtLeastOneFalseAlarm)} | {Rate(old[1].FalseAlarms)} | {Rate(old[2].FalseAlarms)} | {string.Join(" | ", found.Select(share => Share(share)))} |");
        }

        Console.WriteLine();
    }

    // What a verdict prints, by what the sessions before it tell of its world.
    private void Stated()
    {
        Console.WriteLine("## What verdicts state\n");
        Console.WriteLine("| policy | prior | scores | earlier scores | watch | probable | strong | courses of 20 sessions with one or more |\n|---|---|---|---|---|---|---|---|");
        var rates = new StatedRates(line.IsQuick ? 600 : 6000, line.Seed, line.Threads, cancel);
        foreach (string row in Policies.Composed.SelectMany(rates.Rows))
        {
            Console.WriteLine(row);
        }

        Console.WriteLine();
    }

    private IReadOnlyList<AlarmRates> Watch(PointMap points, CourseDesign design, RupturePolicy policy, int courses) =>
        new CourseSimulation(design, line.IsQuick ? courses / 10 : courses, line.Seed, points)
            .Watch(RuptureMonitor.For(points.Scale).WithoutPrior().With(policy), line.Threads, null, cancel);

    private void PredictiveValues(Condition condition)
    {
        double[] baseRates = [0.6, 1.25, 5];
        string[] falls = ["one session 2", "one session 3", "sustained 2"];
        Console.WriteLine("## How many alarms are true\n");
        Console.WriteLine($"| falls per 100 sessions | level | {string.Join(" | ", falls)} |\n|---|---{string.Concat(Enumerable.Repeat("|---", falls.Length))}|");
        IReadOnlyList<AlarmRates> stable = Stable(condition, RupturePolicy.Default, "default");
        IReadOnlyList<AlarmRates>[] measured = [.. falls.Select(fall => Fall(condition, RupturePolicy.Default, "default", fall))];
        double error = 0;
        foreach (double baseRate in baseRates)
        {
            for (int i = 0; i < stable.Count; i++)
            {
                Estimate[] values = [.. measured.Select(rates => AlarmRates.PredictiveValue(rates[i].Found!.Value, stable[i].FalseAlarms!.Value, baseRate))];
                error = Math.Max(error, values.Max(value => value.StandardError));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {baseRate} | {Word(stable[i].Level)} | {string.Join(" | ", values.Select(value => Share(value)))} |"));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nStandard errors at most {error:0.000}.\n"));
    }

    // Rules that need the whole course: they can answer nobody's question about next week.
    private void LookingBack(Condition condition)
    {
        Console.WriteLine("## Looking back on a whole course\n");
        Console.WriteLine($"| rule | false alarms per 100 | {string.Join(" | ", condition.DetectorFalls)} |");
        Console.WriteLine("|---|---" + string.Concat(Enumerable.Repeat("|---", condition.DetectorFalls.Length)) + "|");
        foreach ((string name, Func<ScoreSeries, IReadOnlyList<bool?>> judge) in LookBack.Rules)
        {
            Estimate? alarms = Simulation(condition.Design, condition.StableCourses).Measure(name, judge, line.Threads, null, cancel).FalseAlarms;
            IEnumerable<string> found = condition.DetectorFalls.Select(fall => Share(Simulation(condition.WithFall(fall), condition.FallCourses).Measure(name, judge, line.Threads, null, cancel).Found));
            Console.WriteLine($"| {name} | {Rate(alarms)} | {string.Join(" | ", found)} |");
        }

        Console.WriteLine();
    }

    // The fall leaves room for the window of the retrospect to close before the course ends.
    private void Repairs(Condition condition)
    {
        Console.WriteLine("## What a retrospect says became of falls by 3 that were found\n");
        Console.WriteLine("| truth | episodes | complete | partial | unresolved |\n|---|---|---|---|---|");
        RuptureShape[] truths = [RuptureShape.OneSession, RuptureShape.TwoStepRepair, RuptureShape.HalfRecovered, RuptureShape.Sustained, RuptureShape.None];
        double error = 0;
        foreach (RuptureShape truth in truths)
        {
            CourseDesign design = condition.Design.WithRupture(truth, 3).WithFallBetween(7, 14);
            RepairRates rates = Simulation(design, condition.StableCourses).LookBack(condition.Watching(Unit), threads: line.Threads, cancellationToken: cancel);
            Estimate[] shares = [.. new[] { Repair.Complete, Repair.Partial, Repair.Unresolved }.Select(rates.Share)];
            error = Math.Max(error, shares.Max(share => share.StandardError));
            Console.WriteLine($"| {(truth.IsStable ? "nothing happened: a false alarm" : truth.Name)} | {rates.Episodes} | {string.Join(" | ", shares.Select(share => Share(share)))} |");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nStandard errors at most {error:0.000}.\n"));
    }

    private CourseSimulation Simulation(CourseDesign design, int courses) => new(design, line.IsQuick ? courses / 10 : courses, line.Seed);

    private IReadOnlyList<AlarmRates> Stable(Condition condition, RupturePolicy policy, string name) =>
        Watch(condition, policy, name, condition.Design, condition.StableCourses);

    private IReadOnlyList<AlarmRates> Fall(Condition condition, RupturePolicy policy, string name, string fall) =>
        Watch(condition, policy, name, condition.WithFall(fall), condition.FallCourses);

    private IReadOnlyList<AlarmRates> Watch(Condition condition, RupturePolicy policy, string name, CourseDesign design, int courses)
    {
        using var progress = new ProgressLine($"{name}; {condition.Name}; {design.Shape}");
        IReadOnlyList<AlarmRates> rates = Simulation(design, courses).Watch(condition.Watching(Unit.With(policy)), line.Threads, progress, cancel);
        _rows.AddRange(rates.Select(one => Row.Of(condition, name, one)));
        return rates;
    }

    private void Errors(int from)
    {
        Row[] rows = [.. _rows.Skip(from)];
        (string What, double? Error)[] errors =
        [
            ("for rates per 100", rows.Max(row => row.FalseAlarmsError)),
            ("for shares", rows.Max(row => row.FoundError ?? row.AtLeastOneError)),
        ];
        IEnumerable<string> texts = errors.Where(one => one.Error is not null).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Error:0.000} {one.What}"));
        Console.WriteLine($"\nStandard errors at most {string.Join(" and ", texts)}.\n");
    }

    private void Write(TextWriter? file)
    {
        if (file is not null)
        {
            using var csv = new CsvWriter(file, CultureInfo.InvariantCulture);
            csv.WriteRecords(_rows);
        }
    }

    private static AlarmRates Probable(IReadOnlyList<AlarmRates> rates) => rates.Single(rate => rate.Level == RuptureLevel.Probable);

    private static string Rate(Estimate? rate) => rate is { } known && double.IsFinite(known.Value) ? known.Value.ToString("0.0", CultureInfo.InvariantCulture) : "–";

    private static string Share(Estimate? share) => share is { } known && double.IsFinite(known.Value) ? known.Value.ToString("0.00", CultureInfo.InvariantCulture) : "–";

    private static string Word(RuptureLevel? level) => $"{level}".ToLowerInvariant();
}
