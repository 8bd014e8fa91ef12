using System;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Scoring.Kernels;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Batch;

public sealed class ScoreTableTests
{
    private static readonly Instrument WaiSr = Instruments.WaiSr.Client;

    [Fact]
    public void Every_row_is_explained_as_if_it_were_scored_alone()
    {
        foreach (Instrument instrument in Catalogued.Keyed)
        {
            CellType type = CellTable.TypesOf(instrument)[0];
            ResponseTable table = CellTable.Of(instrument, type, CellTable.Random(instrument, type, 20, missing: 60, invalid: 30, seed: 4));
            ScoreTable scores = new BatchScorer(instrument).Score(table);
            for (int row = 0; row < table.Rows; row++)
            {
                ScoreReport report = table.Sheet(row).Score();
                ReportAssert.Equal(report, scores.Report(row));
                Assert.Equal(report.Scales.Select(scale => scale.Value), scores.Columns.Select(column => column[row]));
                Assert.Equal(report.Scales.Select(scale => scale.Answered), scores.Columns.Select(column => column.Answered(row)));
                Assert.Equal(report.Scales.Select(scale => scale.Status), scores.Columns.Select(column => column.Status(row)));
            }
        }
    }

    [Fact]
    public void A_report_keeps_the_callers_rule()
    {
        ScoringOptions rule = ScoringOptions.Default.WithRule(MissingRule.AtMostMissing(3));
        ScoreTable scores = new BatchScorer(WaiSr, rule).Score(Table(11, missing: 2));

        ScoreReport report = scores.Report(10);

        Assert.Equal(ScoreStatus.Prorated, report["total"].Status);
        Assert.Equal(RuleOrigin.Caller, report["total"].RuleOrigin);
        Assert.Equal(scores["total"][10], report["total"].Value);
    }

    [Fact]
    public void What_holds_for_every_form_is_said_once()
    {
        ScoreTable scores = new BatchScorer(Instruments.Wai36.Therapist).Score(ResponseTable.FromSheets(Instruments.Wai36.Therapist, []));

        Assert.Equal(new[] { "TA3002", "TA3002", "TA3002", "TA3002" }, scores.Findings.Select(finding => finding.Code));
        Assert.Same(scores.Findings, scores.Findings);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(500)]
    public void Few_findings_are_listed_and_many_are_counted(int invalid)
    {
        byte[][] columns = WaiSr.Items.Select(_ => Enumerable.Repeat((byte)3, 600).ToArray()).ToArray();
        for (int i = 0; i < invalid; i++)
        {
            columns[i % 12][599 - i] = 9;
        }

        ScoreTable scores = new BatchScorer(WaiSr).Score(ResponseTable.FromColumns(WaiSr, columns));

        Assert.Equal(invalid, scores.InvalidAnswers);
        Assert.Equal(Math.Min(invalid, 100), scores.Findings.Count(finding => finding.Kind == AnswerFindings.OutOfRange));
        Finding[] notListed = scores.Findings.Where(finding => finding.Kind == BatchFindings.FindingsNotListed).ToArray();
        Assert.Equal(invalid > 100 ? 1 : 0, notListed.Length);
        if (invalid > 100)
        {
            Assert.Equal(new[] { "100", invalid.ToString(System.Globalization.CultureInfo.InvariantCulture) }, notListed[0].Arguments);
            Assert.Same(notListed[0], scores.Findings[scores.Findings.Count - 1]);
        }
    }

    [Fact]
    public void A_scale_is_found_by_its_code()
    {
        ScoreTable scores = new BatchScorer(WaiSr).Score(Table(3, missing: 0));

        Assert.Equal(WaiSr.Scales, scores.Columns.Select(column => column.Scale));
        Assert.Same(scores.Columns[3], scores["total"]);
        Assert.Throws<System.Collections.Generic.KeyNotFoundException>(() => scores["none"]);
        Assert.Same(WaiSr, scores.Instrument);
        Assert.Equal(3, scores.Rows);
        Assert.Equal("ScoreTable of wai-sr-client 1.0.0, 3 rows", scores.ToString());
        Assert.Throws<ArgumentOutOfRangeException>("row", () => scores.Report(3));
    }

    [Fact]
    public void A_column_tells_its_rows()
    {
        ScoreColumn column = new BatchScorer(Forms.Sum(2)).Score(ResponseTable.FromRows(Forms.Sum(2), new byte[] { 1, 2, 3, 255 }))["s"];

        Assert.Equal((2, ScorePrecision.Double, "s"), (column.Rows, column.Precision, column.Scale.Code));
        Assert.Equal(new double?[] { 3, null }, new[] { column[0], column[1] });
        Assert.Equal(new[] { 3.0, double.NaN }, column.ToArray());
        Assert.Equal(new[] { 3f, float.NaN }, column.ToSingles());
        Assert.Equal(new byte[] { 2, 1 }, column.ToAnswered());
        Assert.Equal(new[] { ScoreStatus.Complete, ScoreStatus.NotScorable }, column.ToStatuses());
        Assert.Equal("ScoreColumn s, 2 rows", column.ToString());
        Assert.Throws<ArgumentOutOfRangeException>("row", () => column[2]);
        Assert.Throws<ArgumentOutOfRangeException>("row", () => column.Answered(-1));
        Assert.Throws<ArgumentOutOfRangeException>("row", () => column.Status(2));
    }

    [Fact]
    public void A_column_of_singles_tells_its_rows()
    {
        Instrument form = Forms.OneScale(3, s => s.Mean());
        var scorer = new BatchScorer(form, null, BatchOptions.Default.WithSingles());

        ScoreColumn column = scorer.Score(ResponseTable.FromRows(form, new byte[] { 1, 2, 1, 3, 3, 255 }))["s"];

        // 4/3 as a single, and that single as a double.
        Assert.Equal((double)(4f / 3f), column[0]);
        Assert.Equal(new[] { (double)(4f / 3f), double.NaN }, column.ToArray());
        Assert.Equal(new[] { 4f / 3f, float.NaN }, column.ToSingles());
        Assert.Null(column[1]);
    }

    private static ResponseTable Table(int rows, int missing)
    {
        byte[][] columns = WaiSr.Items.Select((_, item) => Enumerable.Repeat(item < missing ? (byte)255 : (byte)3, rows).ToArray()).ToArray();
        return ResponseTable.FromColumns(WaiSr, columns);
    }
}
