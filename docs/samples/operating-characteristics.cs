#:project ../../src/TherapeuticAlliance.Research/TherapeuticAlliance.Research.csproj
#:package CsvHelper@33.1.0
#:property PublishAot=false

// Prints the tables of docs/ruptures.md, measured with the library's own detectors on synthetic courses. The design is
// data: operating-characteristics.csv beside this file. First come charts whose run lengths are known; when they do not
// come out right, nothing else is shown. See --help.

using System.Diagnostics;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.Configuration.Attributes;
using TherapeuticAlliance;
using TherapeuticAlliance.Research.Simulation;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Ruptures.Retrospective;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) => { key.Cancel = true; stop.Cancel(); };
try
{
    var line = new CommandLine(args);
    return line.WantsHelp ? Help() : new Measurement(line, stop.Token).Run();
}
catch (UsageException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("\nStopped.");
    return 130;
}

static int Help()
{
    Console.WriteLine("""
        Measures false alarms, and how many planted falls are found, on synthetic courses.

          dotnet run docs/samples/operating-characteristics.cs -- [options]

        --quick        a tenth of the courses: under a minute, larger standard errors
        --seed N       other courses; 20261125 when left out
        --threads N    how many threads may work; all processors when left out. Changes no figure
        --design FILE  another design than operating-characteristics.csv
        --out FILE     every figure with its standard error as CSV

        Ends with 0, with 1 when the known run lengths do not come out, with 2 when an option or the design is wrong.
        """);
    return 0;
}

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
        Detectors(conditions.Where(condition => condition.ForDetectors == "yes").ToArray());
        AtEqualFalseAlarms(independent);
        Levels(independent);
        Depths(independent);
        Conditions(conditions);
        WithoutPrior();
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

/// <summary>What is measured: each detector alone, as a policy with one level, and policies with several.</summary>
internal static class Policies
{
    // The within-person deviation is 1 and the deviation of a sample √(1.83² + 1²) = 2.085 in the unit of the simulation.
    private const double SampleDeviation = 2.085;

    public static (string Name, RupturePolicy Policy)[] Single { get; } =
    [
        Of("predictive baseline, p < .05", new PredictiveBaseline(new PredictiveBaselineOptions().WithAlert(0.05))),
        Of("predictive baseline, p < .02 (default)", new PredictiveBaseline()),
        Of("predictive baseline, p < .01", new PredictiveBaseline(new PredictiveBaselineOptions().WithAlert(0.01))),
        Of("predictive baseline, p < .005", new PredictiveBaseline(new PredictiveBaselineOptions().WithAlert(0.005))),
        Of("predictive baseline, every session learned", new PredictiveBaseline(new PredictiveBaselineOptions().WithMaxConsecutiveExcluded(0))),
        Of("drop from the last session, 1.96·√2 within-person (default)", new SessionDrop(SessionDropOptions.WithinPerson())),
        Of("drop, reliable change with α = .93", new SessionDrop(SessionDropOptions.ReliableChange(0.93, SampleDeviation))),
        Of("drop, Strauss-like: 1 within-person deviation", new SessionDrop(SessionDropOptions.StraussLike(1))),
        Of("drop, Stiles-like: 2 within-person deviations", new SessionDrop(SessionDropOptions.StilesLike(1))),
        Of("individuals chart, 3 deviations (default)", new IndividualsChart()),
        Of("individuals chart, four Western Electric rules", new IndividualsChart(new IndividualsChartOptions().WithRules(RunRules.WesternElectric))),
        Of("robust baseline, 3.5 (default)", new RobustBaseline()),
        Of("scan of the last 1 to 3 sessions (default)", new ScanLower()),
        Of("EWMA of the predictive z (default)", new EwmaLower()),
        Of("CUSUM of the predictive z (default)", new CusumLower()),
        Of("Bayesian change point, P(run ≤ 1) > .15 (default)", new BayesianChangePoint()),
    ];

    public static RupturePolicy[] Composed { get; } = [RupturePolicy.Default, RupturePolicy.BaselineAndCusum, RupturePolicy.Composed];

