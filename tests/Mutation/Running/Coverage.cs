using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>What each test reaches and takes, measured once without a mutant and kept in a file for the processes that follow.</summary>
internal sealed class Coverage
{
    private readonly TestCost[] _tests;
    private readonly HashSet<int> _once;

    private Coverage(TestCost[] tests, IEnumerable<int> once)
    {
        _tests = tests;
        _once = [.. once];
    }

    /// <summary>Gets the tests that pass without a mutant and are quick enough, the quickest first.</summary>
    internal IEnumerable<TestCost> Usable(Suite suite) => _tests.Where(test => !test.Fails && test.Seconds <= suite.MostSeconds).OrderBy(test => test.Seconds);

    /// <summary>Returns whether a mutant was reached where a process comes only once, so that it needs a process of its own.</summary>
    internal bool IsOnce(int mutant) => _once.Contains(mutant);

    internal static Coverage Measure(TestRunner runner, MutatedAssembly mutated)
    {
        // What was reached while the tests were looked for is not reached again by any of them.
        int[] before = Indexes(mutated.Reached);
        TestCost[] tests = Enumerable.Range(0, runner.Tests.Length).Select(index => Measure(runner, mutated, index)).ToArray();
        return new Coverage(tests, before.Concat(Indexes(mutated.Once)));
    }

    internal static Coverage Load(string file)
    {
        string[] lines = File.ReadAllLines(file);
        return new Coverage(lines.Skip(1).Select(TestCost.Of).ToArray(), TestCost.Numbers(lines[0]));
    }

    internal void Save(string file) => File.WriteAllLines(file, _tests.Select(test => test.Text).Prepend(string.Join(',', _once)));

    internal string Describe(Suite suite) => string.Create(
        CultureInfo.InvariantCulture,
        $"{_tests.Length} tests take {_tests.Sum(test => test.Seconds):0} s; {_tests.Count(test => test.Seconds > suite.MostSeconds)} take more than {suite.MostSeconds} s each and are left out; {_tests.Count(test => test.Fails)} fail without a mutant");

    private static TestCost Measure(TestRunner runner, MutatedAssembly mutated, int index)
    {
        Array.Clear(mutated.Reached);
        double before = ProcessorTime.Seconds;
        string? failure = runner.Failure(runner.Tests[index]);
        if (failure is not null)
        {
            Console.Error.WriteLine("fails without a mutant: " + runner.Tests[index].DisplayName + " " + failure);
        }

        return new TestCost(index, ProcessorTime.Seconds - before, failure is not null, Indexes(mutated.Reached));
    }

    private static int[] Indexes(bool[] flags) => Enumerable.Range(0, flags.Length).Where(index => flags[index]).ToArray();
}
