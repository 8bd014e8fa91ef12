using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SmallClinic.Data;
using TherapeuticAlliance;
using TherapeuticAlliance.Json;

namespace ClinicBench;

/// <summary>
/// Thousands of posts that nobody honest would send, each kind by those who may knock there: nothing may be stored, nothing may fail
/// inside, and neither what was sent nor who was meant may stand in the log.
/// </summary>
internal static class HostileTest
{
    private const string Mark = "q7zXmark";
    private static readonly string[] Scripts =
    [
        "<script>alert('" + Mark + "')</script>", "\"><img src=x onerror=alert('" + Mark + "')>", "javascript:alert('" + Mark + "')", "{{constructor.constructor('" + Mark + "')()}}",
        "' OR 1=1; DROP TABLE \"Forms\"; -- " + Mark, "\u202e" + Mark + "\u0000\r\nSet-Cookie: a=b", new string('9', 3000) + Mark, "..%2f..%2f" + Mark,
    ];

    private static readonly string[] Values = ["", "0", "-1", "1e308", "NaN", "7,5", "７", "null", "true", "99999999999999999999", .. Scripts];

    internal static async Task<bool> RunAsync(CommandLine line, int posts)
    {
        using RunningClinic clinic = await RunningClinic.StartAsync(line);
        using Visitor therapist = await Visitor.SignedInAsync(clinic.Address, "therapist-1");
        using Visitor supervisor = await Visitor.SignedInAsync(clinic.Address, "supervisor");
        using Visitor researcher = await Visitor.SignedInAsync(clinic.Address, "researcher");
        using var nobody = new Visitor(clinic.Address);
        (Guid own, Guid others, Guid othersForm) = await WhoseAsync(line);
        string link = await therapist.HandOutAsync(own, "wai-s-client", 900);
        using var client = new Visitor(clinic.Address);
        await client.PageAsync(link);
        (await client.PostAsync(link)).Dispose();
        await client.PageAsync("/form");
        await supervisor.PageAsync("/packs");
        await nobody.PageAsync("/sign-in");

        string before = await Records.DumpAsync(line);
        var seen = new ConcurrentDictionary<string, int>();
        var wrong = new ConcurrentBag<string>();
        await Parallel.ForAsync(0, posts, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, _) =>
        {
            var random = new Random(i);
            string kind = (i % 10) switch { < 4 => "sheet", < 6 => "step", 6 => "page", 7 => "file", 8 => "other's", _ => "token" };
            using HttpResponseMessage answer = await (kind switch
            {
                "sheet" => therapist.PostJsonAsync(own, Sheet(random)),
                "step" => client.PostAsync("/form?step=" + Values[random.Next(Values.Length)].Replace("\0", string.Empty), Fields(random)),
                "page" => therapist.PostAsync(random.Next(2) == 0 ? $"/cases/{own}?handler=HandOut" : "/cases", ("instrument", Any(random)), ("session", Any(random, "0", "1001", "x")), ("name", new string('x', 81) + Mark)),
                "file" => random.Next(2) == 0 ? supervisor.PostFileAsync("/packs", File(random)) : therapist.PostFileAsync($"/cases/{own}?handler=Read", File(random)),
                "other's" => Others(random, others, othersForm, therapist, supervisor, researcher, nobody, client),
                _ => nobody.PostAsync("/f/" + (random.Next(3) == 0 ? link[3..] : Uri.EscapeDataString(Any(random).Replace("\0", string.Empty)))),
            });
            string text = await answer.Content.ReadAsStringAsync();
            seen.AddOrUpdate(kind + " " + (int)answer.StatusCode, 1, (_, count) => count + 1);
            if ((int)answer.StatusCode >= 500)
            {
                wrong.Add(kind + " fails inside: " + (int)answer.StatusCode);
            }

            if (Scripts.Take(2).Any(script => text.Contains(script, StringComparison.Ordinal)))
            {
                wrong.Add(kind + " shows a script as it is");
            }
        });

