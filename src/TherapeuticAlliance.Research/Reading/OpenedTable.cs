using System;
using System.Collections.Generic;
using System.Data;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>A table whose header was held against a map, with its rows still to be read.</summary>
internal sealed class OpenedTable : IDisposable
{
    private OpenedTable(RowSource rows, Instrument instrument, StudyMap map, ColumnPlan plan, string? path)
    {
        Rows = rows;
        Map = map;
        Plan = plan;
        Path = path is null ? null : RealPath.Of(path);
        Reader = new RowReader(instrument, map, plan);
        Reader.Check.Quotes.NoteHeader(rows);
        Tally = new StudyTally(instrument, map, this);
    }

    internal RowSource Rows { get; }

    internal StudyMap Map { get; }

    internal ColumnPlan Plan { get; }

    internal RowReader Reader { get; }

    internal StudyTally Tally { get; }

    /// <summary>The file being read, all links followed, or null when it is none.</summary>
    internal string? Path { get; }

    internal static OpenedTable File(string path, Instrument instrument, StudyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        FileStream stream = InputFile.Open(path);
        return Text(InputFile.Text(stream, map.TextEncoding), stream, instrument, map);
    }

    internal static OpenedTable Text(TextReader text, FileStream? stream, Instrument instrument, StudyMap map)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return Open(items => TextOpening.Open(text, stream, map, Wanted(map, items)), instrument, map, SourceFile.Of(text));
        }
        catch
        {
            text.Dispose();
            throw;
        }
    }

    internal static OpenedTable Data(IDataReader reader, Instrument instrument, StudyMap map) =>
        Open(_ => new DataReaderRows(reader), instrument, map, null);

    internal static OpenedTable Memory(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows, Instrument instrument, StudyMap map) =>
        Open(_ => new MemoryRows(columns, rows), instrument, map, null);

    /// <summary>Opens rows of any format.</summary>
    internal static OpenedTable Open(Func<ItemColumns, RowSource> open, Instrument instrument, StudyMap map, string? path)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(map);
        var items = new ItemColumns(map, instrument);
        Refuse([.. items.Findings()]);
        RowSource rows = open(items);
        try
        {
            Refuse(rows.Read() ? [] : [StudyFindings.TableEmpty.At(string.Empty)]);
            rows = map.LongColumns is null ? rows : LongRows.Of(rows, map, items.Names());
            var resolver = new ColumnResolver(map, instrument, items, [.. rows.Fields().Select(name => name.Trim())]);
            ColumnPlan plan = resolver.Resolve(rows.HeaderRows);
            Refuse(resolver.Findings);
            return new OpenedTable(rows, instrument, map, plan, path);
        }
        catch
        {
            rows.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Rows.Dispose();

    private static void Refuse(IReadOnlyList<Finding> findings)
    {
        if (findings.Count > 0)
        {
            throw new StudyException(findings);
        }
    }

    private static HashSet<string> Wanted(StudyMap map, ItemColumns items)
    {
        IEnumerable<string> names = items.HasWaves ? map.WaveNames.DefaultIfEmpty("1").SelectMany(items.Names) : items.Names();
        IEnumerable<string?> others = [map.SessionColumn, map.RaterColumn, map.LongColumns?.Key, map.LongColumns?.Value, .. map.IdColumns, .. map.KeptColumns];
        return names.Concat(others.OfType<string>()).Select(name => name.Trim()).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
    }
}
