#:project ../../src/TherapeuticAlliance.Research/TherapeuticAlliance.Research.csproj

// Reliable change. Without arguments, or with two scores: one change on the CORE-10, held against five criteria; the scores, the sample
// before and after and the within-person figure are invented, mean and standard deviation are the norm of the definition. With a file:
// every case of a study, see --help.
//   dotnet run docs/samples/reliable-change.cs
//   dotnet run docs/samples/reliable-change.cs -- 25 19

using System.Globalization;
using TherapeuticAlliance;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Texts;

return Sample.Run(() =>
{
    if (args.Length is 0 or 2 && TryScore(args.ElementAtOrDefault(0) ?? "25", out double before) && TryScore(args.ElementAtOrDefault(1) ?? "10", out double after))
    {
        return CompareCriteria(before, after);
    }

    string[] withValue = [.. InstrumentOption.WithValue, .. TableOptions.WithValue, "--scale", "--sd", "--reliability", "--source", "--critical", "--against", "--out", "--table", "--by"];
    var line = new Arguments(args, withValue, TableOptions.WithoutValue);
    return line.WantsHelp ? Help() : AssessTheFile(line);
});

static int CompareCriteria(double before, double after)
{
    Scale total = Instruments.Core10["total"];
    var sample = new BeforeAfterSample(19.7, 7.7, 14.2, 8.1, 0.45, "invented for this sample");
    ReliableChange[] methods =
    [
        ReliableChange.JacobsonTruax(total), ReliableChange.GulliksenLordNovick(total), ReliableChange.EdwardsNunnally(total),
        ReliableChange.HagemanArrindell(total, sample),
        ReliableChange.WithinPerson(total).WithWithinPersonStandardDeviation(3.5, "invented for this sample"),
    ];

    if (Complete(methods[0]).Assess(before, after) is { IsValid: false } refused)
    {
        throw new UsageException(Sentences(refused.Findings));
    }

    Console.WriteLine($"{"method",-20}  {"index",7}  {"points",6}  counts as");
    foreach (ReliableChange method in methods)
    {
        ChangeAssessment change = Complete(method).Assess(before, after).Value;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{method.Method,-20}  {change.Index,7:0.000}  {change.Criterion.Points,6:0.000}  {change.Classification}"));
    }

    Console.WriteLine("\n" + Complete(methods[0]).Assess(before, after).Value.Describe());

    // From session to session the same rule is in the wrong place, and says so itself.
    ScoreSeries series = ScoreSeries.Of(total, 14, 15, 20, 13);
    Console.WriteLine(Complete(methods[0]).BySession(series).Findings[0].Describe());
    Console.WriteLine("\nAssess your own file: dotnet run docs/samples/reliable-change.cs -- --help");
    return 0;
}

static ReliableChange Complete(ReliableChange method) => method
    .WithNorm("Primary-care counselling").WithReliability(0.90, "alpha, novopsych.com.au, CORE-10").WithCriticalValue(1.645)
    .WithClinicalCutOff("Primary-care counselling", "General population");

// The first form with a score against the last, or against a session, for every case.
static int AssessTheFile(Arguments line)
{
    OutputFiles.Check(line, "--out", "--table");
    PasteOptions.Check(line, "--table");
    Instrument instrument = InstrumentOption.Of(line);
    StudyScores scores = TableOptions.Read(line.File, instrument, TableOptions.Map(line)).Score(TableOptions.Rules(line, instrument));
    Scale scale = line.Value("--scale") is { } code ? TableOptions.ScaleOf(instrument, code) : instrument.Scales[^1];
    Result<ChangeCriterion> criterion = Criterion(line, scale);
    if (!criterion.IsValid)
    {
        throw new UsageException(Sentences(criterion.Findings));
    }

    StudyChange change = scores.Change(criterion.Value, line.Has("--against") ? line.Count("--against") : null);
    Console.WriteLine(change.Describe());
    FindingLines.Write(scores, change.Findings);
    FindingLines.WriteLeftOut(scores, scores.Series(scale));
    if (line.Value("--out") is { } path)
    {
        change.WriteCsv(path);
    }

    PasteOptions.Write(line, "--table", TextProvider.English, () => change.Table(PasteOptions.Grouping(line)));
    return 0;
}

static Result<ChangeCriterion> Criterion(Arguments line, Scale scale)
{
    _ = (line["--sd", "Give the standard deviation of the scores with --sd."], line["--reliability", "Give the reliability of the scores with --reliability."]);
    string source = line["--source", "Say where standard deviation and reliability are from with --source."];
    return ReliableChange.JacobsonTruax(scale).WithStandardDeviation(line.Number("--sd"), source).WithReliability(line.Number("--reliability"), source)
        .WithCriticalValue(line.Has("--critical") ? line.Number("--critical") : 1.96).Criterion();
}

static string Sentences(IEnumerable<Finding> findings) => string.Join("\n", findings.Select(finding => finding.Code + " " + finding.Describe()));

static bool TryScore(string text, out double score) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out score);

static int Help()
{
    Console.WriteLine($"""
        Counts reliable change (Jacobson and Truax) over the cases of a table, from the first form with a score to the last.

          dotnet run docs/samples/reliable-change.cs -- FILE --instrument ID --items PATTERN --id COLUMN --session COLUMN --sd SD --reliability R --source TEXT [options]
          dotnet run docs/samples/reliable-change.cs -- BEFORE AFTER     one change on the CORE-10 by five methods

        {InstrumentOption.Help}
        --scale CODE           the scale; the last one, which is the total where there is one, when left out
        --sd SD                the standard deviation of the scores of your sample, in points
        --reliability R        their reliability, from 0 to 1
        --source TEXT          where both are from: it stands with every result
        --critical Z           1.96 when left out
        --against N            the session to compare with the first; the last when left out
        --out FILE             the cases as CSV
        --table FILE           a table to paste: Markdown (.md), CSV (.csv) or in the style of the APA (.html)
        --by A,wave            that table by columns of --keep, by session, or by both
        {TableOptions.Help}
        """);
    return 0;
}
