using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.Configuration.Attributes;
using TherapeuticAlliance.Research.Simulation;
using TherapeuticAlliance.Ruptures;

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

    [Name("tails")]
    public double Tails { get; init; }

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
    public CourseDesign Design => Tails > 0 ? Normal.WithHeavyTails(Tails) : Normal;

    private CourseDesign Normal => CourseDesign.Default.WithSessions(Sessions).WithPersons(CourseDesign.Default.BetweenPersons, Spread)
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
