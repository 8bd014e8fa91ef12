using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SmallClinic.Data.Migrations;

/// <summary>No column names a type of its own, so each database takes its own for the same migration.</summary>
[DbContext(typeof(ClinicContext))]
[Migration("20261128000000_First")]
public sealed class First : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Accounts",
            table => new
            {
                Name = table.Column<string>(),
                DisplayName = table.Column<string>(),
                Role = table.Column<string>(),
                PasswordHash = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_Accounts", one => one.Name));
        migrationBuilder.CreateTable(
            "Cases",
            table => new
            {
                Id = table.Column<Guid>(),
                Name = table.Column<string>(),
                Therapist = table.Column<string>(),
                ResearchId = table.Column<string>(),
                WhyNotWatched = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Cases", one => one.Id));
        migrationBuilder.CreateTable(
            "Definitions",
            table => new { ContentHash = table.Column<string>(), Document = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_Definitions", one => one.ContentHash));
        migrationBuilder.CreateTable(
            "Packs",
            table => new
            {
                InstrumentId = table.Column<string>(),
                InstrumentVersion = table.Column<string>(),
                Language = table.Column<string>(),
                Document = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_Packs", one => new { one.InstrumentId, one.InstrumentVersion, one.Language }));
        migrationBuilder.CreateTable(
            "Courses",
            table => new { CaseId = table.Column<Guid>(), InstrumentId = table.Column<string>(), Course = table.Column<string>(), Version = table.Column<int>() },
            constraints: table =>
            {
                table.PrimaryKey("PK_Courses", one => new { one.CaseId, one.InstrumentId });
                table.ForeignKey("FK_Courses_Cases_CaseId", one => one.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "Forms",
            table => new
            {
                Id = table.Column<Guid>(),
                CaseId = table.Column<Guid>(),
                InstrumentId = table.Column<string>(),
                Session = table.Column<int>(),
                Sheet = table.Column<string>(),
                IsFinished = table.Column<bool>(),
                Changed = table.Column<long>(),
                ChangedBy = table.Column<string>(),
                TokenHash = table.Column<string>(nullable: true),
                TokenExpires = table.Column<long>(nullable: true),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Forms", one => one.Id);
                table.ForeignKey("FK_Forms_Cases_CaseId", one => one.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "Revisions",
            table => new
            {
                Id = table.Column<Guid>(),
                FormId = table.Column<Guid>(),
                When = table.Column<long>(),
                By = table.Column<string>(),
                Reason = table.Column<string>(),
                Before = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Revisions", one => one.Id);
                table.ForeignKey("FK_Revisions_Forms_FormId", one => one.FormId, "Forms", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Cases_Therapist", "Cases", "Therapist");
        migrationBuilder.CreateIndex("IX_Forms_CaseId_InstrumentId_Session", "Forms", ["CaseId", "InstrumentId", "Session"], unique: true);
        migrationBuilder.CreateIndex("IX_Forms_TokenHash", "Forms", "TokenHash", unique: true);
        migrationBuilder.CreateIndex("IX_Revisions_FormId", "Revisions", "FormId");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (string table in (string[])["Revisions", "Forms", "Courses", "Packs", "Definitions", "Cases", "Accounts"])
        {
            migrationBuilder.DropTable(table);
        }
    }
}
