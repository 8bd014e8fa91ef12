using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TherapeuticAlliance.Catalog;

/// <summary>Writes Markdown.</summary>
internal sealed class PageWriter
{
    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    internal void Heading(string text) => Line("\n## " + text + "\n");

    internal void Line(string text) => _text.Append(text).Append('\n');

    /// <summary>An entry with sub-entries.</summary>
    internal void List(string entry, IEnumerable<string> subEntries)
    {
        Line("- " + entry);
        foreach (string subEntry in subEntries)
        {
            Line("  - " + subEntry);
        }
    }

    internal void Table(string[] header, IEnumerable<string[]> rows)
    {
        Row(header);
        Row(header.Select(_ => "---"));
        foreach (string[] row in rows)
        {
            Row(row);
        }
    }

    private void Row(IEnumerable<string> cells) =>
        Line("| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|"))) + " |");
}
