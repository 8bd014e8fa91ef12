using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>
/// Tables that are still tables and wrong in several places at once: cells, rows, columns, quotes, delimiters, line ends. Reading gives
/// forms and findings, never an exception, and a score lies in its range. FUZZ_COUNT makes it long: docs/development.md has the command.
/// </summary>
public sealed class SeveralFaultsTests
{
    private static readonly string[] Cells =
    [
        string.Empty, " ", "0", "6", "-1", "1e999", "NaN", "3.0000000001", "3,5", "\u0000", "\uFEFF", "\"", "\"\"", "\"5", "5\"", "\"5\n1\"", "\r", "Never", "never ", "9999999999999999999", "=1+1", "\ud800", "\u0665", "a;b", "id", "session",
    ];

    private static readonly Gen<(int Delimiter, int End, int[] Faults)> Drawn =
        from delimiter in Gen.Choose(0, 3)
        from end in Gen.Choose(0, 2)
        from count in Gen.Choose(1, 8)
        from faults in Gen.Choose(0, int.MaxValue - 1).ArrayOf(3 * count)
        select (delimiter, end, faults);

    [Fact]
    public void A_table_with_several_faults_gives_forms_and_findings_and_nothing_else() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Times(2000)).WithQuietOnSuccess(true), Prop.ForAll(Drawn.ToArbitrary(), drawn => Read(Table(drawn))));

    private static void Read(string table)
    {
        Study study;
        try
        {
            study = Pulse.Read(table);
        }
        catch (StudyException refused)
        {
            // A table that cannot be one at all is refused by name, before any form.
            Assert.NotEmpty(refused.Message);
            return;
        }

        Assert.All(study.Findings().Concat(study.TableFindings), finding => Assert.NotEmpty(finding.Describe()));
        foreach (StudyForm form in study.Forms)
        {
            Assert.All(form.Sheet().Score().Scales.Where(score => score.Value is not null), score => Assert.InRange(score.Value!.Value, score.Scale.Lowest.Value, score.Scale.Highest.Value));
        }
    }

    private static int Times(int usual) => int.TryParse(Environment.GetEnvironmentVariable("FUZZ_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : usual;

    private static string Table((int Delimiter, int End, int[] Faults) drawn)
    {
        List<List<string>> rows = [["id", "session", "a", "b", "c"], .. Enumerable.Range(0, 6).Select(row => new List<string> { "A" + (row / 2), (row + 1).ToString(CultureInfo.InvariantCulture), "1", "5", "3" })];
        for (int i = 0; i + 2 < drawn.Faults.Length && rows.Count > 0; i += 3)
        {
            Damage(rows, drawn.Faults[i], drawn.Faults[i + 1], drawn.Faults[i + 2]);
        }

        string delimiter = new[] { ",", ";", "\t", "|" }[drawn.Delimiter], end = new[] { "\n", "\r\n", "\r" }[drawn.End];
        return string.Concat(rows.Select(row => string.Join(delimiter, row) + end));
    }

    private static void Damage(List<List<string>> rows, int at, int what, int which)
    {
        List<string> row = rows[at % rows.Count];
        string value = Cells[which % Cells.Length];
        switch (what % 7)
        {
            case 0: rows.Insert(at % rows.Count, [.. row]); break;
            case 1: rows.Remove(row); break;
            case 2: row.Add(value); break;
            case 3 when row.Count > 0: row.RemoveAt(which % row.Count); break;
            case 4: rows.ForEach(one => one.Insert(Math.Min(which % 6, one.Count), one == rows[0] ? "a" : value)); break;
            default: row.Insert(row.Count == 0 ? 0 : which % row.Count, value); break;
        }

        if (what % 7 > 4 && row.Count > 1)
        {
            row.RemoveAt(((which % (row.Count - 1)) + 1) % row.Count);
        }
    }
}
