namespace SmallClinic.Care;

/// <summary>Clients who do not exist, up to today: most steady, some with a fall, some late, some not watched; beyond forty without a session.</summary>
public sealed class InventedCaseload(Shelf shelf, TimeProvider clock)
{
    private const int WithSessions = 40;
    private static readonly string[] First = ["Aspen", "Birch", "Cedar", "Dogwood", "Elder", "Fir", "Gorse", "Hazel"];
    private static readonly string[] Last = ["Dipper", "Goldcrest", "Nuthatch", "Redstart", "Wheatear"];

    public void AddTo(ClinicContext db, int clients)
    {
        Instrument[] both = [Instruments.WaiS.Client, Instruments.WaiS.Therapist];
        Instrument[][] used = [both, both, [Instruments.Srs], [shelf.Find("demo-hour")!]];
        for (int i = 0; i < clients; i++)
        {
            string name = i < WithSessions ? First[i % First.Length] + " " + Last[i / First.Length] : "Client " + (i + 1);
            var one = new Case(name, "therapist-" + ((i % 2) + 1), i % 13 == 12 ? "declined the forms" : null);
            db.Cases.Add(one);
            foreach (Instrument form in one.WhyNotWatched is null && i < WithSessions ? used[i % 4] : [])
            {
                AddCourse(db, one, form, i);
            }
        }
    }

    private void AddCourse(ClinicContext db, Case one, Instrument instrument, int place)
    {
        int sessions = place % 10 == 9 ? 2 : 6 + (7 * place % 10), fallsAt = place % 4 == 1 || place % 8 == 2 ? sessions - (place % 3) : int.MaxValue;
        DateTimeOffset last = clock.GetUtcNow().Date.AddHours(10).AddDays(place % 9 == 8 ? -45 : -1 - (place % 12));
        bool isTherapist = instrument.Rater.Equals(Rater.Therapist);   // who sees no fall
        Course course = Course.Begin(RuptureMonitor.For(Shelf.Watched(instrument)!), last.AddDays(-7 * sessions));
        for (int session = 1; session <= sessions; session++)
        {
            DateTimeOffset when = last.AddDays(7 * (session - sessions));
            Form form = Form.Begin(one.Id, instrument, session, when);
            ResponseSheet filled = Filled(instrument, (0.1 * (place % 3)) + (session >= fallsAt && !isTherapist ? 0.25 : 0.6), (100 * place) + (isTherapist ? 50 : 0) + session);
            (form.Sheet, form.IsFinished, form.Changed, form.ChangedBy) = (filled.WithAdministration(form.Sheet.Administration), true, when, "invented");
            db.Forms.Add(form);
            course = course.Append(form.Sheet, when).Value;
        }

        db.Courses.Add(new StoredCourse { CaseId = one.Id, InstrumentId = instrument.Id, Course = course });
    }

    // How good the hour was, from 0 to 1, and each item a little more or less.
    private static ResponseSheet Filled(Instrument instrument, double level, int seed)
    {
        var random = new Random(seed);
        return instrument.AnswerFrom(instrument.Items.Select(item =>
        {
            decimal[] options = [.. item.Format.Options()];
            double place = (level + (0.3 * (random.NextDouble() - 0.5))) * (options.Length - 1);
            return (decimal?)item.Keyed(options[Math.Clamp((int)Math.Round(place), 0, options.Length - 1)]);
        }));
    }
}
