using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;
using TherapeuticAlliance.Research.Columnar;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>
/// Writes scores as Parquet, a row for each form, with the columns of the CSV file: the row as an integer, texts, scores as doubles that are
/// absent where there is none, the status as 2 complete, 1 prorated, 0 not scorable.
/// </summary>
internal sealed class ScoreParquetWriter : IStudyOutput, IScoreWriter
{
    private const int RowsInGroup = 1 << 16;

    private readonly string? _path;
    private readonly OutputFile? _output;
    private readonly DirectStream _stream;
    private readonly ScoreParquetColumns _columns;
    private readonly ScoreMetric[] _also;
    private readonly int _kept;
    private readonly int _scales;
    private ParquetWriter? _writer;

    private ScoreParquetWriter(ScoreParquetColumns columns, Instrument instrument, int kept, ScoreMetric[] also, Stream stream, OutputFile? output = null, string? path = null)
    {
        _columns = columns;
        _scales = instrument.Scales.Count;
        _kept = kept;
        _also = also;
        _stream = new DirectStream(stream);
        _output = output;
        _path = path;
    }

    internal static ScoreParquetWriter Create(string path, string? source, Instrument instrument, IReadOnlyList<string> kept, ScoreMetric[] also)
    {
        var columns = new ScoreParquetColumns(instrument, kept, also, RowsInGroup);
        OutputFile output = OutputFile.Create(path, source);
        return new ScoreParquetWriter(columns, instrument, kept.Count, also, output.Stream, output, path);
    }

    /// <summary>Writes to a stream of the caller's, which stays open.</summary>
    internal static ScoreParquetWriter To(Stream stream, Instrument instrument, IReadOnlyList<string> kept, ScoreMetric[] also) =>
        new(new ScoreParquetColumns(instrument, kept, also, RowsInGroup), instrument, kept.Count, also, stream);

    /// <inheritdoc/>
    public void Write(ScoredForm form)
    {
        Begin(form.Form.Row, form.Form.Id, form.Form.Session);
        for (int i = 0; i < _kept; i++)
        {
            _columns.Keep(i, form.Form.Kept[i]);
        }

        for (int scale = 0; scale < _scales; scale++)
        {
            FormScore score = form.Score(scale);
            _columns.Score(scale, score.Value, score.Status, score.Answered);
        }

        Metrics(form.Report);
    }

    /// <inheritdoc/>
    public void Write(FormChunk chunk, ScoreTable table, StudyScorer scorer)
    {
        for (int form = 0; form < chunk.Count; form++)
        {
            Begin(chunk.Row(form), chunk.Id(form).ToString(), chunk.Session(form).ToString());
            for (int i = 0; i < _kept; i++)
            {
                _columns.Keep(i, chunk.Kept(i, form).ToString());
            }

            for (int scale = 0; scale < _scales; scale++)
            {
                ScoreColumn column = table.Columns[scale];
                _columns.Score(scale, column[form], column.Status(form), column.Answered(form));
            }

            int index = form;
            Metrics(() => scorer.Report(chunk.Sheet(index)));
        }
    }

    /// <inheritdoc/>
    public void Flush() => Wait(WriteGroupAsync);

    /// <inheritdoc/>
    public void Complete()
    {
        Wait(async () =>
        {
            await WriteGroupAsync().ConfigureAwait(false);
            await (await WriterAsync().ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        });
        _output?.Complete();
    }

    /// <inheritdoc/>
    public void Dispose() => _output?.Dispose();

    private void Begin(int row, string id, string session)
    {
        if (_columns.Count == _columns.Capacity)
        {
            Flush();
        }

        _columns.Add(row, id, session);
    }

    private void Metrics(Func<ScoreReport> report)
    {
        IReadOnlyList<ScaleScore> scores = _also.Length == 0 ? [] : report().Scales;
        for (int scale = 0; scale < scores.Count; scale++)
        {
            for (int metric = 0; metric < _also.Length; metric++)
            {
                _columns.Metric(scale, metric, ScoreMetrics.Of(scores[scale], _also[metric]));
            }
        }
    }

    private async Task WriteGroupAsync()
    {
        if (_columns.Count > 0)
        {
            ParquetWriter writer = await WriterAsync().ConfigureAwait(false);
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            await _columns.WriteAsync(group).ConfigureAwait(false);
        }
    }

    private async Task<ParquetWriter> WriterAsync() => _writer ??= await ParquetWriter.CreateAsync(new ParquetSchema(_columns.Fields), _stream).ConfigureAwait(false);

    // The library below writes in no other way.
    private void Wait(Func<Task> write)
    {
        try
        {
            write().GetAwaiter().GetResult();
        }
        catch (Exception exception) when (_path is not null && FileGuard.IsOfFile(exception))
        {
            throw FileGuard.Failed(FileFindings.FileUnwritable, _path, exception);
        }
    }
}
