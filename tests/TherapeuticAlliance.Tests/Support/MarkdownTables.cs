using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>The rows of the tables of a page, each with the heading it stands under and the header of its table.</summary>
internal static class MarkdownTables
{
    internal static IEnumerable<(string Heading, string[] Header, string[] Cells)> Rows(string page)
    {
        string heading = string.Empty;
        string[]? header = null;
        foreach (string line in page.Replace("\r", string.Empty).Split('\n'))
        {
            heading = line.StartsWith("#", StringComparison.Ordinal) ? line.TrimStart('#').Trim() : heading;
            string[]? cells = line.StartsWith("|", StringComparison.Ordinal) ? Cells(line) : null;
            if (header is not null && cells is not null && !cells.All(cell => cell.Trim('-').Length == 0))
            {
                yield return (heading, header, cells);
            }

            header = cells is null ? null : header ?? cells;
        }
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
}
