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

    private readonly List<char[]> _pages = [];
    private readonly List<Entry[]> _entries = [];
    private readonly List<string?> _shared = [];
    private int[] _slots = new int[512];
    private int _used = PageLength;
    private int _last = -1;
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
        // Rows of one person often follow each other.
        if (_last >= 0 && this[_last].SequenceEqual(text))
        {
            return _last;
        }

        int hash = string.GetHashCode(text, StringComparison.Ordinal);
        int slot = hash & (_slots.Length - 1);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            int index = _slots[slot] - 1;
            if (At(index).Hash == hash && this[index].SequenceEqual(text))
            {
                return _last = index;
            }
        }

        _last = Keep(text, hash);
        _slots[slot] = _last + 1;
        if (2 * Count > _slots.Length)
        {
            Grow();
        }

        return _last;
    }

    private ref Entry At(int index) => ref _entries[index >> EntryBits][index & (EntriesOfPage - 1)];

    private int Keep(ReadOnlySpan<char> text, int hash)
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
        At(Count) = new Entry(_pages.Count - 1, _used, text.Length, hash);
        _used += text.Length;
        return Count++;
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
