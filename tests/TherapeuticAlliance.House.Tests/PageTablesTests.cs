using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.House.Tests;

/// <summary>A table of a page is one: every row has as many cells as its first. A row that broke off once held another table.</summary>
public sealed class PageTablesTests
{
    public static TheoryData<string> Pages { get; } =
    [
        .. Directory.GetFiles(Repository.Root, "*.md").Concat(Directory.GetFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_row_of_a_table_has_the_cells_of_the_first(string page)
    {
        string[] lines = Regex.Replace(File.ReadAllText(Path.Combine(Repository.Root, page)), "^```.*?^```", string.Empty, RegexOptions.Singleline | RegexOptions.Multiline).Split('\n');
        IEnumerable<string> odd = lines.Zip(lines.Skip(1)).Where(pair => IsRow(pair.First) && IsRow(pair.Second) && Cells(pair.First) != Cells(pair.Second)).Select(pair => pair.Second);

        Assert.Empty(odd);
    }

    private static bool IsRow(string line) => line.StartsWith('|');

    private static int Cells(string line) => Regex.Replace(line, @"`[^`]*`|\\\|", "x").TrimEnd().Trim('|').Count(c => c == '|');
}
