#:project ../src/TherapeuticAlliance/TherapeuticAlliance.csproj
#:property PublishAot=false
#:property ImplicitUsings=enable
#:property GenerateDocumentationFile=true
#:property NoWarn=$(NoWarn);CS1591

// Serves forms, charts and reports on the loopback address and scores what is posted: the other half of .ci/display.mjs.
//   dotnet run .ci/display.cs -- 8732
// The wordings are ours and measure nothing.

using System.Globalization;
using System.Net;
using System.Text;
using TherapeuticAlliance;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Display;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Display.Forms;
using TherapeuticAlliance.Display.Reports;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Texts;

const string longWord = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";
string longName = string.Join(" ", Enumerable.Repeat(longWord, 6));
var forms = new Dictionary<string, FormModel>
{
    ["srs"] = FormModel.Of(Worded(Instruments.Srs, "en", (texts, item) => texts
        .WithAnchor(item.Code, 0, "not at all, line " + item.Code).WithAnchor(item.Code, 10, "fully, line " + item.Code))),
    ["wai-sr"] = FormModel.Of(
        Worded(Instruments.WaiSr.Client, "en", (texts, item) => item.Number == 7 ? texts.WithSection("7", "The second half").WithHelp("7", "Think of {therapist}.") : texts, "{therapist}"),
        new Dictionary<string, string> { ["therapist"] = "Dr. <Müller> & Sons" }),
    ["csq-8"] = FormModel.Of(Worded(Instruments.Csq8, "en", (texts, item) => item.Format.Options().Aggregate(texts, (all, value) => all.WithAnchor(item.Code, value, $"option {value} of {item.Code}")))),
    ["german"] = FormModel.Of(Worded(Instruments.Srs, "de", (texts, item) => texts.WithAnchor(item.Code, 0, "gar nicht").WithAnchor(item.Code, 10, "völlig"))),
    ["hebrew"] = FormModel.Of(Worded(Instruments.Srs, "he", (texts, item) => texts.WithAnchor(item.Code, 0, "כלל לא").WithAnchor(item.Code, 10, "לגמרי"))),
    ["long"] = FormModel.Of(Worded(Instruments.WaiSr.Client, "de", (texts, item) => texts
        .WithAnchor(item.Code, 1, longWord + " " + longWord).WithAnchor(item.Code, 5, longWord).WithHelp(item.Code, longName), longName + " {therapist}")),
    ["long-lines"] = FormModel.Of(Worded(Instruments.Srs, "de", (texts, item) => texts.WithAnchor(item.Code, 0, longName).WithAnchor(item.Code, 10, longWord))),
    ["hebrew-wai"] = FormModel.Of(Worded(Instruments.WaiSr.Client, "he", (texts, _) => texts)),
};

Scale total = Instruments.Srs["total"];
double?[] Numbers(int count, Func<int, double?> score) => [.. Enumerable.Range(0, count).Select(score)];
MonitorCourse Course(params double?[] scores) => RuptureMonitor.For(total).Replay(ScoreSeries.Of(total, scores));
DyadCourse Raters(int count) => Dyad.Compare(
    ScoreSeries.Of(Instruments.WaiS.Therapist["total"], Numbers(count, i => i % 7 == 3 ? null : 50 + (i * 5 % 17))),
    ScoreSeries.Of(Instruments.WaiS.Client["total"], Numbers(count, i => i % 5 == 2 ? null : 58 + (i * 7 % 13)))).Value;
double?[] twelve = [30, 29, 31, null, 30, 32, 30, 31, 12, 11, 30, 31];
DisplayOptions As(string prefix, string? caption = null) => DisplayOptions.Default.WithIdPrefix(prefix).WithCaption(caption);
DisplayOptions German(string prefix) => As(prefix).In(TextProvider.German);
DyadComparison comparison = Dyad.Compare(
    Instruments.WaiS.Therapist.Answer(7, 6, 5, 4, 3, 2, 1, 2, 3, 4, 5, 6), Instruments.WaiS.Client.Answer(1, 2, 3, 4, 5, 6, 7, null, 7, 7, 7, 7)).Value;

