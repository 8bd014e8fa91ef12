using System.Collections.Generic;
using Xunit.Abstractions;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>Options of xUnit: one test after the other, each row of a theory a test of its own.</summary>
internal sealed class OneAtATime : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
{
    private readonly Dictionary<string, object?> _values = new()
    {
        ["xunit.execution.DisableParallelization"] = true,
        ["xunit.execution.MaxParallelThreads"] = 1,
        ["xunit.execution.SynchronousMessageReporting"] = true,
        ["xunit.discovery.PreEnumerateTheories"] = true,
    };

    public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out object? value) && value is TValue found ? found : default!;

    public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
}
