using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Holds a map against the header of a table and lists everything that does not fit.</summary>
internal sealed class ColumnResolver
{
    private readonly StudyMap _map;
    private readonly Instrument _instrument;
    private readonly ItemColumns _items;
    private readonly IReadOnlyList<string> _header;
    private readonly List<Finding> _findings = [];

    internal ColumnResolver(StudyMap map, Instrument instrument, ItemColumns items, IReadOnlyList<string> header)
    {
        _map = map;
        _instrument = instrument;
        _items = items;
        _header = header;
    }

    /// <summary>Why the table cannot be read.</summary>
    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The plan; of use only when there are no findings.</summary>
    internal ColumnPlan Resolve() => new()
    {
        Width = _header.Count,
        Id = Find(_map.IdColumn, "id"),
        Session = Find(_map.SessionColumn, "session"),
        Rater = Find(_map.RaterColumn, "rater"),
        Beyond = Beyond(),
        IdName = _map.IdColumn ?? string.Empty,
        SessionName = _map.SessionColumn ?? string.Empty,
        Waves = _items.HasWaves ? Waves() : [Items(null, _items.Names())],
    };

    private Finding? Beyond() =>
        (_items.HasWaves ? _items.Waves(_header) : [string.Empty]).Select(_items.NameAfterLast).FirstOrDefault(_header.Contains) is { } column
            ? StudyFindings.ColumnsBeyond.At(string.Empty, column, _instrument.Id, _instrument.Items[^1].Code)
            : null;

    private WaveColumns[] Waves()
    {
        string[] waves = _items.Waves(_header);
        if (waves.Length == 0)
        {
            _findings.Add(StudyFindings.NoWaves.At(string.Empty, _map.WavePattern!).WithAttemptedValue(ColumnList.Of(_header)));
        }

        return Array.ConvertAll(waves, wave => Items(SessionOf(wave), _items.Names(wave)));
    }

    private WaveColumns Items(string? session, string[] names)
    {
        int[] positions = Array.ConvertAll(names, Position);
        string[] missing = [.. names.Where((_, item) => positions[item] < 0)];
        if (missing.Length > 0)
        {
            _findings.Add(StudyFindings.ItemColumnsMissing.At(
                string.Empty, Text(missing.Length), Text(names.Length), _instrument.Id, ColumnList.Of(missing)).WithAttemptedValue(ColumnList.Of(_header)));
        }

        return new WaveColumns(session, _instrument.Items, positions, names);
    }

    private int Find(string? column, string use)
    {
        int position = column is null ? -1 : Position(column);
        if (column is not null && position < 0)
        {
            _findings.Add(StudyFindings.ColumnMissing.At(string.Empty, column, use).WithAttemptedValue(ColumnList.Of(_header)));
        }

        return position;
    }

    private int Position(string column)
    {
        string wanted = column.Trim();
        int[] found = [.. Enumerable.Range(0, _header.Count).Where(i => string.Equals(_header[i], wanted, StringComparison.Ordinal))];
        if (found.Length > 1)
        {
            _findings.Add(StudyFindings.ColumnTwice.At(string.Empty, column));
        }

        return found.Length == 0 ? -1 : found[0];
    }

    // Wave 01 is session 1; a named wave (pre, post) is its own session.
    private static string SessionOf(string wave) => int.TryParse(wave, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Text(number) : wave;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
