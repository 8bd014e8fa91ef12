using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Ruptures;

namespace SmallClinic.Care;

/// <summary>
/// Forty clients who do not exist, always the same, up to today: most steady, some with a fall, some late, some not watched. Those
/// beyond forty have no session yet.
/// </summary>
public sealed class InventedCaseload(Shelf shelf, TimeProvider clock)
{
    private const int WithSessions = 40;
    private static readonly string[] First = ["Aspen", "Birch", "Cedar", "Dogwood", "Elder", "Fir", "Gorse", "Hazel"];
    private static readonly string[] Last = ["Dipper", "Goldcrest", "Nuthatch", "Redstart", "Wheatear"];
    private readonly Random _random = new(20261128);

    public void AddTo(ClinicContext db, int clients)
    {
        Instrument[] forms = [Instruments.WaiS.Client, Instruments.WaiS.Therapist, Instruments.Srs, shelf.Find("demo-hour")!];
        for (int i = 0; i < clients; i++)
        {
            var one = new Case
            {
                Id = Id(),
                Name = i < WithSessions ? First[i % First.Length] + " " + Last[i / First.Length] : "Client " + (i + 1),
                Therapist = "therapist-" + ((i % 2) + 1),
                ResearchId = Id().ToString("N")[..12],
                WhyNotWatched = i % 13 == 12 ? "declined the forms" : null,
            };
            db.Cases.Add(one);
            if (one.WhyNotWatched is null && i < WithSessions)
            {
                AddSessions(db, one, forms, i);
            }
        }
    }

    private void AddSessions(ClinicContext db, Case one, Instrument[] forms, int place)
    {
        int sessions = place % 10 == 9 ? 2 : 6 + _random.Next(10);
        DateTime last = clock.GetUtcNow().UtcDateTime.Date.AddDays(place % 9 == 8 ? -45 : -1 - _random.Next(12));
        double[] levels = [.. Levels(sessions, fallsAt: place % 4 == 1 || place % 8 == 2 ? sessions - 1 - _random.Next(3) : null)];
        Instrument[] used = (place % 4) switch { 3 => [forms[3]], 2 => [forms[2]], _ => [forms[0], forms[1]] };
        foreach (Instrument form in used)
        {
            bool isTherapist = form.Rater.Equals(Rater.Therapist);
            Course course = Course.Begin(RuptureMonitor.For(Shelf.Watched(form)!), When(last, sessions, 0));
            for (int session = 1; session <= sessions; session++)
            {
                DateTimeOffset when = When(last, sessions, session);
                ResponseSheet sheet = Filled(form, isTherapist ? Math.Min(levels[session - 1] + 0.2, 0.75) : levels[session - 1])
                    .WithAdministration(new Administration(Id().ToString(), one.Reference, session: session, date: when.UtcDateTime.Date));
                db.Forms.Add(new Form
                {
                    Id = Guid.Parse(sheet.Administration.Id!),
                    CaseId = one.Id,
                    InstrumentId = form.Id,
                    Session = session,
                    Sheet = sheet,
                    IsFinished = true,
                    Changed = when,
                    ChangedBy = isTherapist ? one.Therapist : "client",
                });
                course = course.Append(sheet, when).Value;
            }

            db.Courses.Add(new StoredCourse { CaseId = one.Id, InstrumentId = form.Id, Course = course });
        }
    }

    // How good each hour was, from 0 to 1.
    private IEnumerable<double> Levels(int sessions, int? fallsAt)
    {
        double own = 0.65 + (0.2 * _random.NextDouble());
        for (int session = 0; session < sessions; session++)
        {
            yield return own + (0.04 * Normal()) - (session >= fallsAt ? 0.4 : 0);
        }
    }

    private ResponseSheet Filled(Instrument form, double level) => form.AnswerFrom(form.Items.Select(item =>
    {
        decimal[] options = [.. item.Format.Options()];
        int place = (int)Math.Round((level + (0.07 * Normal())) * (options.Length - 1));
        return (decimal?)item.Keyed(options[Math.Clamp(place, 0, options.Length - 1)]);
    }));

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());

    private static DateTimeOffset When(DateTime last, int sessions, int session) => new(last.AddDays(7 * (session - sessions)).AddHours(10), TimeSpan.Zero);

    private Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
