using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using CsvHelper;
using CsvHelper.Configuration;
using TherapeuticAlliance.Research.Reading;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>Rows of a comma-separated file: UTF-8 without byte order mark, line feeds, quotes where needed. Texts go out unchanged.</summary>
internal sealed class CsvFile : IDisposable
{
    private readonly CsvWriter _writer;

    internal CsvFile(TextWriter writer, bool leaveOpen) => _writer = new CsvWriter(
        writer ?? throw new ArgumentNullException(nameof(writer)),
        new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ",", NewLine = "\n" },
        leaveOpen);

    /// <summary>Creates a file; trouble is reported under the name that the caller knows.</summary>
    internal static CsvFile Create(string path, string? knownAs = null) => new(StudyFile.Create(path, knownAs ?? path), leaveOpen: false);

    internal void Field(string text) => _writer.WriteField(text);

    internal void Field(int number) => _writer.WriteField(number.ToString(CultureInfo.InvariantCulture));

    internal void Field(double? number) => _writer.WriteField(number?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty);

    internal void Field(decimal? number) => _writer.WriteField(number?.ToString("0.######", CultureInfo.InvariantCulture) ?? string.Empty);

    internal void EndRow() => _writer.NextRecord();

    internal void Row(IEnumerable<string> fields)
    {
        foreach (string field in fields)
        {
            Field(field);
        }

        EndRow();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
