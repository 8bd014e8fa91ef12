using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SmallClinic.Data;

/// <summary>What the clinic stores, on SQLite and PostgreSQL alike.</summary>
public sealed class ClinicContext(DbContextOptions<ClinicContext> options, InstrumentCatalog catalog) : DbContext(options)
{
    public DbSet<Case> Cases => Set<Case>();
    public DbSet<Form> Forms => Set<Form>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<StoredCourse> Courses => Set<StoredCourse>();
    public DbSet<StoredPack> Packs => Set<StoredPack>();
    public DbSet<StoredDefinition> Definitions => Set<StoredDefinition>();
    public DbSet<Account> Accounts => Set<Account>();

    // Moments as whole numbers: both databases sort and compare them alike.
    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) =>
        conventions.Properties<DateTimeOffset>().HaveConversion<Milliseconds>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Case>().HasIndex(one => one.Therapist);
        model.Entity<Form>(entity =>
        {
            entity.Property(one => one.Version).IsConcurrencyToken();
            entity.HasIndex(one => new { one.CaseId, one.InstrumentId, one.Session }).IsUnique();
            entity.HasIndex(one => one.TokenHash).IsUnique();
            entity.HasMany(one => one.Revisions).WithOne().HasForeignKey(one => one.FormId);
            AsDocument(entity.Property(one => one.Sheet));
        });
        AsDocument(model.Entity<Revision>().Property(one => one.Before));
        model.Entity<StoredCourse>(entity =>
        {
            entity.HasKey(one => new { one.CaseId, one.InstrumentId });
            entity.Property(one => one.Version).IsConcurrencyToken();
            entity.Property(one => one.Course).HasConversion(
                course => AllianceJson.WriteCourse(course, null),
                text => AllianceJson.ReadCourse(text, catalog, Array.Empty<RupturePolicy>()).Value,
                ValueComparer.CreateDefault<Course>(false));
        });
        model.Entity<StoredPack>().HasKey(one => new { one.InstrumentId, one.InstrumentVersion, one.Language });
        model.Entity<StoredDefinition>().HasKey(one => one.ContentHash);
        model.Entity<Account>().HasKey(one => one.Name);
    }

    // Value throws where there is none: a form of a version that the catalogue does not have fails loudly.
    private void AsDocument(PropertyBuilder<ResponseSheet> sheets) => sheets.HasConversion(
        sheet => AllianceJson.WriteSheet(sheet, null),
        text => AllianceJson.ReadSheet(text, catalog).Value,
        ValueComparer.CreateDefault<ResponseSheet>(false));

    private sealed class Milliseconds() : ValueConverter<DateTimeOffset, long>(
        moment => moment.ToUnixTimeMilliseconds(), value => DateTimeOffset.FromUnixTimeMilliseconds(value));
}
