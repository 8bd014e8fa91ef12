using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Tests.Support;

namespace TherapeuticAlliance.Research.Tests.Psychometrics;

/// <summary>
/// 42 rows of twelve answers with what careless 1.2.2 makes of them; careless.md beside the file, among the figures of the
/// core's tests, and docs/sources/oracles.md#careless-responding say where they come from.
/// </summary>
internal static class CarelessRows
{
    private static readonly string[][] Cells = [.. File.ReadAllLines(Repository.Path("tests", "TherapeuticAlliance.Tests", "Oracles", "careless.csv")).Select(line => line.Split(',').Select(cell => cell.Trim('"')).ToArray())];

    internal static IReadOnlyList<double?>[] Answers { get; } =
        [.. Cells.Skip(1).Select(row => (IReadOnlyList<double?>)[.. row.Take(12).Select(cell => (double?)double.Parse(cell, CultureInfo.InvariantCulture))])];

    internal static string[] Column(string name) => [.. Cells.Skip(1).Select(row => row[Array.IndexOf(Cells[0], name)])];
}
