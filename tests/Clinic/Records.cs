using Microsoft.EntityFrameworkCore;
using SmallClinic.Care;
using SmallClinic.Data;
using TherapeuticAlliance;
using TherapeuticAlliance.Ruptures;

namespace ClinicBench;

/// <summary>The database, looked at from outside while the clinic is not running or does nothing.</summary>
internal static class Records
{
    internal static ClinicContext Open(CommandLine line)
    {
        var options = new DbContextOptionsBuilder<ClinicContext>();
        Database.Use(options, line.Database, line.Folder);
        return new ClinicContext(options.Options, new Shelf().Catalog);
    }

    /// <summary>Everything that is wrong: a form without its session, a session without its form, a verdict that does not follow.</summary>
    internal static async Task<(List<string> Wrong, int Forms, int Verdicts)> CheckAsync(CommandLine line)
    {
        await using ClinicContext db = Open(line);
        Form[] forms = await db.Forms.AsNoTracking().ToArrayAsync();
        StoredCourse[] courses = await db.Courses.AsNoTracking().ToArrayAsync();
        ILookup<(Guid, string), Form> finished = forms.Where(form => form.IsFinished).ToLookup(form => (form.CaseId, form.InstrumentId));
        var wrong = new List<string>();
        int verdicts = 0;
        foreach (IGrouping<(Guid, string), Form> group in finished)
        {
            if (!courses.Any(stored => (stored.CaseId, stored.InstrumentId) == group.Key))
            {
                wrong.Add("finished forms without a course");
            }
        }

        foreach (StoredCourse stored in courses)
        {
            Form[] own = [.. finished[(stored.CaseId, stored.InstrumentId)].OrderBy(form => form.Session)];
            if (!stored.Course.Sessions.Select(session => session.Sheet).SequenceEqual(own.Select(form => form.Sheet)))
            {
                wrong.Add("a course that is not made of its finished forms");
            }

            wrong.AddRange(Replay(stored, own));
            verdicts += own.Length;
        }

        return (wrong, finished.Sum(group => group.Count()), verdicts);
    }

    // Session by session, from the answers: no course and no state that the clinic stored.
    private static IEnumerable<string> Replay(StoredCourse stored, Form[] forms)
    {
        RuptureMonitor monitor = RuptureMonitor.For(stored.Course.Monitor.Scale);
        MonitorState state = monitor.Start();
        for (int i = 0; i < forms.Length && i < stored.Course.Verdicts.Count; i++)
        {
            MonitorStep step = monitor.Observe(state, forms[i].Session, forms[i].Sheet.Score()[monitor.Scale.Code]);
            state = step.State;
            Verdict kept = stored.Course.Verdicts[i];
            bool isSame = kept.Session == step.Verdict.Session && kept.Level == step.Verdict.Level && Nullable.Equals(kept.Score, step.Verdict.Score)
                && kept.Evidence.Select(one => one.Probability).SequenceEqual(step.Verdict.Evidence.Select(one => one.Probability));
            if (!isSame)
            {
                yield return "a verdict that the stored sheets do not lead to";
            }
        }
    }

    /// <summary>Everything that is stored, as one text; what two of them have in common is that nothing was changed.</summary>
    internal static async Task<string> DumpAsync(CommandLine line)
    {
        await using ClinicContext db = Open(line);
        var parts = new List<string>();
        foreach (string table in (string[])["Accounts", "Cases", "Courses", "Definitions", "Forms", "Packs", "Revisions"])
        {
            await db.Database.OpenConnectionAsync();
            using System.Data.Common.DbCommand command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            using System.Data.Common.DbDataReader reader = await command.ExecuteReaderAsync();
            var rows = new List<string>();
            while (await reader.ReadAsync())
            {
                rows.Add(table + "|" + string.Join("|", Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
            }

            parts.AddRange(rows.Order(StringComparer.Ordinal));
        }

        return string.Join("\n", parts);
    }
}
