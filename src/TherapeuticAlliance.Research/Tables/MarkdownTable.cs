using System.Collections.Generic;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Tables;

/// <summary>A table in Markdown.</summary>
internal static class MarkdownTable
{
    internal static string Of(PublicationTable table, TextProvider texts)
    {
        var text = new StringBuilder("**").Append(Escaped(table.Heading.In(texts))).Append("**\n\n");
        Row(text, table.Columns.Select(column => column.Header.In(texts)));
        text.Append('|').AppendJoin('|', table.Columns.Select(column => column.Kind == FigureKind.Text ? "---" : "---:")).Append("|\n");
        foreach (TableCell[] row in table.Cells)
        {
            Row(text, row.Select((cell, column) => cell.ForPeople(table.Columns[column].Kind, texts)));
        }

        foreach (TableText note in table.Notes)
        {
            text.Append('\n').Append(Escaped(note.In(texts))).Append('\n');
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(Escaped)).Append(" |\n");

    // What would end a cell or a row, begin a tag, or be taken for emphasis.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text)
        {
            _ = char.IsControl(c) ? escaped.Append(' ') : c is '|' or '\\' or '<' or '*' or '_' or '`' or '[' ? escaped.Append('\\').Append(c) : escaped.Append(c);
        }

        return escaped.ToString();
    }
}
