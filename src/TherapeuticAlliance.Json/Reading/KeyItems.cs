using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>Finds the items that a key names by code or by number. What is unknown or named twice is a finding at its place.</summary>
internal sealed class KeyItems(Instrument instrument, FindingList findings)
{
    private readonly Dictionary<string, Item> _byCode = instrument.Items.ToDictionary(item => item.Code, System.StringComparer.Ordinal);
    private readonly Dictionary<int, Item> _byNumber = instrument.Items.ToDictionary(item => item.Number);

    // A place that could not be read has its finding already.
    private readonly HashSet<string> _read = new(findings.All.Select(finding => finding.Path), System.StringComparer.Ordinal);

    internal Item[] Of(IReadOnlyList<string>? codes, IReadOnlyList<int>? numbers, string path, HashSet<Item> named) =>
        Each(codes ?? [], path + ".items", code => code is not null && _byCode.TryGetValue(code, out Item? item) ? item : null, code => code ?? string.Empty, named)
            .Concat(Each(numbers ?? [], path + ".numbers", number => _byNumber.TryGetValue(number, out Item? item) ? item : null, number => Number.Text(number), named))
            .ToArray();

    private List<Item> Each<T>(IReadOnlyList<T> references, string path, System.Func<T, Item?> find, System.Func<T, string> text, HashSet<Item> named)
    {
        var found = new List<Item>();
        for (int i = 0; i < references.Count; i++)
        {
            string place = path + "[" + Number.Text(i) + "]";
            Item? item = find(references[i]);
            if (item is not null && named.Add(item))
            {
                found.Add(item);
            }
            else if (!_read.Contains(place))
            {
                findings.Add((item is null ? DefinitionFindings.ItemUnknown : DefinitionFindings.ItemListedTwice).At(place, text(references[i])));
            }
        }

        return found;
    }
}
