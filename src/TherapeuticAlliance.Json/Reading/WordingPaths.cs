using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>Where the text that a finding is about stands. Of several texts for one item or value, the last is the one too many.</summary>
internal sealed class WordingPaths
{
    private readonly WordingDocument _document;
    private readonly Dictionary<string, int> _items;
    private readonly Dictionary<string, int> _anchors;
    private readonly Dictionary<string, int> _placeholders;

    internal WordingPaths(WordingDocument document)
    {
        _document = document;
        _items = Places(document.Items, item => item.Code!);
        _anchors = Places(document.Anchors, anchor => Number.Text(anchor.Value!.Value));
        _placeholders = Places(document.Placeholders, placeholder => placeholder.Name!);
    }

    internal string Of(Finding finding)
    {
        FindingKind kind = finding.Kind;
        if (kind == WordingFindings.WordingLanguageMalformed)
        {
            return "$.language";
        }

        return kind == WordingFindings.WordedAnchorInvalid ? Entry("$.anchors", _anchors, finding.Arguments[0], string.Empty)
            : kind == WordingFindings.PlaceholderInvalid ? Entry("$.placeholders", _placeholders, finding.Arguments[0], ".name")
            : kind == WordingFindings.PlaceUndeclared ? "$.placeholders"
            : kind == WordingFindings.TextsTooMany ? "$"
            : kind == WordingFindings.ItemAnchorInvalid ? OfAnchor(finding.Arguments[1], finding.Arguments[0])
            : kind == WordingFindings.ItemNoteInvalid ? Entry("$.items", _items, finding.Arguments[1], "." + finding.Arguments[0])
            : kind == WordingFindings.SharedAnchorsNotPrinted ? Entry("$.items", _items, finding.Arguments[0], string.Empty)
            : Entry("$.items", _items, finding.Arguments[kind == WordingFindings.WordedItemUnknown ? 1 : 0],
                kind == WordingFindings.WordingMissing ? ".text" : ".code");
    }

    private string OfAnchor(string item, string value)
    {
        string path = Entry("$.items", _items, item, ".anchors");
        IReadOnlyList<WordedAnchorDocument> anchors = _document.Items![_items[item]].Anchors ?? [];
        for (int i = anchors.Count - 1; i >= 0; i--)
        {
            if (Number.Text(anchors[i].Value!.Value) == value)
            {
                return path + "[" + Number.Text(i) + "]";
            }
        }

        return path;
    }

    private static Dictionary<string, int> Places<T>(IReadOnlyList<T>? entries, System.Func<T, string> key)
    {
        var places = new Dictionary<string, int>(System.StringComparer.Ordinal);
        for (int i = 0; i < entries?.Count; i++)
        {
            places[key(entries[i])] = i;
        }

        return places;
    }

    private static string Entry(string list, Dictionary<string, int> places, string key, string member) =>
        places.TryGetValue(key, out int index) ? list + "[" + Number.Text(index) + "]" + member : list;
}
