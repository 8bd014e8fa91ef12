using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>
/// Runs the tests that reach the file of a mutant, which is switched on before anything is made; all tests where none reaches the file.
/// The exit code says whether one failed.
/// </summary>
internal static class FreshChild
{
    internal const int Failed = 3;

    internal static int Run(string list, string mutant, string results, string[] arguments)
    {
        Console.SetOut(TextWriter.Null);
        Suite suite = Suite.Of(arguments);
        using var runner = new TestRunner(suite);
        Mutant[] mutants = File.ReadAllLines(list).Select(Mutant.Of).ToArray();
        string file = mutants.Single(each => each.Id == int.Parse(mutant, CultureInfo.InvariantCulture)).File;
        HashSet<int> together = mutants.Where(each => each.File == file).Select(each => each.Id).ToHashSet();
        ILookup<bool, TestCost> tests = Coverage.Load(results + ".cover").Usable(suite).ToLookup(test => together.Overlaps(test.Reached));
        foreach (TestCost test in tests[tests.Contains(true)])
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
