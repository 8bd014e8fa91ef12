using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using SmallClinic.Data;
using TherapeuticAlliance;

namespace ClinicBench;

/// <summary>
/// Kills the clinic while four people write, again and again. Whatever was acknowledged must be there, with these very answers; nothing
/// may be there by half; every verdict must follow from the stored sheets.
/// </summary>
internal static class KillTest
{
    private const int Writers = 4;
    private static readonly Random Chance = new(7);

    internal static async Task<bool> RunAsync(CommandLine line, int kills)
    {
        var acknowledged = new ConcurrentDictionary<(Guid Case, string Instrument, int Session), (ResponseSheet Sheet, bool IsWhole)>();
        var usedTokens = new ConcurrentBag<string>();
        var watch = Stopwatch.StartNew();
        int next = 0, cut = 0;
        for (int kill = 1; kill <= kills / 10; kill++)
        {
            await RunningClinic.KillAtStartAsync(line, TimeSpan.FromMilliseconds(400 * kill));
        }

        for (int kill = 0; kill < kills; kill++)
        {
            using RunningClinic clinic = await RunningClinic.StartAsync(line);
            Guid[] cases = await Cases(line);
            using var ended = new CancellationTokenSource();
            Task<int>[] writers = [.. Enumerable.Range(0, Writers).Select(writer => WriteAsync(clinic.Address, cases, writer, () => Interlocked.Increment(ref next), acknowledged, usedTokens, ended.Token))];
            int before = acknowledged.Count;
            for (int i = 0; i < 400 && acknowledged.Count < before + Writers; i++)
            {
                await Task.Delay(10);
            }

            await Task.Delay(Chance.Next(200));
            clinic.Kill();
            await ended.CancelAsync();
            cut += (await Task.WhenAll(writers)).Sum();
        }

        using (RunningClinic last = await RunningClinic.StartAsync(line))
        {
            using var visitor = new Visitor(last.Address);
            foreach (string link in usedTokens)
            {
                await visitor.PageAsync(link);
                using HttpResponseMessage again = await visitor.PostAsync(link);
                if (again.Headers.Location?.ToString() != "/expired")
                {
                    Console.WriteLine("a used token works again");
                    return false;
                }
            }
        }

        (List<string> wrong, int forms, int verdicts) = await Records.CheckAsync(line);
        wrong.AddRange(await LostAsync(line, acknowledged));
        Console.WriteLine($"{kills} kills in {watch.Elapsed.TotalSeconds:0} s, {cut} requests cut off; {acknowledged.Count} acknowledged forms and steps, {usedTokens.Count} used tokens, {forms} finished forms, {verdicts} verdicts replayed; {wrong.Count} wrong");
        wrong.Distinct().Take(5).ToList().ForEach(Console.WriteLine);
        return wrong.Count == 0 && acknowledged.Count > kills && cut > 0;
    }

    // A case for each writer that is theirs alone, of the first therapist.
    private static async Task<Guid[]> Cases(CommandLine line)
    {
        await using ClinicContext db = Records.Open(line);
        return await db.Cases.CountAsync() != 40 || await db.Accounts.CountAsync() != 4 ? throw new InvalidOperationException("The caseload is there by half.") : await db.Cases.Where(one => one.Therapist == "therapist-1" && one.WhyNotWatched == null).OrderBy(one => one.Name).Select(one => one.Id).Take(Writers).ToArrayAsync();
    }

    // Whole forms as JSON by two of them, links and single steps by the others, until the clinic is gone. Returns how many requests were cut off.
    private static async Task<int> WriteAsync(
        Uri address, Guid[] cases, int writer, Func<int> next, ConcurrentDictionary<(Guid, string, int), (ResponseSheet, bool)> acknowledged, ConcurrentBag<string> usedTokens, CancellationToken ended)
    {
        try
        {
            using Visitor staff = await Visitor.SignedInAsync(address, "therapist-1");
            while (!ended.IsCancellationRequested)
            {
                int session = 100 + next();
                int[] answers = [.. Enumerable.Range(0, 12).Select(item => 1 + ((session + (item * writer)) % 7))];
                ResponseSheet sheet = Instruments.WaiS.Client.AnswerFrom(answers);
                if (writer % 2 == 0)
                {
                    using HttpResponseMessage posted = await staff.PostSheetAsync(cases[writer], sheet.WithAdministration(new Administration(session: session)));
                    if (posted.StatusCode == HttpStatusCode.OK)
                    {
                        acknowledged[(cases[writer], "wai-s-client", session)] = (sheet, true);
                    }
                }
                else
                {
                    await FillAsync(address, staff, cases[writer], session, answers, sheet, acknowledged, usedTokens);
                }
            }

            return 0;
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or TaskCanceledException or NullReferenceException)
        {
            return 1;
        }
    }

    private static async Task FillAsync(
        Uri address, Visitor staff, Guid caseId, int session, int[] answers, ResponseSheet whole,
        ConcurrentDictionary<(Guid, string, int), (ResponseSheet, bool)> acknowledged, ConcurrentBag<string> usedTokens)
    {
        string link = await staff.HandOutAsync(caseId, "wai-s-client", session);
        using var client = new Visitor(address);
        await client.PageAsync(link);
        using HttpResponseMessage opened = await client.PostAsync(link);
        if (opened.Headers.Location?.ToString() != "/form")
        {
            return;
        }

        usedTokens.Add(link);
        await client.PageAsync("/form");
        for (int step = 1; step <= 3; step++)
        {
            (string, string)[] fields = [.. Enumerable.Range((4 * step) - 3, 4).Select(item => ("item." + item, answers[item - 1].ToString())), ("go", step < 3 ? "next" : "send")];
            using HttpResponseMessage kept = await client.PostAsync("/form?step=" + step, fields);
            if (kept.Headers.Location?.ToString() is "/thanks" or ['/', 'f', 'o', 'r', 'm', ..])
            {
                int known = 4 * step;
                acknowledged[(caseId, "wai-s-client", session)] = (Instruments.WaiS.Client.AnswerFrom(answers.Select((answer, i) => i < known ? answer : (int?)null)), step == 3);
            }
        }
    }

    private static async Task<List<string>> LostAsync(CommandLine line, ConcurrentDictionary<(Guid Case, string Instrument, int Session), (ResponseSheet Sheet, bool IsWhole)> acknowledged)
    {
        await using ClinicContext db = Records.Open(line);
        Dictionary<(Guid, string, int), Form> stored = await db.Forms.AsNoTracking().ToDictionaryAsync(form => (form.CaseId, form.InstrumentId, form.Session));
        var wrong = new List<string>();
        foreach (((Guid, string, int) key, (ResponseSheet sheet, bool isWhole)) in acknowledged)
        {
            if (!stored.TryGetValue(key, out Form? form))
            {
                wrong.Add("an acknowledged form is not there");
            }
            else if (sheet.Answers.Where((answer, i) => answer.Kind == AnswerKind.Given && answer != form.Sheet.Answers[i]).Any() || (isWhole && !form.IsFinished))
            {
                wrong.Add("an acknowledged answer is not there");
            }
        }

        return wrong;
    }
}
