using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Quality;

/// <summary>
/// Reference figures from R, careless 1.2.2: 42 rows of twelve answers from 1 to 5. 37 are the client forms of three simulated
/// courses, two are straight lines, three are made up.
/// </summary>
public sealed class CarelessReferenceTests
{
    private const double Near = 1e-9;
    private static readonly Instrument Form = Forms.Sum(12);
    private static readonly string[][] Rows = File.ReadAllLines(Repository.Path("tests", "TherapeuticAlliance.Tests", "Oracles", "careless.csv"))
        .Select(line => line.Split(',').Select(cell => cell.Trim('"')).ToArray()).ToArray();

    public static TheoryData<int> Numbers { get; } = new(Enumerable.Range(1, 42));

    [Fact]
    public void There_are_42_rows() => Assert.Equal(43, Rows.Length);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Long_string_average_string_and_variability_are_those_of_r(int row)
    {
        SheetQuality quality = ResponseQuality.Of(Form.AnswerFrom(Rows[row].Take(12).Select(cell => (decimal?)decimal.Parse(cell, CultureInfo.InvariantCulture))));

        Assert.Equal((int)Expected(row, "longstr"), quality.LongString);
        Assert.Equal(Expected(row, "avgstr"), quality.AverageString!.Value, Near);
        Assert.Equal(Expected(row, "irv"), quality.IntraIndividualVariability!.Value, Near);
        IReadOnlyList<double?> parts = quality.VariabilityByPart(3);
        Assert.Equal(3, parts.Count);
        Assert.All(Enumerable.Range(0, 3), part => Assert.Equal(Expected(row, "irv" + (part + 1)), parts[part]!.Value, Near));
    }

    private static double Expected(int row, string column) =>
        double.Parse(Rows[row][System.Array.IndexOf(Rows[0], column)], CultureInfo.InvariantCulture);
}
