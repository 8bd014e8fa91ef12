using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>The files that scoring a table writes, each under a passing name until all are complete.</summary>
internal sealed class StudyOutputs : IDisposable
{
    private const string Parquet = ".parquet";

    private readonly OpenedTable _table;
    private readonly StudyScorer _scorer;
    private readonly List<IStudyOutput> _files = [];
    private readonly IScoreWriter? _scores;
    private readonly FindingCsvWriter? _findings;
    private readonly KeyedItemCsvWriter? _keyed;

    internal StudyOutputs(OutputPlan files, OpenedTable table, StudyScorer scorer)
    {
        _table = table;
        _scorer = scorer;
        RefuseTwice([table.Path, files.Scores, files.Findings, files.KeyedItems]);
        try
        {
            bool neutralizes = files.Neutralizes;
            _scores = files.Scores is { } scores ? Scores(scores, files) : null;
            _findings = files.Findings is { } findings ? new FindingCsvWriter(Create(findings, neutralizes), null) : null;
            _keyed = files.KeyedItems is { } keyed ? new KeyedItemCsvWriter(Create(keyed, neutralizes), scorer.Instrument) : null;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    internal void Write(ScoredForm form)
    {
        _scores?.Write(form);
        _findings?.Write(form);
        _keyed?.Write(form.Form);
    }

    internal void Write(FormChunk chunk, ScoreTable table)
    {
        _scores?.Write(chunk, table, _scorer);
        _findings?.Write(chunk, table, _scorer);
        _keyed?.Write(chunk);
    }

    internal void Complete(IReadOnlyList<Finding> findings)
    {
        _findings?.Write(findings);
        _files.ForEach(file => file.Flush());
        foreach (IStudyOutput file in _files)
        {
            file.Complete();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _files.ForEach(file => file.Dispose());

    private IScoreWriter Scores(string path, OutputPlan files)
    {
        IReadOnlyList<string> kept = _table.Map.KeptColumns;
        ScoreMetric[] also = [.. files.Metrics];
        if (!path.EndsWith(Parquet, StringComparison.OrdinalIgnoreCase))
        {
            return new ScoreCsvWriter(Create(path, files.Neutralizes), _scorer.Instrument, kept, also);
        }

        var parquet = ScoreParquetWriter.Create(path, _table.Path, _scorer.Instrument, kept, also);
        _files.Add(parquet);
        return parquet;
    }

    private CsvFile Create(string path, bool neutralizes)
    {
        CsvFile file = CsvFile.Create(path, neutralizes, _table.Path);
        _files.Add(file);
        return file;
    }

    private static void RefuseTwice(IEnumerable<string?> paths)
    {
        IGrouping<string, string>? twice = paths.OfType<string>().GroupBy(RealPath.Of, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
        {
            throw new StudyException(FileFindings.FileTwice.At(string.Empty, twice.Last()));
        }
    }
}
