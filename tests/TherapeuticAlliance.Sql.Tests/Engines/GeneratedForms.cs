using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Sql.Tests.Engines;

/// <summary>
/// Seeded answers to an instrument: a complete form, a blank one, and forms with blanks, a missing code, values out of range and
/// off the grid, 0.1 + 0.2 and NaN, as far as the column can hold them.
/// </summary>
internal static class GeneratedForms
{
    internal const decimal MissingCode = -9999;

    internal static IReadOnlyList<double?[]> Of(Instrument instrument, ColumnKind kind, int forms)
    {
        var random = new Random(20261128);
        return Enumerable.Range(0, forms).Select(form => instrument.Items.Select(item =>
            form == 1 ? null : form == 0 || random.NextDouble() < 0.85 ? Option(item.Format, kind, random) : Odd(item.Format, kind, random)).ToArray()).ToArray();
    }

    /// <summary>The answers as the library takes them: a blank, a NaN and the missing code are not answered.</summary>
    internal static double[] AsRead(double?[] answers) =>
        answers.Select(answer => answer is { } value && value != (double)MissingCode ? value : double.NaN).ToArray();

    private static double? Option(ResponseFormat format, ColumnKind kind, Random random)
    {
        decimal[] options = format.Options().Where(option => kind != ColumnKind.Integer || option == Math.Floor(option)).ToArray();
        return (double)options[random.Next(options.Length)];
    }

    private static double? Odd(ResponseFormat format, ColumnKind kind, Random random) => random.Next(8) switch
    {
        0 or 1 or 2 => null,
        3 => (double)MissingCode,
        4 => (double)Math.Floor(format.Lowest - 1),
        5 => (double)Math.Ceiling(format.Highest + 1),
        6 when kind == ColumnKind.Double => random.Next(2) == 0 ? double.NaN : 0.1 + 0.2,
        6 or 7 when kind != ColumnKind.Integer => (double)(format.Lowest + (format.Step / 2)),
        _ => (double)Math.Ceiling(format.Highest + 7),
    };
}
