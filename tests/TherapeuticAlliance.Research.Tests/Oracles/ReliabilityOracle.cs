using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using TherapeuticAlliance.Research.Psychometrics;
using TherapeuticAlliance.Tests.Support;

namespace TherapeuticAlliance.Research.Tests.Oracles;

/// <summary>
/// 24 simulated people on 12 items, and what psych 2.2.9 with GPArotation (R 4.2.2) made of them: reliability_items.csv and
/// reliability.json, generated numbers only. See docs/sources/oracles.md#reliability.
/// </summary>
internal static class ReliabilityOracle
{
    private static readonly JsonDocument Figures = JsonDocument.Parse(File.ReadAllText(Repository.Path("tests", "TherapeuticAlliance.Research.Tests", "Oracles", "reliability.json")));

    internal static ItemMatrix Items { get; } = Read();

    /// <summary>A figure by its path: <c>alpha/item_stats/0/r.drop</c>.</summary>
    internal static double Figure(string path) => path.Split('/').Aggregate(
        Figures.RootElement,
        (place, step) => place.ValueKind == JsonValueKind.Array ? place[int.Parse(step, CultureInfo.InvariantCulture)] : place.GetProperty(step)).GetDouble();

    private static ItemMatrix Read()
    {
        string[] lines = File.ReadAllLines(Repository.Path("tests", "TherapeuticAlliance.Research.Tests", "Oracles", "reliability_items.csv"));
        string[] codes = [.. lines[0].Split(',').Select(code => code.Trim('"'))];
        return ItemMatrix.Of(lines.Skip(1).Select(line => line.Split(',').Select(cell => (double?)double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()), codes);
    }
}
