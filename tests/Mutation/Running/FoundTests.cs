using System;
using System.Collections.Generic;
using System.Threading;
using Xunit.Abstractions;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>Collects the tests of a DLL.</summary>
internal sealed class FoundTests : Xunit.LongLivedMarshalByRefObject, IMessageSink, IDisposable
{
    internal List<ITestCase> Tests { get; } = [];

    internal ManualResetEvent Done { get; } = new(initialState: false);

    public bool OnMessage(IMessageSinkMessage message)
    {
        if (message is ITestCaseDiscoveryMessage found)
        {
            Tests.Add(found.TestCase);
        }

        if (message is IDiscoveryCompleteMessage)
        {
            Done.Set();
        }

        return true;
    }

    public void Dispose() => Done.Dispose();
}
