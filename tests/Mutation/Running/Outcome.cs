using System;
using System.Linq;
using System.Threading;
using Xunit.Abstractions;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>Keeps the first failure of a test.</summary>
internal sealed class Outcome : Xunit.LongLivedMarshalByRefObject, IMessageSink, IDisposable
{
    internal string? Failure { get; private set; }

    internal ManualResetEvent Done { get; } = new(initialState: false);

    public bool OnMessage(IMessageSinkMessage message)
    {
        if (message is IFailureInformation failed)
        {
            Failure ??= failed.ExceptionTypes.FirstOrDefault() + ": " + failed.Messages.FirstOrDefault()?.Split('\n')[0];
        }

        if (message is ITestAssemblyFinished)
        {
            Done.Set();
        }

        return Failure is null;
    }

    public void Dispose() => Done.Dispose();
}
