using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Tables;

/// <summary>
/// A table of figures to paste: into a page as Markdown, into a program as CSV, into a paper as HTML in the style of the American
/// Psychological Association. Figures over very few forms show scores; a group of one person is that person.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class PublicationTable
{
    internal PublicationTable(TableText title, IEnumerable<TableColumn> columns, IEnumerable<TableCell[]> rows, IEnumerable<TableText> notes)
    {
        Heading = title;
        Columns = [.. columns];
        Cells = [.. rows];
        Notes = [.. notes];
    }

    /// <summary>Gets the number of rows below the header, 0 or more.</summary>
    public int Rows => Cells.Length;

    internal TableText Heading { get; }

    internal TableColumn[] Columns { get; }

    internal TableCell[][] Cells { get; }

    internal TableText[] Notes { get; }

    /// <summary>Returns the table in Markdown, with its title above and what is to be said about it below; numbers are rounded as papers do.</summary>
    /// <param name="texts">Says the words; English when <see langword="null"/>.</param>
    public string ToMarkdown(TextProvider? texts = null) => MarkdownTable.Of(this, texts ?? TextProvider.English);

    /// <summary>
    /// Returns the table as comma-separated text: names of columns that are the same in every language, numbers with all their digits in
    /// the invariant culture, nothing where there is no number. What a spreadsheet would run as a formula gets an apostrophe before it.
    /// </summary>
    public string ToCsv() => string.Concat(new[] { Columns.Select(column => column.Code) }
        .Concat(Cells.Select(row => row.Select(cell => cell.ForPrograms(TextProvider.English))))
        .Select(row => string.Join(',', row.Select(CsvText.Of)) + "\n"));

    /// <summary>
    /// Returns the table as HTML in the style of the American Psychological Association, for a word processor: number, title in
    /// italics, three lines, symbols in italics, no zero before the point of a coefficient, and a note.
    /// </summary>
    /// <param name="number">The number of the table in the paper, 1 or more.</param>
    /// <param name="texts">Says the words; English when <see langword="null"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1.</exception>
    public string ToApa(int number = 1, TextProvider? texts = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return ApaTable.Of(this, number, texts ?? TextProvider.English);
    }

    /// <summary>Returns the numbers of rows and columns; never a figure.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(PublicationTable)} of {Rows} rows and {Columns.Length} columns");
}
