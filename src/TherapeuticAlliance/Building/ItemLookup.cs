using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>The items of a draft by code and by number, and the scales that name each: made once, so that compiling stays linear.</summary>
internal sealed class ItemLookup
{
    private readonly List<ItemDraft> _items;
    private readonly Dictionary<string, int> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byNumber = new(StringComparer.Ordinal);
    private readonly List<ScaleDraft>?[] _scales;
    private readonly bool _hasScaleOfAll;

    internal ItemLookup(InstrumentDraft draft)
    {
        _items = draft.Items;
        _scales = new List<ScaleDraft>?[draft.Items.Count];
        for (int i = draft.Items.Count - 1; i >= 0; i--)
        {
            _byNumber[Number.Text(draft.Items[i].Number)] = i;
            if (draft.Items[i].Code is { } code)
            {
                _byCode[code] = i;
            }
        }

        foreach (ScaleDraft scale in draft.Scales)
        {
            _hasScaleOfAll |= scale.HasAllItems;
            foreach (ItemReference reference in scale.Items)
            {
                Note(Find(reference), scale);
            }
        }
    }

    internal ItemDraft? Find(ItemReference reference)
    {
        int place;
        return reference.Number is { } number
            ? (_byNumber.TryGetValue(Number.Text(number), out place) ? _items[place] : null)
            : (reference.Code is { } code && _byCode.TryGetValue(code, out place) ? _items[place] : null);
    }

    internal bool IsScored(ItemDraft item) => _hasScaleOfAll || ScalesOf(item).Count > 0;

    /// <summary>Returns the scales that name an item, each once.</summary>
    /// <remarks>A code that stands twice names the first, and what holds for the first is said of the other too.</remarks>
    internal IReadOnlyList<ScaleDraft> ScalesOf(ItemDraft item) =>
        _scales[item.Place] ?? (item.Code is { } code ? _scales[_byCode[code]] : null) ?? [];

    private void Note(ItemDraft? item, ScaleDraft scale)
    {
        if (item is null)
        {
            return;
        }

        List<ScaleDraft> scales = _scales[item.Place] ??= [];
        if (scales.Count == 0 || !ReferenceEquals(scales[scales.Count - 1], scale))
        {
            scales.Add(scale);
        }
    }
}
