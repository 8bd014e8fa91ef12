using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TherapeuticAlliance;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json;
using TherapeuticAlliance.Ruptures;

Instrument first = Pulse("1.0.0"), second = Pulse("2.0.0");
DateTimeOffset when = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();

using (var clinic = new Clinic(connection, InstrumentCatalog.Default.With(first)))
{
    clinic.Database.EnsureCreated();
    ResponseSheet sheet = first.Answer(6, null, 2).WithAdministration(new Administration(session: 1));
    Course course = Course.Begin(RuptureMonitor.For(first["bond"]), when).Append(sheet, when).Value;
    clinic.Visits.Add(new Visit { Sheet = sheet, Course = course });
    clinic.SaveChanges();
}

using (var clinic = new Clinic(connection, InstrumentCatalog.Default.With(first)))
{
    Visit visit = clinic.Visits.Single();
    Expect(visit.Sheet.Score()["bond"].Value == 6, "a stored form scores the same");
    Expect(visit.Course.Sessions.Count == 1 && visit.Course.Trail.Count == 2, "a stored case comes back with its trail");
    visit.Sheet = visit.Sheet.With("b2", 4);
    Expect(clinic.ChangeTracker.Entries().Single().State == EntityState.Modified, "equal by value, so that a change is seen");
}

// The host forgot the version that the form was filled in on: no null, no other score, but an exception with the finding.
using (var clinic = new Clinic(connection, InstrumentCatalog.Default.With(second)))
{
    InvalidResultException? thrown = null;
    try
    {
        _ = clinic.Visits.Single();
    }
    catch (InvalidResultException refused)
    {
        thrown = refused;
    }

    Expect(thrown is { Findings: [{ Code: "TA4041" }, ..] }, "a form of another version fails loudly: " + thrown?.Message);
}

Console.WriteLine("EF Core: all as expected");

static Instrument Pulse(string version) => Instrument.Define("clinic-pulse", version)
    .Titled("Clinic pulse").RatedBy(Rater.Client)
    .Answered(Likert.Points(1, 7))
    .Items("b1", "b2", "b3").Reversed("b3")
    .Scale("bond", s => s.AllItems().Mean().AtLeastAnswered(2))
    .Build();

static void Expect(bool isSo, string what)
{
    if (!isSo)
    {
        throw new InvalidOperationException("Not as expected: " + what);
    }
}

internal sealed class Visit
{
    public int Id { get; set; }

    public required ResponseSheet Sheet { get; set; }

    public required Course Course { get; set; }
}

internal sealed class Clinic(SqliteConnection connection, InstrumentCatalog catalog) : DbContext
{
    public DbSet<Visit> Visits => Set<Visit>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite(connection).EnableServiceProviderCaching(false);

    // The obvious way: Value throws with the findings where there is none.
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Visit>().Property(visit => visit.Sheet).HasConversion(
            sheet => AllianceJson.WriteSheet(sheet, null), json => AllianceJson.ReadSheet(json, catalog).Value, ValueComparer.CreateDefault<ResponseSheet>(false));
        model.Entity<Visit>().Property(visit => visit.Course).HasConversion(
            course => AllianceJson.WriteCourse(course, null), json => AllianceJson.ReadCourse(json, catalog, Array.Empty<RupturePolicy>()).Value, ValueComparer.CreateDefault<Course>(false));
    }
}