    /// <summary>Detectors by one setting, between its strictest and its laxest.</summary>
    public static (string Name, double Strict, double Lax, Func<double, Detector> At)[] BySetting { get; } =
    [
        ("predictive baseline, p", 0.0005, 0.2, p => new PredictiveBaseline(new PredictiveBaselineOptions().WithAlert(p))),
        ("scan of the last 1 to 3 sessions, p", 0.0005, 0.2, p => new ScanLower(new ScanLowerOptions().WithAlert(p))),
        ("individuals chart, deviations", 6, 1, limit => new IndividualsChart(new IndividualsChartOptions().WithLimit(limit))),
        ("robust baseline, deviations", 9, 1, limit => new RobustBaseline(new RobustBaselineOptions().WithLimit(limit))),
        ("drop, within-person deviations", 6, 1, multiple => new SessionDrop(SessionDropOptions.WithinPerson(multiple))),
        ("EWMA, its deviations", 5, 0.5, limit => new EwmaLower(new EwmaLowerOptions().WithLimit(limit))),
        ("CUSUM, h", 8, 0.5, limit => new CusumLower(new CusumLowerOptions().WithLimit(limit))),
        ("Bayesian change point, P(run ≤ 1)", 0.95, 0.055, alert => new BayesianChangePoint(new BayesianChangePointOptions().WithAlert(alert))),
    ];

    public static (string Name, RupturePolicy Policy) Of(string name, Detector detector) => (name, RupturePolicy.Of(name, detector).WatchWhen(When.AnyFires()));
}

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

/// <summary>Rules that look back on a whole course, as an answer for each of its sessions.</summary>
internal static class LookBack
{
    public static (string Name, Func<ScoreSeries, IReadOnlyList<bool?>> Judge)[] Rules { get; } =
    [
        ("individuals chart of the whole course, 3 deviations", series => At(series, IndividualsChartReview.Of(series).ValueOrDefault?.SessionsOf(RunRules.OneBeyondLimit))),
        ("first session of a segment that lies lower", series => At(series, Segmentation.Of(series).ValueOrDefault?.Segments.Where(segment => segment.Side == ChangeSide.Worse).Select(segment => segment.FirstSession))),
        ("sudden drop of Tang and DeRubeis, 1.53 deviations and t", series => At(series, SuddenChanges.Drops(series, SuddenChangeOptions.OfReliability(2.085, 0.93)).ValueOrDefault?.Sudden().Select(drop => drop.Session + 1))),
    ];

    private static bool?[] At(ScoreSeries series, IEnumerable<int>? alarms) =>
        [.. series.Sessions.Select(session => alarms is null ? (bool?)null : alarms.Contains(session.Session))];
}

/// <summary>A row of the design.</summary>
internal sealed class Condition
{
    [Name("condition")]
    public string Name { get; init; } = string.Empty;

    [Name("stable_courses")]
    public int StableCourses { get; init; }

    [Name("fall_courses")]
    public int FallCourses { get; init; }

    [Name("falls")]
    public string FallText { get; init; } = string.Empty;

    [Name("detectors")]
    public string ForDetectors { get; init; } = string.Empty;

    [Name("detector_falls")]
    public string DetectorFallText { get; init; } = string.Empty;

    [Name("sessions")]
    public int Sessions { get; init; }

    [Name("autocorrelation")]
    public double Autocorrelation { get; init; }

    [Name("spread")]
    public double Spread { get; init; }

    [Name("trend")]
    public double Trend { get; init; }

    [Name("ceiling")]
    public double Ceiling { get; init; }

    [Name("own_ceiling")]
    public double OwnCeiling { get; init; }

    [Name("step")]
    public double Step { get; init; }

    [Name("gaps")]
    public double Gaps { get; init; }

    [Name("prior_mean")]
    public double? PriorMean { get; init; }

    [Name("prior_deviation")]
    public double? PriorDeviation { get; init; }

    [Ignore]
    public string[] Falls => List(FallText);

    [Ignore]
    public string[] DetectorFalls => List(DetectorFallText);

    [Ignore]
    public CourseDesign Design => CourseDesign.Default.WithSessions(Sessions).WithPersons(CourseDesign.Default.BetweenPersons, Spread)
        .WithAutocorrelation(Autocorrelation).WithTrend(Trend).WithCeiling(Ceiling).WithOwnCeiling(OwnCeiling).WithStep(Step).WithGaps(Gaps);

    public static Condition[] Read(string path)
    {
        try
        {
            using var csv = new CsvReader(new StreamReader(path), new CsvConfiguration(CultureInfo.InvariantCulture));
            Condition[] conditions = [.. csv.GetRecords<Condition>()];
            _ = conditions.Select(condition => (condition.Design, condition.Falls.Select(condition.WithFall).ToArray())).ToArray();
            return conditions.Length > 1 ? conditions : throw new UsageException($"The design {path} needs two conditions or more; the first is the one of the detectors.");
        }
        catch (Exception wrong) when (wrong is IOException or CsvHelperException or ArgumentException)
        {
            throw new UsageException($"The design {path} cannot be used: {wrong.Message.Split('\n')[0]}");
        }
    }

