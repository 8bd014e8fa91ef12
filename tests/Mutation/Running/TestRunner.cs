using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>Runs the tests of a DLL one by one, in this process.</summary>
internal sealed class TestRunner : IDisposable
{
    private readonly XunitTestFramework _framework = new(new Unheard());
    private readonly ITestFrameworkExecutor _executor;

    internal TestRunner(Suite suite)
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(suite.Bin, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        Assembly assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(suite.TestsPath);
        using var found = new FoundTests();
        _framework.GetDiscoverer(Reflector.Wrap(assembly)).Find(includeSourceInformation: false, found, new OneAtATime());
        found.Done.WaitOne();
        Tests = found.Tests.Where(test => string.IsNullOrEmpty(test.SkipReason) && IsIn(test, suite.Namespaces)).ToArray();
        _executor = _framework.GetExecutor(assembly.GetName());
    }

    internal ITestCase[] Tests { get; }

    /// <summary>Returns why the test fails, or null.</summary>
    internal string? Failure(ITestCase test)
    {
        using var outcome = new Outcome();
        _executor.RunTests([test], outcome, new OneAtATime());
        outcome.Done.WaitOne();
        return outcome.Failure;
    }

    public void Dispose()
    {
        _executor.Dispose();
        _framework.Dispose();
    }

    private static bool IsIn(ITestCase test, string[] namespaces) =>
        Array.Exists(namespaces, name => test.TestMethod.TestClass.Class.Name.StartsWith(name, StringComparison.Ordinal));

    private sealed class Unheard : Xunit.LongLivedMarshalByRefObject, IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message) => true;
    }
}
