using System;
using System.Diagnostics;
using System.Threading;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>The processor time of this process, and a guard that calls when a limit of it is passed: load on the machine makes no timeout.</summary>
internal sealed class ProcessorTime
{
    private double _limit = double.MaxValue;

    internal static double Seconds
    {
        get
        {
            using Process self = Process.GetCurrentProcess();
            return self.TotalProcessorTime.TotalSeconds;
        }
    }

    internal void Watch(Action passed) => new Thread(() =>
    {
        while (true)
        {
            Thread.Sleep(500);
            if (Seconds > Volatile.Read(ref _limit))
            {
                passed();
            }
        }
    })
    { IsBackground = true }.Start();

    /// <summary>Allows a test ten seconds and twenty times what it takes without a mutant.</summary>
    internal void Allow(double usual) => Volatile.Write(ref _limit, Seconds + 10 + (20 * usual));

    internal void AllowAll() => Volatile.Write(ref _limit, double.MaxValue);
}
