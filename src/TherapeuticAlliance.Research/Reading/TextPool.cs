using System;
using System.Collections.Generic;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>
/// Texts kept once, each with a number from 0: what ids and sessions are compared by. The characters lie in pages, so that
/// many texts need little memory and none is moved.
/// </summary>
internal sealed class TextPool
{
    private const int PageLength = 1 << 14;
    private const int EntryBits = 10;
    private const int EntriesOfPage = 1 << EntryBits;

    // Rows of one person often follow each other, and sessions are the same few: where a text was found is looked at first.
    private readonly int[] _recent = new int[256];
    private readonly List<char[]> _pages = [];
    private readonly List<Entry[]> _entries = [];
    private readonly List<string?> _shared = [];
    private int[] _slots = new int[512];
    private int _used = PageLength;
    private string? _lastText;
    private int _lastMade = -1;

    internal int Count { get; private set; }

    internal ReadOnlySpan<char> this[int index]
    {
        get
        {
            ref Entry entry = ref At(index);
            return _pages[entry.Page].AsSpan(entry.Start, entry.Length);
        }
    }

    /// <summary>Returns a text as a string; the one asked for last is not made again.</summary>
    internal string Text(int index)
    {
        if (index != _lastMade)
        {
            _lastMade = index;
            _lastText = this[index].ToString();
        }

        return _lastText!;
    }

    /// <summary>Returns a text as the same string whenever it is asked for, at the price of keeping it.</summary>
    /// <param name="index">The number of the text.</param>
    /// <param name="shown">Makes of it what is shown.</param>
    internal string SharedText(int index, Func<string, string>? shown = null)
    {
        while (_shared.Count <= index)
        {
            _shared.Add(null);
        }

        return _shared[index] ??= shown is null ? Text(index) : shown(Text(index));
    }

    /// <summary>Returns the number of a text, a new one when it was not there.</summary>
    internal int Add(ReadOnlySpan<char> text)
    {
        ref int recent = ref _recent[Near(text)];
        if (recent == 0 || !this[recent - 1].SequenceEqual(text))
        {
            recent = Find(text) + 1;
        }

        return recent - 1;
    }

    private int Find(ReadOnlySpan<char> text)
    {
        int hash = string.GetHashCode(text, StringComparison.Ordinal);
        int slot = hash & (_slots.Length - 1);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            int index = _slots[slot] - 1;
            if (At(index).Hash == hash && this[index].SequenceEqual(text))
            {
                return index;
            }
        }

        _slots[slot] = Count + 1;
        Keep(text, hash);
        if (2 * Count > _slots.Length)
        {
            Grow();
        }

        return Count - 1;
    }

    // The end of a text tells most of it: numbers differ there.
    private static byte Near(ReadOnlySpan<char> text) => text.Length == 0 ? (byte)0 : text.Length == 1 ? (byte)text[0] : (byte)(text[^1] + (text[^2] * 17));

    private ref Entry At(int index) => ref _entries[index >> EntryBits][index & (EntriesOfPage - 1)];

    private void Keep(ReadOnlySpan<char> text, int hash)
    {
        if (_pages.Count == 0 || _used + text.Length > _pages[^1].Length)
        {
            _pages.Add(Pages.New<char>(Math.Max(PageLength, text.Length)));
            _used = 0;
        }

        if (Count == _entries.Count * EntriesOfPage)
        {
            _entries.Add(Pages.New<Entry>(EntriesOfPage));
        }

        text.CopyTo(_pages[^1].AsSpan(_used));
        At(Count++) = new Entry(_pages.Count - 1, _used, text.Length, hash);
        _used += text.Length;
    }

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        for (int index = 0; index < Count; index++)
        {
            int slot = At(index).Hash & (_slots.Length - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = index + 1;
        }
    }

    private readonly record struct Entry(int Page, int Start, int Length, int Hash);
}
