using System;
using System.Buffers;
using System.Collections.Generic;

namespace TherapeuticAlliance.Scoring.Batch;

/// <content>Memory that need not be an array, such as a mapped file.</content>
internal sealed unsafe partial class Pins
{
    private readonly List<MemoryHandle> _memory = [];

    /// <summary>Pins memory and returns the address of its first element.</summary>
    internal nint Add<T>(ReadOnlyMemory<T> memory)
    {
        MemoryHandle handle = memory.Pin();
        _memory.Add(handle);
        return (nint)handle.Pointer;
    }

    partial void DisposeMemory()
    {
        foreach (MemoryHandle handle in _memory)
        {
            handle.Dispose();
        }
    }
}
