using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Internal;

/// <summary>Tables in plain text for people.</summary>
internal static class TextTable
{
    /// <summary>The rows with their columns in line, two spaces apart, a line each.</summary>
    internal static string Of(IReadOnlyList<string[]> rows)
    {
        int[] widths = [.. rows[0].Select((_, column) => rows.Max(row => row[column].Length))];
        return string.Concat(rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd() + "\n"));
    }

    /// <summary>Rounded to so many decimals; the same on every runtime, since the rounding is decimal.</summary>
    internal static string Number(double? value, int decimals = 2) =>
        value is not { } known ? "none"
        : Math.Abs(known) < 1e15 ? Internal.Number.Text(Math.Round((decimal)known, decimals))
        : Internal.Number.Text(known);
}