    public CourseDesign WithFall(string fall)
    {
        int space = fall.LastIndexOf(' ');
        RuptureShape? shape = RuptureShape.All.FirstOrDefault(known => space > 0 && known.Name == fall[..space]);
        return shape is not null && double.TryParse(fall[space..], CultureInfo.InvariantCulture, out double depth)
            ? Design.WithRupture(shape, depth)
            : throw new UsageException($"A fall is a shape and a depth, such as 'one session 2', not '{fall}'. Shapes: {string.Join(", ", RuptureShape.All)}.");
    }

    public RuptureMonitor Watching(RuptureMonitor monitor) => PriorDeviation is { } deviation
        ? monitor.WithPrior(PriorMean ?? 0, deviation, "the simulation")
        : monitor.WithoutPrior();

    private static string[] List(string text) => text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>One measured row of the output file.</summary>
internal sealed record Row(
    string Watched, string Level, string Condition, string Fall, double Depth, long Courses, double? FalseAlarms, double? FalseAlarmsError,
    double? AtLeastOne, double? AtLeastOneError, double? Found, double? FoundError, double? FoundAtOnce, double? FoundAtOnceError, double? Delay, double? DelayError)
{
    public static Row Of(Condition condition, string watched, AlarmRates rates) => new(
        watched, $"{rates.Level}", condition.Name, rates.Design.Shape.Name, rates.Design.Depth, rates.Courses,
        rates.FalseAlarms?.Value, rates.FalseAlarms?.StandardError, rates.AtLeastOneFalseAlarm?.Value, rates.AtLeastOneFalseAlarm?.StandardError,
        rates.Found?.Value, rates.Found?.StandardError, rates.FoundAtOnce?.Value, rates.FoundAtOnce?.StandardError, rates.Delay?.Value, rates.Delay?.StandardError);
}

/// <summary>A line on the terminal that says how far the work is; silent when nobody looks.</summary>
internal sealed class ProgressLine(string what) : IProgress<SimulationProgress>, IDisposable
{
    private int _width;

    public void Report(SimulationProgress progress)
    {
        if (!Console.IsErrorRedirected)
        {
            string text = $"{what}: {progress.Done} of {progress.Total}";
            _width = Math.Max(_width, text.Length);
            Console.Error.Write("\r" + text);
        }
    }

    public void Dispose()
    {
        Console.Error.Write(_width > 0 ? "\r" + new string(' ', _width) + "\r" : string.Empty);
        _width = 0;
    }
}

/// <summary>Something on the command line or in the design is wrong; the message says what is available.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>The command line.</summary>
internal sealed class CommandLine
{
    private static readonly string[] WithValue = ["--seed", "--threads", "--design", "--out"];

    private readonly Dictionary<string, string> _values = [];

    public CommandLine(string[] args)
    {
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i] is "--help" or "-h" or "--quick")
            {
                _values[args[i] == "-h" ? "--help" : args[i]] = string.Empty;
            }
            else if (!WithValue.Contains(args[i]))
            {
                throw new UsageException($"There is no option '{args[i]}'; there are --quick, {string.Join(", ", WithValue)} and --help.");
            }
            else if (!_values.TryAdd(args[i], i + 1 < args.Length ? args[i + 1] : throw new UsageException($"The option {args[i]} needs a value. See --help.")))
            {
                throw new UsageException($"The option {args[i]} is given twice.");
            }
            else
            {
                i++;
            }
        }
    }

    public bool WantsHelp => _values.ContainsKey("--help");

    public bool IsQuick => _values.ContainsKey("--quick");

    public int Seed => Number("--seed", int.MinValue) ?? 20261125;

    public int? Threads => Number("--threads", 1);

    public string Design => Value("--design") ?? Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "operating-characteristics.csv");

    // Opened before the work begins: who waits for minutes should not learn at the end that nothing can be written.
    public TextWriter? OpenOut()
    {
        try
        {
            return Value("--out") is { } path ? new StreamWriter(path) : null;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The file for --out cannot be written: {wrong.Message}");
        }
    }

    private int? Number(string option, int least) => Value(option) is not { } text ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least ? number
        : throw new UsageException($"{option} takes a whole number{(least > 0 ? $" from {least}" : string.Empty)}, not '{text}'.");

    private string? Value(string option) => _values.GetValueOrDefault(option);
}
