using Microsoft.EntityFrameworkCore.Infrastructure;

namespace SmallClinic.Data.Migrations;

/// <summary>The model after the last migration, without the types of one database. EF Core holds it against the classes at every start.</summary>
[DbContext(typeof(ClinicContext))]
internal sealed class ClinicContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("SmallClinic.Data.Account", entity =>
        {
            Texts(entity, "Name", "DisplayName", "Role", "PasswordHash");
            entity.HasKey("Name");
            entity.ToTable("Accounts");
        });
        modelBuilder.Entity("SmallClinic.Data.Case", entity =>
        {
            entity.Property<Guid>("Id").ValueGeneratedOnAdd();
            Texts(entity, "Name", "Therapist", "ResearchId");
            entity.Property<string>("WhyNotWatched");
            entity.HasKey("Id");
            entity.HasIndex("Therapist");
            entity.ToTable("Cases");
        });
        modelBuilder.Entity("SmallClinic.Data.StoredDefinition", entity =>
        {
            Texts(entity, "ContentHash", "Document");
            entity.HasKey("ContentHash");
            entity.ToTable("Definitions");
        });
        modelBuilder.Entity("SmallClinic.Data.StoredPack", entity =>
        {
            Texts(entity, "InstrumentId", "InstrumentVersion", "Language", "Document");
            entity.HasKey("InstrumentId", "InstrumentVersion", "Language");
            entity.ToTable("Packs");
        });
        modelBuilder.Entity("SmallClinic.Data.StoredCourse", entity =>
        {
            entity.Property<Guid>("CaseId");
            Texts(entity, "InstrumentId", "Course");
            entity.Property<int>("Version").IsConcurrencyToken();
            entity.HasKey("CaseId", "InstrumentId");
            entity.HasOne("SmallClinic.Data.Case", "Case").WithMany().HasForeignKey("CaseId").OnDelete(DeleteBehavior.Cascade).IsRequired();
            entity.ToTable("Courses");
        });
        modelBuilder.Entity("SmallClinic.Data.Form", entity =>
        {
            entity.Property<Guid>("Id").ValueGeneratedOnAdd();
            entity.Property<Guid>("CaseId");
            Texts(entity, "InstrumentId", "Sheet", "ChangedBy");
            entity.Property<int>("Session");
            entity.Property<bool>("IsFinished");
            entity.Property<long>("Changed");
            entity.Property<string>("TokenHash");
            entity.Property<long?>("TokenExpires");
            entity.Property<int>("Version").IsConcurrencyToken();
            entity.HasKey("Id");
            entity.HasIndex("CaseId", "InstrumentId", "Session").IsUnique();
            entity.HasIndex("TokenHash").IsUnique();
            entity.HasOne("SmallClinic.Data.Case", "Case").WithMany().HasForeignKey("CaseId").OnDelete(DeleteBehavior.Cascade).IsRequired();
            entity.ToTable("Forms");
        });
        modelBuilder.Entity("SmallClinic.Data.Revision", entity =>
        {
            entity.Property<Guid>("Id").ValueGeneratedOnAdd();
            entity.Property<Guid>("FormId");
            entity.Property<long>("When");
            Texts(entity, "By", "Reason", "Before");
            entity.HasKey("Id");
            entity.HasIndex("FormId");
            entity.HasOne("SmallClinic.Data.Form", null).WithMany("Revisions").HasForeignKey("FormId").OnDelete(DeleteBehavior.Cascade).IsRequired();
            entity.ToTable("Revisions");
        });
    }

    private static void Texts(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder entity, params string[] names)
    {
        foreach (string name in names)
        {
            entity.Property<string>(name).IsRequired();
        }
    }
}
