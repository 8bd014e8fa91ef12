using System;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace TherapeuticAlliance.Research.Internal;

/// <summary>Work on several threads.</summary>
internal static class SideBySide
{
    /// <summary>
    /// Does work on numbered things. What one thread meets, such as what progress throws, comes out as it is, as it does from one thread.
    /// </summary>
    internal static void For(int count, int threads, Action<int> work, CancellationToken cancellationToken)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, work);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
