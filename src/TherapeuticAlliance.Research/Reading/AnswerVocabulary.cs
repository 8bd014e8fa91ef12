using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Catalog;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>What the texts of a table mean for one item: the codes that the map names, and the labels of the form and of wording packs.</summary>
internal sealed class AnswerVocabulary
{
    // 5 - Always, 4 (Very often), 0 = Not at all, 3: Often, 3. Often.
    private static readonly Regex ValueAndLabel = new(
        @"^(?<value>[+-]?[0-9]+([.,][0-9]+)?) ?([-–—=:.)]|(?<open>\()) ?(?<label>.+)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private readonly Dictionary<string, decimal> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, decimal> _labels = new(StringComparer.OrdinalIgnoreCase);

    internal AnswerVocabulary(Item item, StudyMap map)
    {
        foreach (AnswerCode code in map.AnswerCodes.Where(code => code.IsFor(item)))
        {
            _codes[code.Text] = code.Value;
            HasNumbers |= CellText.TryNumber(code.Text, out _);
        }

        foreach (Anchor anchor in item.Format.Anchors.Concat(map.Wordings.SelectMany(pack => LabelsOf(pack, item))))
        {
            _labels[CellText.Normal(anchor.Label)] = anchor.Value;
        }
    }

    /// <summary>Whether the table writes numbers that are codes, so that a number without a meaning is no value.</summary>
    internal bool HasNumbers { get; }

    /// <summary>Whether the map gives the text a meaning of its own.</summary>
    internal bool TryCode(string text, out decimal value)
    {
        if (_codes.TryGetValue(text, out value))
        {
            return true;
        }

        // 9 also means 9.0.
        if (HasNumbers && CellText.TryNumber(text, out decimal number))
        {
            foreach (KeyValuePair<string, decimal> code in _codes)
            {
                if (CellText.TryNumber(code.Key, out decimal known) && known == number)
                {
                    value = code.Value;
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the text is a label, or a value and its label that agree.</summary>
    internal bool TryLabel(string text, out decimal value)
    {
        if (_labels.TryGetValue(text, out value))
        {
            return true;
        }

        Match match = ValueAndLabel.Match(text);
        if (!match.Success || !CellText.TryNumber(match.Groups["value"].Value.Replace(',', '.'), out value))
        {
            return false;
        }

        string label = match.Groups["label"].Value;
        label = match.Groups["open"].Success && label.EndsWith(')') ? label[..^1].Trim() : label;
        return _labels.TryGetValue(label, out decimal meant) && meant == value;
    }

    // Labels for all items are not those of an item with a response format of its own; what the pack has for the item itself comes last and counts.
    private static IEnumerable<Anchor> LabelsOf(WordingPack pack, Item item) =>
        pack.Instrument.FindItem(item.Code) is { } worded && !ReferenceEquals(worded.Format, pack.Instrument.Format)
            ? pack.AnchorsOf(item.Code)
            : pack.Anchors.Concat(pack.AnchorsOf(item.Code));
}
