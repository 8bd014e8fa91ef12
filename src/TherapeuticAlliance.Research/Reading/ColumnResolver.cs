using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Holds a map against the header of a table and lists everything that does not fit.</summary>
internal sealed class ColumnResolver
{
    private readonly StudyMap _map;
    private readonly Instrument _instrument;
    private readonly ItemColumns _items;
    private readonly IReadOnlyList<string> _header;
    private readonly List<Finding> _findings = [];
    private readonly List<Finding> _notes = [];

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
    internal ColumnPlan Resolve(int headerRows) => new()
    {
        Width = _header.Count,
        Ids = [.. _map.IdColumns.Select(column => Find(column, "id"))],
        Session = Find(_map.SessionColumn, "session"),
        Rater = Find(_map.RaterColumn, "rater"),
        Kept = [.. _map.KeptColumns.Select(column => Find(column, "output"))],
        LeftOut = [.. _map.LeftOutRows.Select(rule => Find(rule.Key, "rows-to-leave-out"))],
        SessionName = _map.SessionColumn ?? string.Empty,
        HeaderRows = headerRows,
        Waves = _items.HasWaves ? Waves() : [Items(null, null, _items.Names())],
        Notes = [.. new[] { Beyond() }.OfType<Finding>(), .. _notes],
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

        return [.. waves.Select((wave, index) => Items(SessionOf(wave), _map.WaveNames.IsEmpty ? NumberOf(wave) : index + 1, _items.Names(wave)))];
    }

    private WaveColumns Items(string? session, int? number, string[] names)
    {
        int[] positions = Array.ConvertAll(names, name => HeaderColumn.Position(_header, name, _findings));
        string[] missing = [.. names.Where((_, item) => positions[item] < 0 && !_instrument.Items[item].IsUnscored)];
        string[] unscored = [.. _instrument.Items.Where(item => item.IsUnscored && positions[item.Position] < 0).Select(item => item.Code)];
        if (missing.Length > 0)
        {
            _findings.Add(StudyFindings.ItemColumnsMissing.At(
                string.Empty, Number.Text(missing.Length), Number.Text(names.Length), _instrument.Id, ColumnList.Of(missing)).WithAttemptedValue(ColumnList.Of(_header)));
        }

        if (unscored.Length > 0 && _notes.Count == 0)
        {
            _notes.Add(ReadingFindings.ColumnsUnscored.At(string.Empty, Number.Text(unscored.Length), ColumnList.Of(unscored)));
        }

        return new WaveColumns(session, number, _instrument.Items, positions, names);
    }

    private int Find(string? column, string use) => column is null ? -1 : HeaderColumn.Find(_header, column, use, _findings);

    // Wave 01 is session 1; a named wave (pre, post) is written as its name.
    private static string SessionOf(string wave) => int.TryParse(wave, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Number.Text(number) : wave;

    private static int? NumberOf(string wave) =>
        int.TryParse(wave, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= SessionReader.Highest ? number : null;
}
