#:project ../../src/TherapeuticAlliance.Research/TherapeuticAlliance.Research.csproj

// Looks back on courses of therapy: episodes and their repair, the chart, the levels, sudden changes and the shape. Without arguments: one
// made-up course. With arguments: every case of your own file, see --help.

using TherapeuticAlliance;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Retrospective;

return Sample.Run(() =>
{
    var line = new Arguments(args, [.. InstrumentOption.WithValue, .. TableOptions.WithValue, "--scale", "--case", "--prior"], TableOptions.WithoutValue);
    return args.Length == 0 ? LookAtTheExample() : line.WantsHelp ? Help() : LookAtTheFile(line);
});

static int LookAtTheExample()
{
    // A made-up course of 20 sessions, WAI-SR total of the client (12 to 60). Session 13 has no form.
    Scale total = Instruments.WaiSr.Client["total"];
    ScoreSeries series = ScoreSeries.Of(total, 46, 48, 47, 49, 48, 47, 38, 42, 48, 49, 47, 48, null, 49, 37, 35, 36, 38, 37, 38);

    // The mean and the standard deviation from session to session are made up too. Take yours from your own clinic.
    LookBack(series, RuptureMonitor.For(total).WithPrior(mean: 46, withinPersonStandardDeviation: 2.5, source: "made up for this sample"));
    Show(Trajectory.Of(series.Through(5)), trajectory => trajectory.Describe());
    Console.WriteLine("Look back on your own file: dotnet run docs/samples/look-back.cs -- --help");
    return 0;
}

static int LookAtTheFile(Arguments line)
{
    Instrument instrument = InstrumentOption.Of(line);
    StudyScores scores = TableOptions.Read(line.File, instrument, TableOptions.Map(line)).Score(TableOptions.Rules(line, instrument));
    Scale scale = line.Value("--scale") is { } code ? TableOptions.ScaleOf(instrument, code) : instrument.Scales[^1];
    StudySeries series = scores.Series(scale);
    FindingLines.Write(scores, series);
    CaseSeries[] cases = [.. series.Cases.Where(one => line.Value("--case") is not { } wanted || one.Id == wanted)];
    foreach (CaseSeries one in cases)
    {
        Console.WriteLine($"\n{one.Id}, {scale.Name}, {one.Forms.Count} sessions\n");
        LookBack(one.Series, Monitor(line, scale));
    }

    return cases.Length > 0 ? 0 : throw new UsageException("There is no case to look back on; name the columns with --id and --session.");
}

static RuptureMonitor Monitor(Arguments line, Scale scale) => !line.Has("--prior") ? RuptureMonitor.For(scale)
    : line.Value("--prior")!.Split(',', StringSplitOptions.TrimEntries) is [var mean, var deviation, var source] && Number(mean) is { } usual && Number(deviation) is > 0 and { } spread
        ? RuptureMonitor.For(scale).WithPrior(usual, spread, source)
        : throw new UsageException("--prior takes a mean, a standard deviation from session to session, and who says so: 46,2.5,our clinic 2024.");

static double? Number(string text) =>
    double.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

static void LookBack(ScoreSeries series, RuptureMonitor monitor)
{
    Retrospect retrospect = Retrospect.Of(monitor.Replay(series));
    Console.WriteLine(retrospect.Describe());
    foreach (Episode episode in retrospect.Episodes)
    {
        Console.WriteLine($"{episode}: {episode.Repair}, {episode.StandardisedDepth:0.0} SD deep, looked at through session {retrospect.ObservedThrough}");
    }

    Console.WriteLine();
    Show(IndividualsChartReview.Of(series), chart => chart.Describe());
    Show(Segmentation.Of(series), segments => segments.Describe());
    if (monitor.Prior is { } prior)
    {
        Show(SuddenChanges.Drops(series, SuddenChangeOptions.OfWithinPersonStandardDeviation(prior.WithinPersonStandardDeviation)), drops => drops.Describe());
    }

    Show(Trajectory.Of(series), trajectory => trajectory.Describe());
}

// A result, or why there is none.
static void Show<T>(Result<T> result, Func<T, string> describe)
    where T : class =>
    Console.WriteLine(result.TryGetValue(out T? value) ? describe(value) : string.Join("\n", result.Findings.Select(finding => finding.Code + " " + finding.Describe())));

static int Help()
{
    Console.WriteLine($"""
        Looks back on the courses of a table, a case after another.

          dotnet run docs/samples/look-back.cs -- FILE --instrument ID --items PATTERN --id COLUMN --session COLUMN [options]

        {InstrumentOption.Help}
        --scale CODE           the scale; the last one, which is the total where there is one, when left out
        --case ID              this case alone
        --prior MEAN,SD,SOURCE typical mean, standard deviation from session to session, and who says so
        {TableOptions.Help}
        """);
    return 0;
}
