using System;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Which case and session was in which row, and a print of its answers: what finds repeats.</summary>
internal sealed class Administrations
{
    private Entry[] _entries = new Entry[256];
    private int[] _slots = new int[512];
    private int _count;

    /// <summary>Says whether a case and session were there before, and keeps them.</summary>
    /// <param name="person">The number of the case.</param>
    /// <param name="session">The session, 0 or more; or a number below 0 that stands for a text that is no session number.</param>
    /// <param name="row">The row.</param>
    /// <param name="print">The same for answers that are the same.</param>
    /// <param name="isBlank">Whether nothing is answered.</param>
    /// <param name="first">The earlier row.</param>
    internal Repeat Add(int person, int session, int row, ulong print, bool isBlank, out int first)
    {
        int slot = Hash(person, session) & (_slots.Length - 1);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref Entry entry = ref _entries[_slots[slot] - 1];
            if (entry.Person == person && entry.Session == session)
            {
                first = entry.Row;
                return Again(ref entry, row, print, isBlank);
            }
        }

        first = row;
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count + (_count / 2));
        }

        _entries[_count] = new Entry { Person = person, Session = session, Row = row, Print = isBlank ? 0 : print | 1 };
        _slots[slot] = ++_count;
        if (2 * _count > _slots.Length)
        {
            Grow();
        }

        return Repeat.None;
    }

    // A blank form that comes first gives way to the first one with answers.
    private static Repeat Again(ref Entry entry, int row, ulong print, bool isBlank)
    {
        if (isBlank)
        {
            return Repeat.Blank;
        }

        if (entry.Print == 0)
        {
            entry.Row = row;
            entry.Print = print | 1;
            return Repeat.None;
        }

        return entry.Print == (print | 1) ? Repeat.Equal : Repeat.Different;
    }

    private static int Hash(int person, int session)
    {
        ulong mixed = ((ulong)(uint)person << 32 | (uint)session) * 0x9E3779B97F4A7C15;
        return (int)(mixed >> 33);
    }

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        for (int index = 0; index < _count; index++)
        {
            int slot = Hash(_entries[index].Person, _entries[index].Session) & (_slots.Length - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = index + 1;
        }
    }

    private struct Entry
    {
        internal int Person;
        internal int Session;
        internal int Row;
        internal ulong Print;
    }
}
