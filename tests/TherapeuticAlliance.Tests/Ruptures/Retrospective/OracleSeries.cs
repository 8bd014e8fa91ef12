using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Tests.Support;

namespace TherapeuticAlliance.Tests.Ruptures.Retrospective;

/// <summary>
/// Figures that other software gives for a few alliance series. Oracles/series.csv: R packages qcc 3.0 (charts and run rules) and
/// changepoint 2.3 (segments), and R's lm (polynomials). Oracles/sudden-drops.csv: R package suddengains 0.7.2 with a cut-off of
/// .5 points and a share of .1. Positions are from 1, as in R. Written with 10 to 13 digits. See docs/sources/oracles.md#series.
/// </summary>
internal sealed class OracleSeries
{
    private readonly ILookup<string, double> _figures;

    private OracleSeries(IEnumerable<string[]> rows) =>
        _figures = rows.ToLookup(cells => cells[1], cells => double.Parse(cells[3], NumberStyles.Float, CultureInfo.InvariantCulture));

    /// <summary>The scores of the series, sessions from 1.</summary>
    internal ScoreSeries Series => ScoreSeries.Of(Scales.Alliance, [.. this["score"].Select(score => (double?)score)]);

    /// <summary>The same course where higher is worse.</summary>
    internal ScoreSeries Mirrored => ScoreSeries.Of(Scales.Distress, [.. this["score"].Select(score => (double?)(10 - score))]);

    /// <summary>The values of a figure in order; none when it has none.</summary>
    internal double[] this[string figure] => [.. _figures[figure]];

    internal static OracleSeries Of(string file, string series) => new(Rows(file).Where(cells => cells[0] == series));

    internal static string[] Names(string file) => [.. Rows(file).Select(cells => cells[0]).Distinct()];

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Repository.Path("tests", "TherapeuticAlliance.Tests", "Ruptures", "Retrospective", "Oracles", file)).Skip(1).Select(line => line.Split(','));
}
