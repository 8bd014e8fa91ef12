using System;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>A set of 64-bit numbers, eight bytes each. Where they lie differs from run to run, so that no file can make them collide.</summary>
internal sealed class PrintSet
{
    private readonly ulong _spread = ((ulong)Random.Shared.NextInt64() << 1) | 1;
    private ulong[] _slots = new ulong[512];
    private int _count;

    /// <summary>Adds a number; false when it is there already.</summary>
    internal bool Add(ulong print)
    {
        print |= 1;
        int slot = Slot(print);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_slots[slot] == print)
            {
                return false;
            }
        }

        _slots[slot] = print;
        if (++_count * 2 > _slots.Length)
        {
            Grow();
        }

        return true;
    }

    private int Slot(ulong print) => (int)((print * _spread) >> 32) & (_slots.Length - 1);

    private void Grow()
    {
        ulong[] before = _slots;
        _slots = new ulong[2 * before.Length];
        foreach (ulong print in before)
        {
            if (print != 0)
            {
                int slot = Slot(print);
                while (_slots[slot] != 0)
                {
                    slot = (slot + 1) & (_slots.Length - 1);
                }

                _slots[slot] = print;
            }
        }
    }
}
