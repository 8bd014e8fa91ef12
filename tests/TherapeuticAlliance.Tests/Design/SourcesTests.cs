using System;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Design;

/// <summary>docs/sources has a page for every family of the catalogue, and no claim without a mark.</summary>
public sealed class SourcesTests
{
    private const string Folder = "docs/sources/";

    private static readonly string[] Marks = ["read", "code", "abstract", "second-hand", "computed", "inferred", "oracle", "choice", "not found"];

    public static TheoryData<string> Instruments { get; } = new(InstrumentCatalog.Default.Instruments.Select(instrument => instrument.Id).Distinct());

    public static TheoryData<string> Pages { get; } = new(RepositoryFiles.All.Where(IsSource));

    public static TheoryData<string> InstrumentPages { get; } = new(RepositoryFiles.All.Where(path => path.StartsWith(Folder + "instruments/", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Instruments))]
    public void The_page_of_its_family_names_each_instrument(string id) => Assert.Contains(
        "`" + id + "`", RepositoryFiles.Read(Folder + "instruments/" + InstrumentCatalog.Default.Find(id)!.Family + ".md"), StringComparison.Ordinal);

    [Fact]
    public void The_page_of_forms_known_by_name_names_each()
    {
        string page = RepositoryFiles.Read(Folder + "instruments/known-by-name.md");

        Assert.All(InstrumentCatalog.Default.KnownByName, known => Assert.Contains("`" + known.Id + "`", page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_row_of_a_table_with_marks_has_one(string page) => Assert.All(MarkdownTables.Rows(RepositoryFiles.Read(page)), row =>
    {
        int column = Array.IndexOf(row.Header, "mark");

        Assert.Equal(row.Header.Length, row.Cells.Length);
        Assert.True(column < 0 || Marks.Contains(row.Cells[Math.Max(0, column)]), string.Join(" | ", row.Cells));
    });

    // What is said of a form stands in tables, and these have marks.
    [Theory]
    [MemberData(nameof(InstrumentPages))]
    public void Every_table_about_an_instrument_has_marks(string page)
    {
        Assert.NotEmpty(MarkdownTables.Rows(RepositoryFiles.Read(page)));
        Assert.All(MarkdownTables.Rows(RepositoryFiles.Read(page)), row => Assert.Contains("mark", row.Header));
    }

    [Theory]
    [MemberData(nameof(InstrumentPages))]
    public void Every_page_about_an_instrument_says_what_is_not_known(string page) =>
        Assert.Contains("\n## Not known\n", RepositoryFiles.Read(page).Replace("\r", string.Empty), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_is_listed(string page) => Assert.True(
        page == Folder + "README.md" || RepositoryFiles.Read(Folder + "README.md").IndexOf("(" + page.Substring(Folder.Length) + ")", StringComparison.Ordinal) >= 0);

    [Fact]
    public void The_marks_are_those_that_the_first_page_explains() => Assert.Equal(
        Marks, MarkdownTables.Rows(RepositoryFiles.Read(Folder + "README.md")).Where(row => row.Heading == "Marks").Select(row => row.Cells[0]));

    private static bool IsSource(string path) => path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal);
}
