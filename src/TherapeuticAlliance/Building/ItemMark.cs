using System;
using System.Collections.Generic;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Building;

/// <summary>Something that a definition says about one item, which may be listed before or after.</summary>
internal sealed class ItemMark
{
    private readonly string _path;
    private readonly bool _isSaidOnce;
    private readonly ItemReference _reference;
    private readonly Action<ItemDraft> _say;
    private ItemDraft? _item;

    internal ItemMark(string path, bool isSaidOnce, ItemReference reference, Action<ItemDraft> say)
    {
        _path = path;
        _isSaidOnce = isSaidOnce;
        _reference = reference;
        _say = say;
    }

    /// <summary>Says it as soon as the item is listed, once.</summary>
    internal void Resolve(InstrumentDraft draft)
    {
        if (_item is null && _reference.In(draft) is { } item)
        {
            _item = item;
            _say(item);
        }
    }

    /// <summary>Adds what is wrong with the marks of a definition, in the order in which they were made.</summary>
    internal static void Check(InstrumentDraft draft, List<Finding> findings)
    {
        for (int i = 0; i < draft.Marks.Count; i++)
        {
            if (draft.Marks[i].Finding(draft, i) is { } finding)
            {
                findings.Add(finding);
            }
        }
    }

    private Finding? Finding(InstrumentDraft draft, int place)
    {
        if (_reference.Misread(draft, _item, _path) is { } misread)
        {
            return misread;
        }

        for (int i = 0; _isSaidOnce && i < place; i++)
        {
            if (draft.Marks[i].SaysTheSameAs(this))
            {
                return DefinitionFindings.ItemListedTwice.At(_path, _reference.ToString());
            }
        }

        return null;
    }

    private bool SaysTheSameAs(ItemMark other) => ReferenceEquals(_item, other._item) && string.Equals(_path, other._path, StringComparison.Ordinal);
}
