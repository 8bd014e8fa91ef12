using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Internal;

/// <summary>
/// Reference values at 50 digits, written by distribution-values.py beside this file with mpmath 1.3.0;
/// pnorm, qnorm and pt of R 4.2.2 agree with them to 2e-13 of the value (its qt is further off in the far tails). See docs/sources/oracles.md#distributions.
/// </summary>
internal static class DistributionValues
{
    private static readonly (string Function, double Argument, double DegreesOfFreedom, double Value)[] All = Read();

    /// <summary>Fails, naming the arguments, for every value that is further off than 1e-12 of itself.</summary>
    internal static void AssertAgree(string function, Func<double, double, double> calculate, int atLeast)
    {
        (double Argument, double DegreesOfFreedom, double Value)[] known =
            All.Where(row => row.Function == function).Select(row => (row.Argument, row.DegreesOfFreedom, row.Value)).ToArray();
        Assert.True(known.Length >= atLeast, known.Length + " values of " + function);
        Assert.Empty(known.Select(row => Difference(row, calculate)).OfType<string>());
    }

    private static string? Difference((double Argument, double DegreesOfFreedom, double Value) row, Func<double, double, double> calculate)
    {
        double actual = calculate(row.Argument, row.DegreesOfFreedom);
        return Math.Abs(actual - row.Value) <= 1e-12 * Math.Abs(row.Value)
            ? null
            : FormattableString.Invariant($"({row.Argument:R}, {row.DegreesOfFreedom}) gives {actual:R}, not {row.Value:R}: {(actual / row.Value) - 1:E1}");
    }

    private static (string, double, double, double)[] Read() => Lines().Skip(1).Select(line => line.Split(','))
        .Select(cells => (cells[0], Number(cells[1]), cells[2].Length == 0 ? 0 : Number(cells[2]), Number(cells[3]))).ToArray();

    private static IEnumerable<string> Lines() =>
        File.ReadLines(Repository.Path("tests", "TherapeuticAlliance.Tests", "Internal", "distribution-values.csv"));

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
