using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using TherapeuticAlliance;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Json;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Texts;

InstrumentCatalog catalog = InstrumentCatalog.Default;
WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddSingleton(catalog);
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddTherapeuticAlliance(catalog));
WebApplication app = builder.Build();

app.MapPost("/score", (ResponseSheet sheet) => Results.Ok(sheet.Score()));
app.MapPost("/why", (ResponseSheet sheet, string language) =>
    Results.Text(sheet.Score()["bond"].WhyIn(TextProvider.For(CultureInfo.GetCultureInfo(language))) ?? string.Empty));
app.MapPost("/visit", (Visit visit) => Results.Ok(visit with { Course = visit.Course.Append(visit.Sheet, visit.When).Value }));
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
ResponseSheet sheet = Instruments.WaiSr.Client.Answer(5, 4, 5, 4, 5, 3, 4, 5, null, 4, 3, 5).WithAdministration(new Administration(session: 1));

JsonNode report = await Post("/score", AllianceJson.WriteSheet(sheet), HttpStatusCode.OK);
Expect((string?)report["document"] == "therapeutic-alliance/report", "a report goes out as a document, not as a cycle of objects");
Expect(AllianceJson.ReadReport(report.ToJsonString()).Value.Scales!.Count == 4, "and is read as one");

string why = await Text("/why?language=de-AT", AllianceJson.WriteSheet(sheet));
Expect(why.EndsWith("die Regel lautet: alle Items müssen beantwortet sein.", StringComparison.Ordinal), "in the language of the request: " + why);

Course course = Course.Begin(RuptureMonitor.For(Instruments.WaiSr.Client["total"]), new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
string visit = "{\"course\":" + AllianceJson.WriteCourse(course) + ",\"sheet\":" + AllianceJson.WriteSheet(sheet) + ",\"when\":\"2026-03-09T09:00:00Z\"}";
JsonNode after = await Post("/visit", visit, HttpStatusCode.OK);
Expect(AllianceJson.ReadCourse(after["course"]!.ToJsonString(), catalog).Value.Sessions.Count == 1, "a course is part of a model");

using HttpResponseMessage damaged = await Send("/score", AllianceJson.WriteSheet(sheet).Replace("\"value\":5", "\"value\":\"secret\"", StringComparison.Ordinal));
Expect(damaged.StatusCode == HttpStatusCode.BadRequest, "what is no document is a bad request");
Expect(!(await damaged.Content.ReadAsStringAsync()).Contains("secret", StringComparison.Ordinal), "and says nothing of what was written");

await app.StopAsync();
Console.WriteLine("minimal API: all as expected");

async Task<HttpResponseMessage> Send(string path, string json) => await client.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"));

async Task<JsonNode> Post(string path, string json, HttpStatusCode expected)
{
    using HttpResponseMessage answer = await Send(path, json);
    Expect(answer.StatusCode == expected, path + " answers " + answer.StatusCode);
    return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
}

async Task<string> Text(string path, string json)
{
    using HttpResponseMessage answer = await Send(path, json);
    return await answer.Content.ReadAsStringAsync();
}

static void Expect(bool isSo, string what)
{
    if (!isSo)
    {
        throw new InvalidOperationException("Not as expected: " + what);
    }
}

internal sealed record Visit(Course Course, ResponseSheet Sheet, DateTimeOffset When);
