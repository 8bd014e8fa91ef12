using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Tests.Support;

namespace TherapeuticAlliance.Research.Tests.Oracles;

/// <summary>
/// 24 simulated dyads over 8 to 16 sessions, on which irr 0.84.1, epiR 2.0.57, lme4 and nlme (R 4.2.2) were run. The figures
/// they gave stand in the tests that use them. See docs/sources/oracles.md#dyads.
/// </summary>
internal static class DyadsOracle
{
    private static readonly (string Dyad, double? Client, double? Therapist, double? Symptom)[] Rows = Read();

    internal static PairedRatings ClientAndTherapist { get; } =
        PairedRatings.Of(Rows.Select(row => row.Dyad), Rows.Select(row => row.Client), Rows.Select(row => row.Therapist));

    /// <summary>The pairs of one dyad.</summary>
    internal static PairedRatings Of(string dyad)
    {
        var own = Rows.Where(row => row.Dyad == dyad).ToArray();
        return PairedRatings.Of(own.Select(row => row.Client), own.Select(row => row.Therapist));
    }

    /// <summary>The cells of a table that stands among the figures of the core's tests, header first.</summary>
    internal static IEnumerable<string[]> Table(string name) => File.ReadLines(Repository.Path("tests", "TherapeuticAlliance.Tests", "Oracles", name))
        .Select(line => line.Split(',').Select(cell => cell.Trim('"')).ToArray());

    internal static IEnumerable<double?> Client => Rows.Select(row => row.Client);

    internal static IEnumerable<double?> Therapist => Rows.Select(row => row.Therapist);

    internal static IEnumerable<double?> Symptom => Rows.Select(row => row.Symptom);

    private static (string Dyad, double? Client, double? Therapist, double? Symptom)[] Read() =>
        [.. Table("dyads.csv").Skip(1)
            .Select(cells => (cells[0], Number(cells[3]), Number(cells[4]), Number(cells[5])))];

    private static double? Number(string cell) =>
        string.Equals(cell, "NA", StringComparison.Ordinal) ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}
