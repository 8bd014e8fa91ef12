using System;
using System.Threading;
using System.Threading.Tasks;

namespace TherapeuticAlliance.Research.Tests;

/// <summary>The thread of a caller, as a window has one: counts what comes back to it.</summary>
internal sealed class CountingContext : SynchronizationContext
{
    private int _posts;

    internal int Posts => _posts;

    public override void Post(SendOrPostCallback d, object? state)
    {
        Interlocked.Increment(ref _posts);
        base.Post(d, state);
    }

    internal Task Run(Func<Task> work)
    {
        SynchronizationContext? before = Current;
        SetSynchronizationContext(this);
        try
        {
            return work();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }
}
