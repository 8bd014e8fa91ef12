using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures;

/// <summary>A table of reference figures made by other programs; docs/sources/oracles.md says by which.</summary>
internal static class Oracle
{
    /// <summary>A mean of twelve items from 1 to 5, on which the series of the tables are.</summary>
    internal static Scale Scale { get; } = Forms.OneScale(12, s => s.Mean()).Scales[0];

    /// <summary>The rows of a table, by the series they belong to.</summary>
    internal static IEnumerable<IGrouping<string, Dictionary<string, string>>> Series(string file)
    {
        string[] lines = File.ReadAllLines(Repository.Path("tests", "TherapeuticAlliance.Tests", "Ruptures", "Oracles", file));
        string[] names = lines[0].Split(',');
        return lines.Skip(1)
            .Select(line => line.Split(',').Select((cell, i) => (Name: names[i], Cell: cell)).ToDictionary(pair => pair.Name, pair => pair.Cell, StringComparer.Ordinal))
            .GroupBy(row => row["series"], StringComparer.Ordinal);
    }

    internal static double Number(this Dictionary<string, string> row, string name) => double.Parse(row[name], CultureInfo.InvariantCulture);

    /// <summary>Closed forms agree to 1e-9, relative to numbers above 1.</summary>
    internal static void Agrees(double expected, double? actual, string where)
    {
        double difference = Math.Abs(expected - actual ?? double.NaN);
        Assert.True(difference <= 1e-9 * Math.Max(1, Math.Abs(expected)), where + ": " + expected.ToString("R", CultureInfo.InvariantCulture) + " against " + actual?.ToString("R", CultureInfo.InvariantCulture));
    }
}
