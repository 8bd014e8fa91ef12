using System;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>An item as a definition speaks of it: by code, or by its number on the form.</summary>
internal sealed class ItemReference
{
    private readonly string? _code;
    private readonly int? _number;

    internal ItemReference(string? code) => _code = code;

    internal ItemReference(int number) => _number = number;

    internal bool Means(ItemDraft draft) =>
        _number is { } number ? draft.Number == number : string.Equals(draft.Code, _code, StringComparison.Ordinal);

    internal ItemDraft? In(InstrumentDraft draft) => draft.Items.Find(Means);

    /// <summary>Returns why the reference means no item, or could mean another one; null when its meaning is certain.</summary>
    internal Finding? Misread(InstrumentDraft draft, ItemDraft? found, string path)
    {
        string text = ToString();
        bool isOtherCode = _number is not null
            && draft.Items.Exists(item => !ReferenceEquals(item, found) && string.Equals(item.Code, text, StringComparison.Ordinal));
        return found is null
            ? (isOtherCode ? DefinitionFindings.NumberIsCode : DefinitionFindings.ItemUnknown).At(path, text)
            : isOtherCode ? DefinitionFindings.NumberAmbiguous.At(path, text, found.Code ?? "(null)") : null;
    }

    public override string ToString() => _number is { } number ? Number.Text(number) : _code ?? "(null)";
}
