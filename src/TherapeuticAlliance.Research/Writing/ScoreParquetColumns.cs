using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;
using TherapeuticAlliance.Research.Columnar;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>The columns of a Parquet file of scores, with room for one row group.</summary>
internal sealed class ScoreParquetColumns
{
    private const int FirstKept = 2;

    private readonly DataField<int> _rowField = new("row");
    private readonly DataField<string>[] _textFields;
    private readonly ScaleFields[] _scales;
    private readonly int[] _rows;
    private readonly string?[][] _texts;

    internal ScoreParquetColumns(Instrument instrument, IReadOnlyList<string> kept, ScoreMetric[] also, int capacity)
    {
        Capacity = capacity;
        _textFields = [new("id"), new("session"), .. kept.Select(name => new DataField<string>(name))];
        _scales = [.. instrument.Scales.Select(scale => new ScaleFields(scale, also, capacity))];
        _rows = new int[capacity];
        _texts = [.. _textFields.Select(_ => new string?[capacity])];
        Fields = [_rowField, .. _textFields, .. _scales.SelectMany(scale => scale.Fields)];
        if (Fields.GroupBy(field => field.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new StudyException(ColumnarFindings.ColumnWrittenTwice.At(string.Empty, twice.Key));
        }
    }

    internal IReadOnlyList<DataField> Fields { get; }

    internal int Capacity { get; }

    internal int Count { get; private set; }

    /// <summary>Begins a form.</summary>
    internal void Add(int row, string id, string session)
    {
        _rows[Count++] = row;
        Text(0, id);
        Text(1, session);
    }

    /// <summary>Keeps what a column that goes with the scores says about the form that was begun last.</summary>
    internal void Keep(int column, string text) => Text(FirstKept + column, text);

    /// <summary>Keeps a score of the form that was begun last.</summary>
    internal void Score(int scale, double? value, ScoreStatus status, int answered) => _scales[scale].Set(Count - 1, value, status, answered);

    /// <summary>Keeps a score in another metric.</summary>
    internal void Metric(int scale, int metric, double? value) => _scales[scale].Metrics[metric][Count - 1] = value;

    /// <summary>Writes the forms as a row group and begins anew.</summary>
    internal async Task WriteAsync(ParquetRowGroupWriter group)
    {
        await group.WriteAsync<int>(_rowField, _rows.AsMemory(0, Count)).ConfigureAwait(false);
        for (int i = 0; i < _textFields.Length; i++)
        {
            await group.WriteAsync(_textFields[i], new ArraySegment<string>(_texts[i]!, 0, Count), null).ConfigureAwait(false);
        }

        foreach (ScaleFields scale in _scales)
        {
            await scale.WriteAsync(group, Count).ConfigureAwait(false);
        }

        Count = 0;
    }

    // What is blank is absent.
    private void Text(int column, string text) => _texts[column][Count - 1] = text.Length == 0 ? null : text;

    /// <summary>The columns of one scale.</summary>
    private sealed class ScaleFields
    {
        private readonly DataField<double?> _score;
        private readonly DataField<byte> _status;
        private readonly DataField<int> _answered;
        private readonly DataField<double?>[] _metrics;
        private readonly double?[] _values;
        private readonly byte[] _statuses;
        private readonly int[] _counts;

        internal ScaleFields(Scale scale, ScoreMetric[] also, int capacity)
        {
            _score = new DataField<double?>(scale.Code);
            _status = new DataField<byte>(scale.Code + "_status");
            _answered = new DataField<int>(scale.Code + "_answered");
            _metrics = [.. also.Select(metric => new DataField<double?>(ScoreMetrics.ColumnOf(scale, metric)))];
            _values = new double?[capacity];
            _statuses = new byte[capacity];
            _counts = new int[capacity];
            Metrics = [.. also.Select(_ => new double?[capacity])];
        }

        internal IEnumerable<DataField> Fields => [_score, _status, _answered, .. _metrics];

        internal double?[][] Metrics { get; }

        internal void Set(int row, double? value, ScoreStatus status, int answered)
        {
            _values[row] = value;
            _statuses[row] = (byte)status;
            _counts[row] = answered;
        }

        internal async Task WriteAsync(ParquetRowGroupWriter group, int rows)
        {
            await group.WriteAsync<double>(_score, _values.AsMemory(0, rows)).ConfigureAwait(false);
            await group.WriteAsync<byte>(_status, _statuses.AsMemory(0, rows)).ConfigureAwait(false);
            await group.WriteAsync<int>(_answered, _counts.AsMemory(0, rows)).ConfigureAwait(false);
            for (int i = 0; i < _metrics.Length; i++)
            {
                await group.WriteAsync<double>(_metrics[i], Metrics[i].AsMemory(0, rows)).ConfigureAwait(false);
            }
        }
    }
}
