using System;
using System.Linq;
using System.Net;
using System.Text;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Tables;

/// <summary>
/// A table in the style of the American Psychological Association (Publication Manual, 7th edition, sections 7.8 to 7.21 and 6.36):
/// no vertical lines, one line above, below the header and at the end.
/// </summary>
internal static class ApaTable
{
    private const string Line = "border-bottom:1px solid";
    private const char Minus = '\u2212';

    internal static string Of(PublicationTable table, int number, TextProvider texts)
    {
        var text = new StringBuilder("<table style=\"border-collapse:collapse;border-top:1px solid;").Append(Line).Append("\">\n<caption style=\"text-align:left\"><b>")
            .Append(Html(texts.Say(TableTexts.TableNumber, number))).Append("</b><br><i>").Append(Html(table.Heading.In(texts))).Append("</i></caption>\n<thead><tr>");
        foreach (TableColumn column in table.Columns)
        {
            string header = Html(column.Header.In(texts));
            text.Append("<th style=\"font-weight:normal;").Append(Line).Append(';').Append(Side(column)).Append("\">").Append(column.IsSymbol ? "<i>" + header + "</i>" : header).Append("</th>");
        }

        text.Append("</tr></thead>\n<tbody>\n");
        foreach (TableCell[] row in table.Cells)
        {
            text.Append("<tr>").AppendJoin(string.Empty, row.Select((cell, i) => Cell(cell, table.Columns[i], texts))).Append("</tr>\n");
        }

        text.Append("</tbody>\n</table>\n");
        return table.Notes.Length == 0 ? text.ToString() : text.Append("<p><i>").Append(Html(texts.Say(TableTexts.TableNote))).Append("</i> ")
            .AppendJoin(' ', table.Notes.Select(note => Html(note.In(texts)))).Append("</p>\n").ToString();
    }

    private static string Cell(TableCell cell, TableColumn column, TextProvider texts)
    {
        string shown = cell.ForPeople(column.Kind, texts);
        return "<td style=\"" + Side(column) + "\">" + Html(column.Kind == FigureKind.Text ? shown : Signed(column.Kind == FigureKind.Coefficient ? WithoutZero(shown) : shown)) + "</td>";
    }

    private static string Side(TableColumn column) => "padding:2px 8px;text-align:" + (column.Kind == FigureKind.Text ? "left" : "right");

    private static string Signed(string number) => number.StartsWith('-') ? Minus + number[1..] : number;

    // 0.87 becomes .87, -0.10 becomes -.10; 1.00 stays.
    private static string WithoutZero(string number) =>
        number.StartsWith('0') ? number[1..] : number.StartsWith("-0", StringComparison.Ordinal) ? "-" + number[2..] : number;

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
