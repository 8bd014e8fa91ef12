using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Research.Internal;

/// <summary>Rows of cells under a header, in columns as wide as their widest cell.</summary>
internal static class TextTable
{
    private const int WidestCell = 24;

    internal static string Of(IReadOnlyList<string[]> rows)
    {
        string[][] cells = [.. rows.Select(row => row.Select(Short).ToArray())];
        int[] widths = [.. cells[0].Select((_, column) => cells.Max(row => row[column].Length))];
        return string.Concat(cells.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd() + "\n"));
    }

    private static string Short(string text)
    {
        string start = text.Length <= WidestCell ? text : text[..(WidestCell - 1)] + "…";
        return new string([.. start.Select(c => char.IsControl(c) ? ' ' : c)]);
    }
}
