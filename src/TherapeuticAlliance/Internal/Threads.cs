using System;
using System.Runtime.ExceptionServices;

namespace TherapeuticAlliance.Internal;

/// <summary>Work on several threads.</summary>
internal static class Threads
{
    /// <summary>
    /// Does work that goes on side by side. What one thread meets, such as what progress throws, comes out as it is, as it does from one thread.
    /// </summary>
    internal static void Run(Action work)
    {
        try
        {
            work();
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Capture(several.InnerExceptions[0]).Throw();
        }
    }
}