        foreach ((string kind, int count) in seen.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"  {kind}: {count}");
        }

        if (await Records.DumpAsync(line) != before)
        {
            wrong.Add("something was stored");
        }

        wrong = [.. wrong, .. await ScriptsInEveryFieldAsync(line, clinic, therapist, own), .. await ExpiredAsync(line, clinic, therapist, own), .. await GuessedAsync(clinic)];
        clinic.Kill();
        string log = await System.IO.File.ReadAllTextAsync(RunningClinic.Log(line));
        string[] secrets = [Mark, RunningClinic.Password, link[3..], .. await NamesAsync(line)];
        wrong = [.. wrong, .. secrets.Where(secret => log.Contains(secret, StringComparison.OrdinalIgnoreCase)).Select(_ => "a name, a token, a password or something that was sent is in the log")];
        Console.WriteLine($"{posts} posts, {wrong.Count} wrong");
        wrong.Distinct().Take(10).ToList().ForEach(Console.WriteLine);
        return wrong.IsEmpty;
    }

    private static string Any(Random random, params string[] more)
    {
        string[] all = [.. Values, .. more];
        return all[random.Next(all.Length)];
    }

    // Nothing in them is an answer: names that the form does not have, or values that its items do not have.
    private static (string, string)[] Fields(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(1, 40)).Select(_ => random.Next(2) == 0
            ? ("item." + random.Next(1, 13), Any(random) is var value && value is "" ? "0" : value)
            : (Any(random) + random.Next(), Any(random))),
        ("go", "next"),
    ];

    // A sheet with something broken in it: cut, of another type, of another definition, with what belongs nowhere.
    private static byte[] Sheet(Random random)
    {
        string json = AllianceJson.WriteSheet(Instruments.WaiS.Client.AnswerFrom(Enumerable.Repeat(4, 12)).WithAdministration(new Administration(session: 901)));
        return random.Next(9) switch
        {
            0 => Encoding.UTF8.GetBytes(json[..random.Next(json.Length)]),
            1 => Encoding.UTF8.GetBytes(json.Replace("\"value\":4", "\"value\":\"" + Mark + "\"")),
            2 => Encoding.UTF8.GetBytes(json.Replace("1.0.0", "9.0." + random.Next())),
            3 => Encoding.UTF8.GetBytes(json.Replace("\"session\":901", "\"session\":" + random.Next(1001, int.MaxValue))),
            4 => Encoding.UTF8.GetBytes(json.Replace("wai-s-client", "<script>" + Mark)),
            5 => Encoding.UTF8.GetBytes(json.Insert(1, "\"reverse\":true,")),
            6 => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[", random.Next(1, 5000)))),
            7 => Encoding.UTF8.GetBytes(json.Replace("\"answers\":[", "\"strays\":[{\"item\":\"x\",\"text\":\"" + Mark + "\"}],\"answers\":[")),
            _ => RandomBytes(random),
        };
    }

    private static byte[] File(Random random) => random.Next(3) switch
    {
        0 => RandomBytes(random),
        1 => Encoding.UTF8.GetBytes("{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"" + Any(random).Replace("\"", "'") + "\",\"item\":[{\"linkId\":\"" + Mark + "\"}]}"),
        _ => Encoding.UTF8.GetBytes("{\"document\":\"therapeutic-alliance/wording\",\"documentVersion\":1,\"instrument\":\"wai-s-client\",\"version\":\"1.0.0\",\"language\":\"en\",\"items\":[{\"code\":\"1\",\"text\":\"" + Mark + "\"}]}"),
    };

    private static byte[] RandomBytes(Random random)
    {
        byte[] bytes = new byte[random.Next(1, 4000)];
        random.NextBytes(bytes);
        return bytes;
    }

    // What belongs to somebody else, by people who are signed in as somebody, and by nobody.
    private static Task<HttpResponseMessage> Others(Random random, Guid others, Guid form, Visitor therapist, Visitor supervisor, Visitor researcher, Visitor nobody, Visitor client)
    {
        Visitor visitor = ((Visitor[])[therapist, supervisor, researcher, nobody, client])[random.Next(5)];
        (string, string)[] fields = [("instrument", "srs-v3"), ("session", "77"), ("reason", "x"), ("item.1", "1"), ("go", "send"), ("name", "x"), ("__Invariant", "x")];
        return random.Next(6) switch
        {
            0 => visitor.PostAsync($"/cases/{others}?handler=HandOut", fields),
            1 => visitor.PostAsync($"/cases/{others}/forms/{form}", fields),
            2 => visitor.PostAsync($"/cases/{others}/forms/{form}?handler=Correct", fields),
            3 => visitor.PostJsonAsync(others, Encoding.UTF8.GetBytes(AllianceJson.WriteSheet(Instruments.Srs.Answer(1, 2, 3, 4).WithAdministration(new Administration(session: 78))))),
            4 => visitor.PostFileAsync($"/cases/{others}?handler=Read", Encoding.UTF8.GetBytes("{}")),
            _ => visitor.PostAsync($"/cases/{others}?handler=Replay", fields),
        };
    }

    private static async Task<(Guid Own, Guid Others, Guid OthersForm)> WhoseAsync(CommandLine line)
    {
        await using ClinicContext db = Records.Open(line);
        Form mine = await db.Forms.Where(form => form.Case!.Therapist == "therapist-1" && form.InstrumentId == "wai-s-client").OrderBy(form => form.Id).FirstAsync();
        Form theirs = await db.Forms.Where(form => form.Case!.Therapist == "therapist-2" && form.InstrumentId == "wai-s-client").OrderBy(form => form.Id).FirstAsync();
        return (mine.CaseId, theirs.CaseId, theirs.Id);
    }

    private static async Task<string[]> NamesAsync(CommandLine line)
    {
        await using ClinicContext db = Records.Open(line);
        return [.. (await db.Cases.Select(one => one.Name).ToArrayAsync()).Where(name => name.Length > 5), .. await db.Accounts.Select(one => one.DisplayName).ToArrayAsync()];
    }

    // Where text is allowed it may hold a script; then it is shown as text wherever it is shown.
    private static async Task<List<string>> ScriptsInEveryFieldAsync(CommandLine line, RunningClinic clinic, Visitor therapist, Guid own)
    {
        var wrong = new List<string>();
        await therapist.PageAsync("/cases");
        using HttpResponseMessage made = await therapist.PostAsync("/cases", ("name", Scripts[0]), ("whyNotWatched", Scripts[1]));
        await using ClinicContext db = Records.Open(line);
        Form form = await db.Forms.AsNoTracking().Where(one => one.CaseId == own && one.IsFinished && one.InstrumentId == "wai-s-client").FirstAsync();
        using HttpResponseMessage corrected = await therapist.PostAsync($"/cases/{own}/forms/{form.Id}?handler=Correct", ("reason", Scripts[1]), ("item.1", "1"));
        if (made.StatusCode != HttpStatusCode.Redirect || !await db.Revisions.AnyAsync(one => one.Reason == Scripts[1]) || !await db.Cases.AnyAsync(one => one.Name == Scripts[0]))
        {
            wrong.Add("a text with a script in it is not kept as text");
        }

        foreach (string path in (string[])["/cases", $"/cases/{own}", $"/cases/{own}/forms/{form.Id}", made.Headers.Location!.ToString()])
        {
            string page = await therapist.PageAsync(path);
            if (page.Contains(Scripts[0], StringComparison.Ordinal) || page.Contains(Scripts[1], StringComparison.Ordinal) || page.Contains("<script", StringComparison.OrdinalIgnoreCase))
            {
                wrong.Add("a page shows a script as it is");
            }

            using HttpResponseMessage headers = await therapist.GetAsync(path);
            if (!headers.Headers.TryGetValues("Content-Security-Policy", out var policy) || policy.First().Contains("unsafe", StringComparison.Ordinal) || policy.First().Contains("script-src", StringComparison.Ordinal))
            {
                wrong.Add("a page without the policy that allows no script");
            }
        }

        return wrong;
    }

    private static async Task<List<string>> ExpiredAsync(CommandLine line, RunningClinic clinic, Visitor therapist, Guid own)
    {
        string old = await therapist.HandOutAsync(own, "wai-s-client", 950), replaced = await therapist.HandOutAsync(own, "wai-s-client", 951);
        string newer = await therapist.HandOutAsync(own, "wai-s-client", 951);
        await using (ClinicContext db = Records.Open(line))
        {
            Form form = await db.Forms.SingleAsync(one => one.CaseId == own && one.Session == 950 && one.InstrumentId == "wai-s-client");
            form.TokenExpires = DateTimeOffset.UtcNow.AddMinutes(-1);
            await db.SaveChangesAsync();
        }

        var wrong = new List<string>();
        using var visitor = new Visitor(clinic.Address);
        foreach ((string link, string expected) in ((string, string)[])[(old, "/expired"), (replaced, "/expired"), (newer, "/form"), (newer, "/expired")])
        {
            await visitor.PageAsync(link);
            using HttpResponseMessage opened = await visitor.PostAsync(link);
            if (opened.Headers.Location?.ToString() != expected)
            {
                wrong.Add("a token that is old, replaced or used");
            }
        }

        // Twenty at once with one token: one gets in.
        string one = await therapist.HandOutAsync(own, "wai-s-client", 952);
        string[] ends = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            using var racer = new Visitor(clinic.Address);
            await racer.PageAsync(one);
            using HttpResponseMessage opened = await racer.PostAsync(one);
            return opened.Headers.Location?.ToString() ?? ((int)opened.StatusCode).ToString();
        }));
        if (ends.Count(end => end == "/form") != 1 || ends.Count(end => end == "/expired") != 19)
        {
            wrong.Add("one token let in more than one, or did something else: " + string.Join(" ", ends.Distinct()));
        }

        return wrong;
    }

    // Here no address has a limit, as if each guess came from another one: the name has one, and then not even the right password opens.
    private static async Task<List<string>> GuessedAsync(RunningClinic clinic)
    {
        using var visitor = new Visitor(clinic.Address);
        await visitor.PageAsync("/sign-in");
        async Task<HttpStatusCode> TryAsync(string name, string password)
        {
            using HttpResponseMessage answer = await visitor.PostAsync("/sign-in", ("name", name), ("password", password));
            return answer.StatusCode;
        }

        HttpStatusCode[] guesses = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => TryAsync(i % 2 == 0 ? "researcher" : "Researcher", "guess " + i)));
        HttpStatusCode[] unknown = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => TryAsync("nobody", "guess " + i)));
        var wrong = new List<string>();
        if (guesses.Count(status => status != HttpStatusCode.TooManyRequests) is 0 or > 20 || unknown.Count(status => status != HttpStatusCode.TooManyRequests) is 0 or > 20)
        {
            wrong.Add("a name may be tried without end");
        }

        if (await TryAsync("researcher", RunningClinic.Password) != HttpStatusCode.TooManyRequests)
        {
            wrong.Add("a guess goes through after the brake");
        }

        if (await TryAsync("therapist-2", RunningClinic.Password) != HttpStatusCode.Redirect)
        {
            wrong.Add("the brake of one name holds another");
        }

        return wrong;
    }
}
