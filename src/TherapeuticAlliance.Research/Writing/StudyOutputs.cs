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
    private readonly OpenedTable _table;
    private readonly StudyScorer _scorer;
    private readonly List<CsvFile> _files = [];
    private readonly ScoreCsvWriter? _scores;
    private readonly FindingCsvWriter? _findings;
    private readonly KeyedItemCsvWriter? _keyed;

    internal StudyOutputs(string? scores, string? findings, string? keyed, bool neutralizes, OpenedTable table, StudyScorer scorer)
    {
        _table = table;
        _scorer = scorer;
        RefuseTwice([table.Path, scores, findings, keyed]);
        try
        {
            _scores = scores is null ? null : new ScoreCsvWriter(Create(scores, neutralizes), scorer.Instrument, table.Map.KeptColumns);
            _findings = findings is null ? null : new FindingCsvWriter(Create(findings, neutralizes), null);
            _keyed = keyed is null ? null : new KeyedItemCsvWriter(Create(keyed, neutralizes), scorer.Instrument);
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
        _scores?.Write(chunk, table, _table.Plan.Kept.Count);
        _findings?.Write(chunk, table, _scorer);
        _keyed?.Write(chunk);
    }

    internal void Complete(IReadOnlyList<Finding> findings)
    {
        _findings?.Write(findings);
        _files.ForEach(file => file.Flush());
        foreach (CsvFile file in _files)
        {
            file.Complete();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _files.ForEach(file => file.Dispose());

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
            throw new StudyException(StudyFindings.FileTwice.At(string.Empty, twice.Last()));
        }
    }
}