var pages = new Dictionary<string, Func<string>>
{
    ["course-0"] = () => Course().ToHtml(),
    ["course-1"] = () => Course(30).ToHtml(),
    ["course-2"] = () => Course(30, 31).ToHtml(),
    ["course-12"] = () => Course(twelve).ToHtml(),
    ["course-200"] = () => Course(Numbers(200, i => i % 31 == 4 ? null : 28 + (i * 7 % 11) - (i > 150 ? 15 : 0))).ToHtml(),
    ["course-missing"] = () => Course(null, null, null).ToHtml(),
    ["course-ends"] = () => Course(40, 40, 40, 40, 40, 0, 40, 40, 0, 0).ToHtml(),
    ["course-long-name"] = () => Course(twelve).ToHtml(As("chart", longName)),
    ["course-right-to-left"] = () => Course(twelve).ToHtml(As("chart", "המטופל של יום שני <b>x</b>")),
    ["session"] = () => Instruments.WaiSr.Client.Answer(5, 4, 5, 4, 5, 3, 4, 5, null, 4, 3, 5).Score().ToHtml() + Instruments.Srs.Answer(8.6m, 9.7m, 9.9m, 7.8m).Score().ToHtml(As("srs")),
    ["in-german"] = () => Course(twelve).ToHtml(German("one")) + Instruments.WaiSr.Client.Answer(5, 4, 5, 4, 5, 3, 4, 5, null, 4, 3, 5).Score().ToHtml(German("two"))
        + comparison.ToHtml(German("three")) + Raters(12).ToHtml(German("four")) + HtmlReports.Caseload([new CaseloadEntry("A 17", Course(twelve)), new CaseloadEntry("B 4", Course())], new DateTime(2026, 3, 1), German("five")),
    ["raters-long"] = () => Raters(2).ToHtml(As("one")) + Raters(200).ToHtml(As("two")),
    ["raters"] = () => comparison.ToHtml(As("one")) + Raters(12).ToHtml(As("two")) + Raters(0).ToHtml(As("three")) + Raters(1).ToHtml(As("four")),
    ["caseload"] = () => HtmlReports.Caseload(
        [
            new CaseloadEntry("A 17", Course(30, 31, 30, 31, 30, 31, 30, 12)), new CaseloadEntry("B 4", Course(30)), CaseloadEntry.NotWatched("C 9", "declined the form"),
            new CaseloadEntry("D 2", Course(twelve)), new CaseloadEntry(longName, Course()),
        ],
        new DateTime(2026, 3, 1)),
    ["charts"] = () => Course(twelve).ToSvg(As("a")) + ScoreSeries.Of(Instruments.Phq9["total"], 27, 20, 12, 9, 4, 0).ToSvg(As("b")) + Raters(20).ToSvg(As("c")) + comparison.ToSvg(As("d")),
};

int port = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 8732;
using var listener = new HttpListener();
listener.Prefixes.Add($"http://127.0.0.1:{port}/");
listener.Start();
Console.WriteLine("listening: " + string.Join(" ", forms.Keys) + " | " + string.Join(" ", pages.Keys));
while (true)
{
    HttpListenerContext context = listener.GetContext();
    string path = context.Request.Url!.AbsolutePath.Trim('/');
    if (path == "stop")
    {
        Answer(context, "text/plain", "stopping");
        return;
    }

    string name = path.Split('/').Last();
    if (forms.TryGetValue(name, out FormModel? form))
    {
        Answer(context, "text/html", Page(context.Request.HttpMethod == "POST" ? Scored(form, context.Request) : form.ToHtml(FormOptions.Default.WithAction("/forms/" + name))));
    }
    else if (pages.TryGetValue(name, out Func<string>? page))
    {
        Answer(context, "text/html", Page(page()));
    }
    else
    {
        context.Response.StatusCode = path == "favicon.ico" ? 204 : 404;
        context.Response.Close();
    }
}

static WordingPack Worded(Instrument instrument, string language, Func<WordingTexts, Item, WordingTexts> with, string? place = null)
{
    string text = language switch { "he" => "משפט מומצא", "de" => "Ein erfundener Satz, Übung", _ => "An invented sentence" };
    var texts = new WordingTexts(language, text + ".");
    foreach (Item item in instrument.Items)
    {
        texts = with(texts.WithItem(item.Code, $"{text} {item.Number}{(place is null ? string.Empty : " " + place)}"), item);
    }

    return WordingPack.CreateOrFindings(instrument, place is null ? texts : texts.WithPlaceholder("therapist", "your therapist")).Value;
}

static string Scored(FormModel form, HttpListenerRequest request)
{
    using var reader = new StreamReader(request.InputStream, Encoding.UTF8);
    var fields = reader.ReadToEnd().Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Select(pair =>
        new KeyValuePair<string, string?>(WebUtility.UrlDecode(pair[0]), WebUtility.UrlDecode(pair[1])));
    ResponseSheet sheet = form.ReadPosted(fields);
    string scores = string.Join(" ", sheet.Score().Scales.Select(score => score.Scale.Code + "=" + (score.Exact?.ToText() ?? "none")));
    string answers = string.Join(" ", sheet.Answers.Select(answer => answer.Kind == AnswerKind.Given ? answer.Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) : answer.Kind.ToString()));
    return $"<h2>Scored</h2><p id=\"scores\">{scores}</p><p id=\"answers\">{answers}</p>{sheet.Score().ToHtml()}";
}

static string Page(string body) =>
    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/><title>Display</title>"
    + "<style>html{color-scheme:light dark;background:Canvas}</style></head><body><main><h1>Display</h1>" + body + "</main></body></html>";

static void Answer(HttpListenerContext context, string type, string text)
{
    byte[] bytes = Encoding.UTF8.GetBytes(text);
    context.Response.ContentType = type + "; charset=utf-8";

    // Nothing from outside, and no script: the page works under the strictest policy a host may have, but for its own styles.
    context.Response.Headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'";
    context.Response.OutputStream.Write(bytes);
    context.Response.Close();
}
