using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Which columns a map asks for as answers, before any table is seen.</summary>
internal sealed class ItemColumns
{
    private readonly StudyMap _map;
    private readonly Instrument _instrument;
    private readonly ItemPattern? _pattern;

    internal ItemColumns(StudyMap map, Instrument instrument)
    {
        _map = map;
        _instrument = instrument;
        string? pattern = map.WavePattern ?? (map.ItemColumns is [var only] && only.Contains('{') ? only : null);
        _pattern = pattern is null ? null : new ItemPattern(pattern);
    }

    internal bool HasWaves => _map.WavePattern is not null;

    /// <summary>What is wrong with the map itself.</summary>
    internal IEnumerable<Finding> Findings()
    {
        if (_pattern is { HasItem: false } || (_pattern is not null && _pattern.HasWave != HasWaves))
        {
            yield return StudyFindings.PatternInvalid.At(string.Empty, _pattern.ToString(), HasWaves
                ? "wave-and-item({w},{ww},{n},{nn},{code})"
                : "item-without-wave({n},{nn},{code})");
        }

        if (HasWaves && _map.SessionColumn is not null)
        {
            yield return StudyFindings.MapContradictory.At(string.Empty, "session-column", "waves-are-sessions");
        }

        if (HasWaves && (_map.ItemColumns.Length > 0 || _map.SingleItems.Length > 0))
        {
            yield return StudyFindings.MapContradictory.At(string.Empty, "item-columns", "waves-name-items");
        }

        foreach (KeyValuePair<string, string> single in _map.SingleItems.Where(single => _instrument.FindItem(single.Key) is null))
        {
            yield return StudyFindings.MappedItemUnknown.At(string.Empty, _instrument.Id, single.Key, ColumnList.Of([.. _instrument.Items.Select(item => item.Code)]));
        }

        if (HasWaves && _map.LongColumns is not null)
        {
            yield return StudyFindings.MapContradictory.At(string.Empty, "answer-rows", "wave-pattern");
        }

        foreach (AnswerCode code in _map.AnswerCodes)
        {
            if (_instrument.Items.FirstOrDefault(item => code.IsFor(item) && !item.Format.Allows(code.Value)) is { } item)
            {
                yield return ReadingFindings.AnswerNoValue.At(string.Empty, code.Text, Number.Text(code.Value), item.Code);
            }
        }

        foreach (string unknown in _map.AnswerCodes.SelectMany(code => code.Items).Concat(_map.KeyedItems).Distinct().Where(code => _instrument.FindItem(code) is null))
        {
            yield return StudyFindings.MappedItemUnknown.At(string.Empty, _instrument.Id, unknown, ColumnList.Of([.. _instrument.Items.Select(item => item.Code)]));
        }

        if (!HasWaves && Unmapped() is { Length: > 0 } unmapped)
        {
            yield return StudyFindings.ItemsNotMapped.At(
                string.Empty, Number.Text(unmapped.Length), Number.Text(_instrument.Items.Count), _instrument.Id,
                ColumnList.Of([.. unmapped.Select(item => item.Code)]), "question{n}");
        }
    }

    /// <summary>The name of the column of each item, in the order of the form.</summary>
    internal string[] Names(string wave = "") => [.. _instrument.Items.Select(item => Name(item, wave) ?? string.Empty)];

    /// <summary>The name that the column of one item more would have, or null where nobody can know it.</summary>
    internal string? NameAfterLast(string wave = "") => _pattern?.ColumnAfter(_instrument.Items.MaxBy(item => item.Number)!, wave);

    /// <summary>The waves of a header: those that were named, or every number that stands in the place of one, ascending.</summary>
    internal string[] Waves(IReadOnlyList<string> header) => !_map.WaveNames.IsEmpty
        ? [.. _map.WaveNames]
        : [.. _instrument.Items.Select(_pattern!.ColumnsOf)
            .SelectMany(columns => header.Select(column => columns.Match(column))).Where(match => match.Success)
            .Select(match => match.Groups[1].Value).Distinct()
            .OrderBy(wave => wave.TrimStart('0').Length).ThenBy(wave => wave.TrimStart('0'), StringComparer.Ordinal)];

    private Item[] Unmapped() => [.. _instrument.Items.Where(item => Name(item, string.Empty) is null && !(item.IsUnscored && ListsScoredItems))];

    private string? Name(Item item, string wave)
    {
        string? single = _map.SingleItems.LastOrDefault(pair => string.Equals(pair.Key, item.Code, StringComparison.Ordinal)).Value;
        return single ?? _pattern?.Column(item, wave) ?? ByPosition(item);
    }

    // A list with one name too few or too many would shift every answer: it names no item at all. Items that no scale uses may be left out.
    private string? ByPosition(Item item) =>
        _map.ItemColumns.Length == _instrument.Items.Count ? _map.ItemColumns[item.Position]
        : ListsScoredItems && !item.IsUnscored ? _map.ItemColumns[_instrument.Items.Take(item.Position).Count(before => !before.IsUnscored)]
        : null;

    private bool ListsScoredItems => _map.ItemColumns.Length > 0 && _map.ItemColumns.Length == _instrument.Items.Count(item => !item.IsUnscored);
}
