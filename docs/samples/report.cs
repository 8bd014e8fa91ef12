#:project ../../src/TherapeuticAlliance/TherapeuticAlliance.csproj

// Writes the report of a course of therapy as an HTML page, and opens nothing.
//   dotnet run docs/samples/report.cs
//   dotnet run docs/samples/report.cs -- report.html

using System.Text;
using TherapeuticAlliance;
using TherapeuticAlliance.Display;
using TherapeuticAlliance.Display.Reports;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Ruptures;

// A made-up course of 12 sessions, WAI-S totals (12 to 84). The client gave no form in session 4, the therapist none in session 7.
double?[] client = [58, 60, 59, null, 61, 60, 62, 44, 45, 58, 60, 61];
double?[] therapist = [55, 56, 57, 57, 58, 57, null, 56, 50, 55, 58, 59];
ScoreSeries clients = ScoreSeries.Of(Instruments.WaiS.Client["total"], client);
ScoreSeries therapists = ScoreSeries.Of(Instruments.WaiS.Therapist["total"], therapist);

MonitorCourse course = RuptureMonitor.For(clients.Scale).Replay(clients);
DyadCourse both = Dyad.Compare(therapists, clients).Value;
string caseload = HtmlReports.Caseload(
    [new CaseloadEntry("Case 17", course), CaseloadEntry.NotWatched("Case 4", "no form was handed out yet")],
    options: DisplayOptions.Default.WithIdPrefix("caseload"));

// One page, three reports: each has ids of its own.
string page = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"/><title>A course of therapy</title></head><body><main><h1>A course of therapy</h1>"
    + course.ToHtml(DisplayOptions.Default.WithIdPrefix("course"))
    + both.ToHtml(DisplayOptions.Default.WithIdPrefix("raters"))
    + caseload
    + "</main></body></html>";

string path = args.Length > 0 ? args[0] : Path.Combine(Path.GetTempPath(), "therapeutic-alliance-report.html");
File.WriteAllText(path, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
Console.WriteLine($"{page.Length} characters in {path}");
