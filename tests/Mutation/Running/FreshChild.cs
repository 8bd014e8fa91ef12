using System;
using System.IO;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>Runs all tests under one mutant that is switched on before anything is made. The exit code says whether a test failed.</summary>
internal static class FreshChild
{
    internal const int Failed = 3;

    internal static int Run(string results, string[] arguments)
    {
        Console.SetOut(TextWriter.Null);
        Suite suite = Suite.Of(arguments);
        using var runner = new TestRunner(suite);
        foreach (TestCost test in Coverage.Load(results + ".cover").Usable(suite))
        {
            // A theory whose rows a mutant changes has other tests than it had.
            if (test.Index >= runner.Tests.Length || runner.Failure(runner.Tests[test.Index]) is not null)
            {
                return Failed;
            }
        }

        return 0;
    }
}
