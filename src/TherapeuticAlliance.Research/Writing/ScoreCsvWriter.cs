using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>
/// Writes scores, a row for each form: <c>row,id,session</c>, the columns that are kept, then for each scale in the order of the
/// definition <c>scale</c>, <c>scale_status</c>, <c>scale_answered</c>. A score is the shortest text that reads back as the same
/// double, and empty when there is none; the status is <c>complete</c>, <c>prorated</c> or <c>not-scorable</c>.
/// </summary>
internal sealed class ScoreCsvWriter
{
    private readonly CsvFile _file;

    // What follows a score, by scale, status and number of answers: the status and the number.
    private readonly byte[][][][] _after;

    internal ScoreCsvWriter(CsvFile file, Instrument instrument, IReadOnlyList<string> kept)
    {
        _file = file;
        _after = [.. instrument.Scales.Select(scale => Enum.GetValues<ScoreStatus>().Select(status => After(scale, status)).ToArray())];
        _file.Row(["row", "id", "session", .. kept, .. instrument.Scales.SelectMany(scale => new[] { scale.Code, scale.Code + "_status", scale.Code + "_answered" })]);
    }

    /// <summary>Writes the row of a form.</summary>
    internal void Write(ScoredForm form)
    {
        _file.Field(form.Form.Row);
        _file.Field(form.Form.Id);
        _file.Field(form.Form.Session);
        foreach (string kept in form.Form.Kept)
        {
            _file.Field(kept);
        }

        foreach (FormScore score in form.Scores)
        {
            _file.Field(score.Value);
            _file.Field(Word(score.Status));
            _file.Field(score.Answered);
        }

        _file.EndRow();
    }

    /// <summary>Writes the rows of a chunk.</summary>
    internal void Write(FormChunk chunk, ScoreTable table, int kept)
    {
        ScoreColumn[] columns = [.. table.Columns];
        for (int form = 0; form < chunk.Count; form++)
        {
            _file.Field(chunk.Row(form));
            _file.Field(chunk.Id(form));
            _file.Field(chunk.Session(form));
            for (int i = 0; i < kept; i++)
            {
                _file.Field(chunk.Kept(i, form));
            }

            for (int scale = 0; scale < columns.Length; scale++)
            {
                ScoreColumn column = columns[scale];
                _file.Field(column.Doubles[form]);
                _file.Raw(_after[scale][(int)column.Statuses[form]][column.AnsweredItems[form]]);
            }

            _file.EndRow();
        }
    }

    private static byte[][] After(Scale scale, ScoreStatus status) => [.. Enumerable.Range(0, Math.Min(scale.Items.Count, BatchScorer.MaxItems) + 1)
        .Select(answered => Encoding.UTF8.GetBytes("," + Word(status) + "," + Number.Text(answered)))];

    private static string Word(ScoreStatus status) => status switch
    {
        ScoreStatus.Complete => "complete",
        ScoreStatus.Prorated => "prorated",
        _ => "not-scorable",
    };
}
