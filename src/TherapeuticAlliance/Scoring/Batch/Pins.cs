using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>Memory kept in place while pointers into it are used.</summary>
internal sealed partial class Pins : IDisposable
{
    private readonly List<GCHandle> _handles = [];

    public void Dispose()
    {
        foreach (GCHandle handle in _handles)
        {
            handle.Free();
        }

        DisposeMemory();
    }

    /// <summary>Pins an array and returns the address of its first element.</summary>
    internal nint Add(Array array)
    {
        GCHandle handle = GCHandle.Alloc(array, GCHandleType.Pinned);
        _handles.Add(handle);
        return handle.AddrOfPinnedObject();
    }

    /// <summary>Pins arrays and returns the addresses of their first elements.</summary>
    internal nint[] Add(Array[] arrays) => Array.ConvertAll(arrays, Add);

    partial void DisposeMemory();
}
