using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>
/// Writes scores, a row for each form: <c>row,id,session</c>, the columns that are kept, then for each scale in the order of the
/// definition <c>scale</c>, <c>scale_status</c>, <c>scale_answered</c>. A score is the shortest text that reads back as the same
/// double, and empty when there is none; the status is <c>complete</c>, <c>prorated</c> or <c>not-scorable</c>. Other metrics of a score
/// follow it when they are asked for.
/// </summary>
internal sealed class ScoreCsvWriter : IScoreWriter
{
    private readonly CsvFile _file;
    private readonly ScoreMetric[] _also;
    private readonly int _kept;
    private readonly int _scales;
    private readonly ScoreCells _cells = new();

    internal ScoreCsvWriter(CsvFile file, Instrument instrument, IReadOnlyList<string> kept, params ScoreMetric[] also)
    {
        _file = file;
        _also = also;
        _kept = kept.Count;
        _scales = instrument.Scales.Count;
        _file.Row(["row", "id", "session", .. kept, .. instrument.Scales.SelectMany(Names)]);
    }

    /// <inheritdoc/>
    public void Write(ScoredForm form)
    {
        _file.Field(form.Form.Row);
        _file.Field(form.Form.Id);
        _file.Field(form.Form.Session);
        foreach (string kept in form.Form.Kept)
        {
            _file.Field(kept);
        }

        ScoreReport? report = _also.Length > 0 ? form.Report() : null;
        for (int scale = 0; scale < _scales; scale++)
        {
            FormScore score = form.Score(scale);
            _file.Raw(_cells.Of(score.Value ?? double.NaN, score.Status, score.Answered));
            Metrics(report, scale);
        }

        _file.EndRow();
    }

    /// <inheritdoc/>
    public void Write(FormChunk chunk, ScoreTable table, StudyScorer scorer)
    {
        ScoreColumn[] columns = [.. table.Columns];
        for (int form = 0; form < chunk.Count; form++)
        {
            _file.Field(chunk.Row(form));
            _file.Field(chunk.Id(form));
            _file.Field(chunk.Session(form));
            for (int i = 0; i < _kept; i++)
            {
                _file.Field(chunk.Kept(i, form));
            }

            ScoreReport? report = _also.Length > 0 ? scorer.Report(chunk.Sheet(form)) : null;
            for (int scale = 0; scale < columns.Length; scale++)
            {
                ScoreColumn column = columns[scale];
                _file.Raw(_cells.Of(column.Doubles[form], column.Statuses[form], column.AnsweredItems[form]));
                Metrics(report, scale);
            }

            _file.EndRow();
        }
    }

    private IEnumerable<string> Names(Scale scale) =>
        [scale.Code, scale.Code + "_status", scale.Code + "_answered", .. _also.Select(metric => ScoreMetrics.ColumnOf(scale, metric))];

    private void Metrics(ScoreReport? report, int scale)
    {
        foreach (ScoreMetric metric in _also)
        {
            _file.Field(ScoreMetrics.Of(report!.Scales[scale], metric));
        }
    }
}
