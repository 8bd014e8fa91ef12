using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>Where the text that a finding is about stands. Of several texts for one item or value, the last is the one too many.</summary>
internal sealed class WordingPaths
{
    private readonly Dictionary<string, int> _items = new(System.StringComparer.Ordinal);
    private readonly Dictionary<string, int> _anchors = new(System.StringComparer.Ordinal);

    internal WordingPaths(WordingDocument document)
    {
        for (int i = 0; i < document.Items?.Count; i++)
        {
            _items[document.Items[i].Code!] = i;
        }

        for (int i = 0; i < document.Anchors?.Count; i++)
        {
            _anchors[Number.Text(document.Anchors[i].Value!.Value)] = i;
        }
    }

    internal string Of(Finding finding)
    {
        if (finding.Kind == WordingFindings.WordingLanguageMalformed)
        {
            return "$.language";
        }

        return finding.Kind == WordingFindings.WordedAnchorInvalid
            ? Entry("$.anchors", _anchors, finding.Arguments[0], string.Empty)
            : Entry("$.items", _items, finding.Arguments[finding.Kind == WordingFindings.WordedItemUnknown ? 1 : 0],
                finding.Kind == WordingFindings.WordingMissing ? ".text" : ".code");
    }

    private static string Entry(string list, Dictionary<string, int> places, string key, string member) =>
        places.TryGetValue(key, out int index) ? list + "[" + Number.Text(index) + "]" + member : list;
}
