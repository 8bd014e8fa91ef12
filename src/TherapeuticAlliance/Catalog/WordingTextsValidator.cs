using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>Checks labels, headings and explanations of single items, and placeholders, against a definition.</summary>
internal sealed class WordingTextsValidator
{
    /// <summary>As many as a document has room for, so that what can be written can be read.</summary>
    internal const int MaxEntries = 512;

    private readonly Instrument _instrument;
    private readonly IReadOnlyList<WordingEntry> _entries;
    private readonly string? _instructions;

    internal WordingTextsValidator(Instrument instrument, WordingTexts texts)
    {
        _instrument = instrument;
        _entries = texts.Entries();
        _instructions = texts.Instructions;
    }

    internal IEnumerable<Finding> Findings() => ItemAnchors().Concat(Notes(WordingPart.Section, "section")).Concat(Notes(WordingPart.Help, "help"))
        .Concat(Placeholders()).Concat(TooMany()).Concat(NotPrinted()).Concat(Undeclared());

    private IEnumerable<WordingEntry> Of(WordingPart part) => _entries.Where(entry => entry.Part == part);

    private IEnumerable<Finding> ItemAnchors() =>
        from labels in Of(WordingPart.ItemAnchor).GroupBy(label => (label.Code, label.Value))
        where labels.Count() > 1 || string.IsNullOrWhiteSpace(labels.First().Text)
            || _instrument.FindItem(labels.Key.Code)?.Format.Allows(labels.Key.Value) != true
        select WordingFindings.ItemAnchorInvalid.At(
            "items[" + labels.Key.Code + "].anchors[" + Number.Text(labels.Key.Value) + "]", Number.Text(labels.Key.Value), labels.Key.Code, _instrument.Id);

    private IEnumerable<Finding> Notes(WordingPart part, string name) =>
        from same in Of(part).GroupBy(note => note.Code, StringComparer.Ordinal)
        where same.Count() > 1 || string.IsNullOrWhiteSpace(same.First().Text) || _instrument.FindItem(same.Key) is null
        select WordingFindings.ItemNoteInvalid.At("items[" + same.Key + "]." + name, name, same.Key, _instrument.Id);

    private IEnumerable<Finding> Placeholders()
    {
        var used = new HashSet<string>(Printed().SelectMany(WordingPlaces.Names).Select(place => place.Name), StringComparer.Ordinal);
        return from same in Of(WordingPart.Placeholder).GroupBy(place => place.Code, StringComparer.Ordinal)
               where same.Count() > 1 || string.IsNullOrWhiteSpace(same.First().Text) || !WordingPlaces.IsName(same.Key) || !used.Contains(same.Key)
               select WordingFindings.PlaceholderInvalid.At("placeholders[" + same.Key + "]", same.Key);
    }

    private IEnumerable<Finding> TooMany() =>
        from part in _entries.Where(entry => entry.Part is WordingPart.Anchor or WordingPart.ItemAnchor or WordingPart.Placeholder)
            .GroupBy(entry => (entry.Part, Code: entry.Part == WordingPart.ItemAnchor ? entry.Code : string.Empty))
        where part.Count() > MaxEntries
        select WordingFindings.TextsTooMany.At(
            part.Key.Part == WordingPart.Placeholder ? "placeholders" : part.Key.Part == WordingPart.Anchor ? "anchors" : "items[" + part.Key.Code + "].anchors",
            Number.Text(part.Count()), Number.Text(MaxEntries));

    private IEnumerable<Finding> NotPrinted()
    {
        var own = new HashSet<string>(Of(WordingPart.ItemAnchor).Select(label => label.Code), StringComparer.Ordinal);
        return !Of(WordingPart.Anchor).Any()
            ? []
            : from item in _instrument.Items
              where !ReferenceEquals(item.Format, _instrument.Format) && !own.Contains(item.Code)
              select WordingFindings.SharedAnchorsNotPrinted.At("items[" + item.Code + "].anchors", item.Code);
    }

    private IEnumerable<Finding> Undeclared()
    {
        var declared = new HashSet<string>(Of(WordingPart.Placeholder).Select(place => place.Code), StringComparer.Ordinal);
        return Printed().SelectMany(WordingPlaces.Names).Select(place => place.Name).Where(name => !declared.Contains(name)).Distinct(StringComparer.Ordinal)
            .Select(name => WordingFindings.PlaceUndeclared.At("placeholders[" + name + "]", name));
    }

    private IEnumerable<string> Printed() =>
        _entries.Where(entry => entry.Part != WordingPart.Placeholder).Select(entry => entry.Text).Concat([_instructions!]).Where(text => text is not null);
}
