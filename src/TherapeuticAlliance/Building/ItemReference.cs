using System;

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

    public override string ToString() => Number is { } number ? Internal.Number.Text(number) : Code ?? "(null)";
}
