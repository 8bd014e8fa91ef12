#:project ../../src/TherapeuticAlliance/TherapeuticAlliance.csproj

// One change on the CORE-10, held against five criteria. The scores, the sample before and after and the within-person
// figure are invented; mean and standard deviation are the norm of the definition.
//   dotnet run docs/samples/reliable-change.cs
//   dotnet run docs/samples/reliable-change.cs -- 25 19

using System.Globalization;
using TherapeuticAlliance;
using TherapeuticAlliance.Change;

if (args.Length is not (0 or 2) || !TryScore(args.ElementAtOrDefault(0) ?? "25", out double before) || !TryScore(args.ElementAtOrDefault(1) ?? "10", out double after))
{
    Console.Error.WriteLine("Give two scores: reliable-change.cs -- BEFORE AFTER");
    return 2;
}

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
    Console.Error.WriteLine(string.Join("\n", refused.Findings.Select(finding => finding.Code + " " + finding.Describe())));
    return 2;
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
return 0;

static ReliableChange Complete(ReliableChange method) => method
    .WithNorm("Primary-care counselling").WithReliability(0.90, "alpha, novopsych.com.au, CORE-10").WithCriticalValue(1.645)
    .WithClinicalCutOff("Primary-care counselling", "General population");

static bool TryScore(string text, out double score) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out score);
