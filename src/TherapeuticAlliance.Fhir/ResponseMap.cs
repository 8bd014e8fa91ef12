using System;
using System.Collections.Generic;
using TherapeuticAlliance.Fhir.Internal;

namespace TherapeuticAlliance.Fhir;

/// <summary>What the caller knows about the responses of another system: its link ids, its codes, and which of its codes are values.</summary>
/// <remarks>Immutable: every <c>With…</c> returns a new one. Equality is by reference.</remarks>
public sealed class ResponseMap
{
    private readonly Dictionary<string, string> _items;
    private readonly Dictionary<FhirCoding, decimal> _values;
    private readonly HashSet<string> _trusted;

    private ResponseMap(Dictionary<string, string> items, Dictionary<FhirCoding, decimal> values, HashSet<string> trusted)
    {
        _items = items;
        _values = values;
        _trusted = trusted;
    }

    /// <summary>Gets nothing known: link ids are item codes, and only our own codes are values.</summary>
    public static ResponseMap None { get; } = new(new(StringComparer.Ordinal), [], new(StringComparer.Ordinal));

    /// <summary>Returns a map with the link id of an item: <c>/44250-9</c> for item 1 of the PHQ-9 in the US Core profile.</summary>
    /// <param name="linkId">The link id of the other system.</param>
    /// <param name="itemCode">The code of the item.</param>
    public ResponseMap WithItem(string linkId, string itemCode) => new(
        new Dictionary<string, string>(_items, StringComparer.Ordinal) { [Guard.NotNull(linkId, nameof(linkId))] = Guard.NotNull(itemCode, nameof(itemCode)) },
        _values, _trusted);

    /// <summary>Returns a map with the printed value that a code of another system means.</summary>
    /// <param name="coding">The code.</param>
    /// <param name="value">The value as printed on the form, before keying.</param>
    public ResponseMap WithValue(FhirCoding coding, decimal value) => new(
        _items, new Dictionary<FhirCoding, decimal>(_values) { [Guard.NotNull(coding, nameof(coding))] = value }, _trusted);

    /// <summary>
    /// Returns a map by which a numeric code of any system is the printed value of an item. Be sure of it: a code 1 can weigh 50 elsewhere.
    /// </summary>
    /// <param name="itemCode">The code of the item.</param>
    public ResponseMap TrustingCodesOf(string itemCode) => new(
        _items, _values, new HashSet<string>(_trusted, StringComparer.Ordinal) { Guard.NotNull(itemCode, nameof(itemCode)) });

    /// <summary>Returns the name of the type.</summary>
    public override string ToString() => nameof(ResponseMap);

    internal bool HasItems => _items.Count > 0;

    internal string ItemOf(string linkId) => _items.TryGetValue(linkId, out string? code) ? code : linkId;

    internal decimal? ValueOf(string system, string code)
    {
        foreach (KeyValuePair<FhirCoding, decimal> known in _values)
        {
            if (known.Key.System == system && known.Key.Code == code)
            {
                return known.Value;
            }
        }

        return null;
    }

    internal bool Trusts(string itemCode) => _trusted.Contains(itemCode);
}
