using System.Collections.Generic;
using System.Runtime.InteropServices;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>
/// Which case and session was in which row, and a print of its answers: what finds repeats. A case keeps its sessions as bits, so
/// that most sessions are known to be new at once.
/// </summary>
internal sealed class Administrations
{
    // Pages, so that nothing is moved: a table of millions of forms has as many entries.
    private const int PageBits = 12;
    private const int PageLength = 1 << PageBits;

    // A case of more sessions is looked up by a dictionary.
    private const int LongestChain = 64;

    private readonly List<Entry[]> _entries = [];
    private readonly List<Case[]> _cases = [];
    private readonly Dictionary<(int Person, int Session), int> _ofLongCases = [];
    private int _count;

    /// <summary>Says whether a case and session were there before, and keeps them.</summary>
    /// <param name="person">The number of the case, from 0.</param>
    /// <param name="session">The session, 0 or more; or a number below 0 that stands for a text that is no session number.</param>
    /// <param name="row">The row.</param>
    /// <param name="print">The same for answers that are the same.</param>
    /// <param name="isBlank">Whether nothing is answered.</param>
    /// <param name="first">The earlier row.</param>
    internal Repeat Add(int person, int session, int row, ulong print, bool isBlank, out int first)
    {
        ref Case one = ref CaseOf(person);
        ulong bit = 1UL << (session & 63);
        if ((one.Sessions & bit) != 0 && Find(person, session, one) is >= 0 and var index)
        {
            ref Entry entry = ref EntryAt(index);
            first = entry.Row;
            return Again(ref entry, row, print, isBlank);
        }

        first = row;
        if (_count == _entries.Count * PageLength)
        {
            _entries.Add(Pages.New<Entry>(PageLength));
        }

        EntryAt(_count) = new Entry { Previous = one.Last, Session = session, Row = row, Print = isBlank ? 0 : print | 1 };
        one.Sessions |= bit;
        _count++;
        if (++one.Count <= LongestChain)
        {
            one.Last = _count;
        }
        else
        {
            _ofLongCases.Add((person, session), _count - 1);
        }

        return Repeat.None;
    }

    private int Find(int person, int session, in Case one)
    {
        if (one.Count > LongestChain && _ofLongCases.TryGetValue((person, session), out int known))
        {
            return known;
        }

        // The dictionary has what came after the first so many, and the chain ends there.
        int index = one.Last;
        while (index > 0)
        {
            ref Entry entry = ref EntryAt(index - 1);
            if (entry.Session == session)
            {
                return index - 1;
            }

            index = entry.Previous;
        }

        return -1;
    }

    // A blank form that comes first gives way to the first one with answers.
    private static Repeat Again(ref Entry entry, int row, ulong print, bool isBlank)
    {
        if (!isBlank && entry.Print == 0)
        {
            entry.Row = row;
            entry.Print = print | 1;
            return Repeat.None;
        }

        return isBlank ? Repeat.Blank : entry.Print == (print | 1) ? Repeat.Equal : Repeat.Different;
    }

    private ref Case CaseOf(int person)
    {
        while (person >= _cases.Count * PageLength)
        {
            _cases.Add(Pages.New<Case>(PageLength));
        }

        return ref _cases[person >> PageBits][person & (PageLength - 1)];
    }

    private ref Entry EntryAt(int index) => ref _entries[index >> PageBits][index & (PageLength - 1)];

    [StructLayout(LayoutKind.Sequential, Pack = sizeof(int))]
    private struct Entry
    {
        // One more than the index of the entry of the same case before; 0 when there is none.
        internal int Previous;
        internal int Session;
        internal int Row;
        internal ulong Print;
    }

    private struct Case
    {
        internal ulong Sessions;
        internal int Last;
        internal int Count;
    }
}
