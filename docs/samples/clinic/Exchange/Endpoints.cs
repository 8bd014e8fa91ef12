using System.Text;
using Microsoft.AspNetCore.Authentication;
using TherapeuticAlliance.Fhir;
using TherapeuticAlliance.Research;

namespace SmallClinic.Exchange;

/// <summary>What machines read and write, and what has no page.</summary>
public static class Endpoints
{
    public static void MapExchange(this WebApplication app)
    {
        app.MapGet("/", (HttpContext http) => Results.LocalRedirect(http.User.IsInRole(Roles.Researcher) ? "/research" : "/cases"));
        app.MapPost("/sign-out", (Delegate)SignOutAsync).AddEndpointFilter<ApiFilter>();
        RouteGroupBuilder cases = app.MapGroup("/cases/{id:guid}").RequireAuthorization(Roles.Clinical).AddEndpointFilter<ApiFilter>();
        cases.MapPost("/sheets", ReceiveAsync);
        cases.MapGet("/courses/{instrument}", CourseAsync);
        cases.MapGet("/fhir", FhirAsync);
        app.MapGet("/fhir/Questionnaire/{instrument}", Questionnaire).RequireAuthorization(Roles.Clinical);
        RouteGroupBuilder research = app.MapGroup("/research/{instrument}").RequireAuthorization(Roles.Researcher);
        research.MapGet("/scores.csv", async (string instrument, Export export) => await export.CsvAsync(instrument) is { } csv ? Results.File(csv, "text/csv", instrument + ".csv") : Results.NotFound());
        research.MapGet("/scores.parquet", async (string instrument, Export export) => await export.ParquetAsync(instrument) is { } bytes
            ? Results.File(bytes, "application/vnd.apache.parquet", instrument + ".parquet") : Results.NotFound());
    }

    private static async Task<IResult> SignOutAsync(HttpContext http)
    {
        await http.SignOutAsync();
        return Results.LocalRedirect("/sign-in");
    }

    // The sheet is bound by the library's JSON options and validated before this runs; the answer is the report, as a document.
    private static async Task<IResult> ReceiveAsync(Guid id, ResponseSheet sheet, Files files, Desk desk, HttpContext http) =>
        await files.OwnAsync(http.User, id) is { } one ? Results.Ok((await desk.ReceiveAsync(one, sheet, http.User.Name())).Sheet.Score()) : Results.NotFound();

    private static async Task<IResult> CourseAsync(Guid id, string instrument, Files files, HttpContext http) =>
        (await files.CoursesAsync(http.User, id)).FirstOrDefault(stored => stored.InstrumentId == instrument) is { } found ? Results.Ok(found.Course) : Results.NotFound();

    private static IResult Questionnaire(string instrument, Shelf shelf, FhirOptions fhir) => shelf.Find(instrument) is { } found
        ? Results.Text(AllianceFhir.WriteQuestionnaire(found, fhir), "application/fhir+json", Encoding.UTF8) : Results.NotFound();

    // Every resource of a case, one a line: a transaction for each form, and what the monitor says of its last session.
    private static async Task<IResult> FhirAsync(Guid id, Files files, FhirOptions fhir, HttpContext http)
    {
        if (await files.SeenAsync(http.User, id) is not { } one)
        {
            return Results.NotFound();
        }

        Form[] forms = await files.FormsAsync(one.Id);
        IEnumerable<string> bundles = forms.Where(form => form.IsFinished).Select(form => AllianceFhir.WriteBundle(form.Sheet, fhir).Value);
        IEnumerable<string> verdicts = from stored in await files.CoursesAsync(http.User, id)
                                       where stored.Course.Last is { }
                                       let sheet = stored.Course.Sessions[^1].Sheet
                                       select AllianceFhir.WriteVerdict(stored.Course.Monitor.Scale, stored.Course.Last!, sheet.Administration, fhir);
        return Results.Text(string.Join('\n', bundles.Concat(verdicts)) + "\n", "application/fhir+ndjson", Encoding.UTF8);
    }
}

/// <summary>Scores for research: a random name in place of the client, no date, nothing else.</summary>
public sealed class Export(ClinicContext db, Shelf shelf)
{
    public async Task<byte[]?> CsvAsync(string instrumentId)
    {
        if (await ScoresAsync(instrumentId) is not { } scores)
        {
            return null;
        }

        using var text = new StringWriter();
        scores.WriteCsv(text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public async Task<byte[]?> ParquetAsync(string instrumentId)
    {
        if (await ScoresAsync(instrumentId) is not { } scores)
        {
            return null;
        }

        string passing = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            scores.WriteParquet(passing);
            return await File.ReadAllBytesAsync(passing);
        }
        finally
        {
            File.Delete(passing);
        }
    }

    private async Task<StudyScores?> ScoresAsync(string instrumentId)
    {
        if (shelf.Find(instrumentId) is not { } instrument)
        {
            return null;
        }

        var forms = await db.Forms.AsNoTracking().Where(form => form.InstrumentId == instrumentId && form.IsFinished)
            .OrderBy(form => form.Case!.ResearchId).ThenBy(form => form.Session).Select(form => new { form.Case!.ResearchId, form.Session, form.Sheet }).ToArrayAsync();
        return Study.OfRows(
            ["person", "session", .. instrument.Items.Select(item => "answer." + item.Code)],
            forms.Select(form => (IReadOnlyList<object?>)[form.ResearchId, form.Session, .. form.Sheet.Answers.Select(answer => (object?)answer.Value)]),
            instrument,
            map => map.Id("person").Session("session").Items("answer.{code}")).Score();
    }
}
