using TherapeuticAlliance.Research;

namespace SmallClinic.Exchange;

/// <summary>What machines read and write, and what has no page.</summary>
public static class Endpoints
{
    public static void MapExchange(this WebApplication app)
    {
        app.MapGet("/", (HttpContext http) => Results.LocalRedirect(http.User.IsInRole(Roles.Researcher) ? "/research" : "/cases"));
        app.MapPost("/sign-out", () => Results.SignOut(new() { RedirectUri = "/sign-in" })).AddEndpointFilter(CheckAsync);
        RouteGroupBuilder cases = app.MapGroup("/cases/{id:guid}").RequireAuthorization(Roles.Clinical).AddEndpointFilter(CheckAsync);
        cases.MapPost("/sheets", ReceiveAsync);
        cases.MapGet("/fhir", FhirAsync);
        app.MapGet("/research/{instrument}/scores.{format:regex(^(csv|parquet)$)}", ScoresAsync).RequireAuthorization(Roles.Researcher);
    }

    // What pages have by themselves: the token against forged posts, and validators.
    private static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) && !await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }

        http.RequestServices.Validate(context.Arguments);
        return await next(context);
    }

    // The sheet is bound by the library's JSON options and validated before this runs; the answer is the report, as a document.
    private static async Task<IResult> ReceiveAsync(Guid id, ResponseSheet sheet, Files files, Desk desk, HttpContext http) =>
        await files.OwnAsync(http.User, id) is { } one ? Results.Ok((await desk.ReceiveAsync(one, sheet, http.User.Name())).Sheet.Score()) : Results.NotFound();

    // Every resource of a case, one a line: a transaction for each form, and what the monitor says of its last session.
    private static async Task<IResult> FhirAsync(Guid id, Files files, FhirOptions fhir, HttpContext http)
    {
        if (await files.SeenAsync(http.User, id) is null)
        {
            return Results.NotFound();
        }

        IEnumerable<string> bundles = (await files.FormsAsync(id)).Where(form => form.IsFinished).Select(form => AllianceFhir.WriteBundle(form.Sheet, fhir).Value);
        IEnumerable<string> verdicts = from stored in await files.CoursesAsync(http.User, id)
                                       where stored.Course.Last is { }
                                       let sheet = stored.Course.Sessions[^1].Sheet
                                       select AllianceFhir.WriteVerdict(stored.Course.Monitor.Scale, stored.Course.Last!, sheet.Administration, fhir);
        return Results.Text(string.Join('\n', bundles.Concat(verdicts)) + "\n", "application/fhir+ndjson", Encoding.UTF8);
    }

    // Scores for research: a random name in place of the client, no date, nothing else.
    private static async Task<IResult> ScoresAsync(string instrument, string format, Shelf shelf, ClinicContext db)
    {
        if (shelf.Find(instrument) is not { } found)
        {
            return Results.NotFound();
        }

        var forms = await db.Forms.AsNoTracking().Where(form => form.InstrumentId == instrument && form.IsFinished)
            .OrderBy(form => form.Case!.ResearchId).ThenBy(form => form.Session).Select(form => new { form.Case!.ResearchId, form.Session, form.Sheet }).ToArrayAsync();
        StudyScores scores = Study.OfRows(
            ["person", "session", .. found.Items.Select(item => "answer." + item.Code)],
            forms.Select(form => (IReadOnlyList<object?>)[form.ResearchId, form.Session, .. form.Sheet.Answers.Select(answer => (object?)answer.Value)]),
            found,
            map => map.Id("person").Session("session").Items("answer.{code}")).Score();
        using var file = new MemoryStream();
        using var text = new StreamWriter(file);
        if (format == "csv")
        {
            scores.WriteCsv(text);
            text.Flush();
        }
        else
        {
            scores.WriteParquet(file);
        }

        return Results.File(file.ToArray(), format == "csv" ? "text/csv" : "application/vnd.apache.parquet", instrument + "." + format);
    }
}
