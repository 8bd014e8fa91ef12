using System;
using System.Collections.Generic;
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
    public void Every_row_of_a_table_with_marks_has_one(string page)
    {
        foreach ((string[] header, string[] row) in Rows(RepositoryFiles.Read(page)))
        {
            Assert.Equal(header.Length, row.Length);
            if (Array.IndexOf(header, "mark") is >= 0 and int column)
            {
                Assert.Contains(row[column], Marks);
            }
        }
    }

    // A row that tells a key or a missing rule stands in a table with marks.
    [Theory]
    [MemberData(nameof(InstrumentPages))]
    public void Every_claim_about_a_key_has_a_mark(string page)
    {
        (string[] Header, string[] Row)[] rows = [.. Rows(RepositoryFiles.Read(page))];

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains("mark", row.Header));
    }

    [Theory]
    [MemberData(nameof(InstrumentPages))]
    public void Every_page_of_instruments_says_what_is_not_known(string page) =>
        Assert.Contains("\n## Not known\n", RepositoryFiles.Read(page).Replace("\r", string.Empty), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_is_listed(string page) =>
        Assert.True(page == Folder + "README.md" || RepositoryFiles.Read(Folder + "README.md").IndexOf("(" + page.Substring(Folder.Length) + ")", StringComparison.Ordinal) >= 0);

    [Fact]
    public void The_marks_are_those_that_the_first_page_explains() => Assert.Equal(
        Marks,
        Rows(RepositoryFiles.Read(Folder + "README.md")).Where(row => row.Header[0] == "mark").Select(row => row.Row[0]));

    private static bool IsSource(string path) => path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal);

    private static IEnumerable<(string[] Header, string[] Row)> Rows(string text)
    {
        string[]? header = null;
        foreach (string line in text.Replace("\r", string.Empty).Split('\n'))
        {
            string[]? cells = line.StartsWith("|", StringComparison.Ordinal) ? [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())] : null;
            if (header is not null && cells is not null && !cells.All(cell => cell.Trim('-').Length == 0))
            {
                yield return (header, cells);
            }

            header = cells is null ? null : header ?? cells;
        }
    }
}
