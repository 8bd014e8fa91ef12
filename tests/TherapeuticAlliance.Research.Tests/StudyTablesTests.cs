using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

public sealed class StudyTablesTests
{
    private const string Odd = "id,session,a,b,c\nA,1,5,2,3\nA,2,9,2,3\nA,3,,blue,4\nB,1,1,1,\nB,2,,,\n";

    [Fact]
    public void Scores_in_columns_are_those_of_the_forms()
    {
        StudyScores scores = Pulse.Read(Odd).Score();
        ScoreTable table = scores.Table!;

        // Row 1: 5 + (6 − 2), and + 3. Row 3: only c is usable. Row 4: 1 + 5, prorated 6 · 3/2.
        Assert.Equal([9.0, null, null, 6.0, null], Enumerable.Range(0, 5).Select(row => table["bond"][row]));
        Assert.Equal([12.0, 10.5, null, 9.0, null], Enumerable.Range(0, 5).Select(row => table["total"][row]));
        Assert.Equal(2, table.InvalidAnswers);
        Assert.Equal(["row 1: items[a]", "row 2: items[b]"], table.Responses.Findings().Select(finding => finding.Path));
        for (int row = 0; row < 5; row++)
        {
            Assert.Equal(scores.Forms[row].Scores.Select(score => (score.Value, score.Answered, score.Status)), table.Columns.Select(column => (column[row], column.Answered(row), column.Status(row))));
        }
    }

    [Fact]
    public void Many_forms_together_score_as_one_at_a_time()
    {
        var scorer = new StudyScorer(Pulse.Client);
        StudyForm[] forms = [.. Enumerable.Repeat(Pulse.Read(Odd).Forms, 2000).SelectMany(some => some)];

        ScoredForm[] together = [.. scorer.Score(forms)];

        Assert.Equal(forms, together.Select(scored => scored.Form));
        Assert.Equal(forms.Take(5).SelectMany(form => scorer.Score(form).Scores.Select(Shown)), together.Take(5).SelectMany(form => form.Scores.Select(Shown)));
        Assert.Equal(together.Take(5).SelectMany(form => form.Scores.Select(Shown)), together.TakeLast(5).SelectMany(form => form.Scores.Select(Shown)));
        Assert.Equal(scorer.Score(forms[1]).Report().Describe(), together[1].Report().Describe());
    }

    [Fact]
    public void A_form_of_another_instrument_is_the_programmers_mistake()
    {
        var scorer = new StudyScorer(Instruments.Srs);

        Assert.Throws<ArgumentException>("form", () => scorer.Score([Pulse.Form("1,2,3")]).ToArray());
        Assert.Throws<ArgumentNullException>("forms", () => scorer.Score((IEnumerable<StudyForm>)null!));
    }

    [Fact]
    public void An_instrument_that_no_table_holds_is_scored_one_form_at_a_time()
    {
        Instrument wide = Instrument.Define("wide", "1.0.0").Titled("Wide").RatedBy(Rater.Client)
            .Answered(VisualAnalogue.Line(999_999, 1_000_000, 0.000001m)).Items("a").Total(s => s.AllItems().Sum()).Build();

        StudyScores scores = Study.ReadCsv(new StringReader("a\n999999.5\n\n7\n"), wide, map => map.Items("{code}")).Score();

        Assert.False(BatchScorer.Supports(wide));
        Assert.True(BatchScorer.Supports(Pulse.Client));
        Assert.Null(scores.Table);
        Assert.Equal([999999.5, null], scores.Forms.Select(form => form["total"].Value));
    }

    [Fact]
    public async Task Tables_are_pulled_from_a_file_in_chunks_and_scored_as_they_come()
    {
        using StudyReader reader = StudyReader.Open(new EndlessRows(1000), Pulse.Client, Pulse.Map);
        var told = new List<BatchProgress>();

        List<ScoreTable> tables = [];
        await foreach (ScoreTable scores in new BatchScorer(Pulse.Client).ScoreAsync(reader.TablesAsync(rows: 300), new Told(told)))
        {
            tables.Add(scores);
        }

        // Each row is 5, 2, 3: bond 5 + 4, total and 3 more.
        Assert.Equal([300, 300, 300, 100], tables.Select(table => table.Rows));
        Assert.All(tables, table => Assert.All(table["total"].ToArray(), score => Assert.Equal(12, score)));
        Assert.Equal([300L, 600, 900, 1000], told.Select(progress => progress.Rows));
        Assert.Equal(["TA5064"], reader.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public async Task Only_what_is_asked_for_is_read()
    {
        var rows = new EndlessRows(long.MaxValue);
        using StudyReader reader = StudyReader.Open(rows, Pulse.Client, Pulse.Map);

        await foreach (ScoreTable scores in new BatchScorer(Pulse.Client).ScoreAsync(reader.TablesAsync(rows: 100)))
        {
            Assert.Equal(100, scores.Rows);
            break;
        }

        Assert.InRange(rows.RowsGiven, 100, 10_000);
    }

    [Fact]
    public async Task A_cancelled_stream_ends()
    {
        using var source = new CancellationTokenSource();
        using StudyReader reader = StudyReader.Open(new EndlessRows(long.MaxValue), Pulse.Client, Pulse.Map);
        var scorer = new BatchScorer(Pulse.Client);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ScoreTable scores in scorer.ScoreAsync(reader.TablesAsync(rows: 10, cancellationToken: source.Token), cancellationToken: source.Token))
            {
                await source.CancelAsync();
            }
        });
    }

    [Fact]
    public void Wrong_arguments_are_the_programmers_mistake()
    {
        using StudyReader reader = StudyReader.Open(new EndlessRows(1), Pulse.Client, Pulse.Map);

        Assert.Throws<ArgumentOutOfRangeException>("rows", () => reader.TablesAsync(rows: 0));
        Assert.Throws<ArgumentNullException>("reader", () => ((StudyReader)null!).TablesAsync());
        Assert.Throws<ArgumentNullException>("scorer", () => ((BatchScorer)null!).ScoreAsync(reader.TablesAsync()));
        Assert.Throws<ArgumentNullException>("tables", () => new BatchScorer(Pulse.Client).ScoreAsync(null!));
    }

    private static (string, double?, int, string) Shown(FormScore score) => (score.Scale.Code, score.Value, score.Answered, score.Status.ToString());

    private sealed class Told(List<BatchProgress> told) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value) => told.Add(value);
    }
}
