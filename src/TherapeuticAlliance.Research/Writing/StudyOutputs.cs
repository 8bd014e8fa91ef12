using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Reading;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>The files being written, each under a passing name until it is complete.</summary>
internal sealed class StudyOutputs : IDisposable
{
    private readonly List<string> _paths = [];
    private readonly ScoreCsvWriter? _scores;
    private readonly FindingCsvWriter? _findings;
    private readonly KeyedItemCsvWriter? _keyed;

    internal StudyOutputs(StudyFiles files, StudyReader reader)
    {
        RefuseTwice([reader.SourcePath, files.ScoresPath, files.FindingsPath, files.KeyedItemsPath]);
        try
        {
            _scores = Open(files.ScoresPath, file => new ScoreCsvWriter(file, reader.Instrument));
            _findings = Open(files.FindingsPath, file => new FindingCsvWriter(file, null));
            _keyed = Open(files.KeyedItemsPath, file => new KeyedItemCsvWriter(file, reader.Instrument));
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

    internal void Complete(IReadOnlyList<Finding> findings)
    {
        _findings?.Write(findings);
        Close();
        foreach (string path in _paths)
        {
            StudyFile.Guarded(StudyFindings.FileUnwritable, path, () =>
            {
                File.Move(Passing(path), path, overwrite: true);
                return path;
            });
        }

        _paths.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Close();
        foreach (string path in _paths)
        {
            File.Delete(Passing(path));
        }
    }

    private T? Open<T>(string? path, Func<CsvFile, T> open)
        where T : class
    {
        if (path is null)
        {
            return null;
        }

        if (Directory.Exists(path))
        {
            throw new StudyException(StudyFindings.FileUnwritable.At(string.Empty, path, "it is a folder"));
        }

        T writer = open(CsvFile.Create(Passing(path), path));
        _paths.Add(path);
        return writer;
    }

    private void Close()
    {
        _scores?.Dispose();
        _findings?.Dispose();
        _keyed?.Dispose();
    }

    private static void RefuseTwice(string?[] paths)
    {
        // Case does not tell files apart everywhere; to refuse two that differ in case only costs little.
        IGrouping<string, string>? twice = paths.OfType<string>().GroupBy(Path.GetFullPath, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
        {
            throw new StudyException(StudyFindings.FileTwice.At(string.Empty, twice.Last()));
        }
    }

    private static string Passing(string path) => path + ".part";
}
