using System;
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

    public override string ToString() => _number is { } number ? Number.Text(number) : _code ?? "(null)";
}
