using System;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Building;

/// <summary>An item as a definition speaks of it: by code, or by its number on the form.</summary>
internal sealed class ItemReference
{
    internal ItemReference(string? code) => Code = code;

    internal ItemReference(int number) => Number = number;

    internal string? Code { get; }

    internal int? Number { get; }

    internal bool Means(ItemDraft draft) =>
        Number is { } number ? draft.Number == number : string.Equals(draft.Code, Code, StringComparison.Ordinal);

    internal ItemDraft? In(InstrumentDraft draft) => draft.Items.Find(Means);

    /// <summary>Returns why the reference means no item, or could mean another one; null when its meaning is certain.</summary>
    internal Finding? Misread(InstrumentDraft draft, ItemDraft? found, string path)
    {
        string text = ToString();
        bool isOtherCode = Number is not null
            && draft.Items.Exists(item => !ReferenceEquals(item, found) && string.Equals(item.Code, text, StringComparison.Ordinal));
        return found is null
            ? (isOtherCode ? DefinitionFindings.NumberIsCode : DefinitionFindings.ItemUnknown).At(path, text)
            : isOtherCode ? DefinitionFindings.NumberAmbiguous.At(path, text, found.Code ?? "(null)") : null;
    }

    public override string ToString() => Number is { } number ? Internal.Number.Text(number) : Code ?? "(null)";
}
