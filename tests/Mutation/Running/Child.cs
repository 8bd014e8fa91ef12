using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>Switches on one mutant after the other and runs the tests that reach it, the quickest first, until one fails.</summary>
internal sealed class Child(TestRunner runner, MutatedAssembly mutated, Coverage coverage, Suite suite)
{
    private readonly ProcessorTime _time = new();

    internal static int Run(string todo, string results, string[] arguments)
    {
        // What tests print is nobody's concern: words of this program go to the other stream.
        Console.SetOut(TextWriter.Null);
        Suite suite = Suite.Of(arguments);
        var mutated = new MutatedAssembly(suite.MutatedPath) { Recording = true };
        using var runner = new TestRunner(suite);
        string cover = results + ".cover";
        bool isKnown = File.Exists(cover);
        Coverage coverage = isKnown ? Coverage.Load(cover) : Coverage.Measure(runner, mutated);
        mutated.MakeTypes();
        mutated.Recording = false;
        if (!isKnown)
        {
            coverage.Save(cover);
            Console.Error.WriteLine(coverage.Describe(suite));
        }

        new Child(runner, mutated, coverage, suite).Judge(File.ReadAllLines(todo), results);
        return 0;
    }

    private void Judge(string[] todo, string results)
    {
        _time.Watch(() => mutated.Cancelled = true);
        ILookup<int, TestCost> tests = coverage.Usable(suite).SelectMany(test => test.Reached.Select(mutant => (mutant, test))).ToLookup(pair => pair.mutant, pair => pair.test);
        using var output = new StreamWriter(results, append: true) { AutoFlush = true };
        foreach (int mutant in todo.Select(line => int.Parse(line, CultureInfo.InvariantCulture)))
        {
            File.WriteAllText(results + ".beat", mutant.ToString(CultureInfo.InvariantCulture));
            if (Of(mutant, tests[mutant]) is not { } verdict)
            {
                return;
            }

            output.WriteLine(verdict.Text);
        }

        CheckWithoutMutant();
        File.WriteAllText(results + ".beat", "done");
    }

    // None where a test goes on failing without the mutant: it, or one before it, has ruined what stays in the process.
    private Verdict? Of(int mutant, IEnumerable<TestCost> tests)
    {
        bool isReached = false;
        mutated.Active = mutant;
        try
        {
            foreach (TestCost test in tests)
            {
                isReached = true;
                if (Detection(test) is { } status)
                {
                    mutated.Active = -1;
                    if (status == Verdict.Killed && runner.Failure(runner.Tests[test.Index]) is not null)
                    {
                        return null;
                    }

                    return new Verdict(mutant, status, runner.Tests[test.Index].DisplayName.Split('(')[0]);
                }
            }
        }
        finally
        {
            mutated.Active = -1;
        }

        return new Verdict(mutant, coverage.IsOnce(mutant) ? Verdict.Once : isReached ? Verdict.Survived : Verdict.Unreached, "");
    }

    private string? Detection(TestCost test)
    {
        _time.Allow(test.Seconds);
        string? failure = runner.Failure(runner.Tests[test.Index]);
        _time.AllowAll();
        bool isTimeout = mutated.Cancelled;
        mutated.Cancelled = false;
        return isTimeout ? Verdict.TimedOut : failure is not null ? Verdict.Killed : null;
    }

    // What is made once must be made without a mutant, or a mutant before it would kill those after it.
    private void CheckWithoutMutant()
    {
        foreach (TestCost test in coverage.Usable(suite).TakeWhile(test => test.Seconds < 0.1))
        {
            if (runner.Failure(runner.Tests[test.Index]) is { } failure)
            {
                Console.Error.WriteLine("fails after the mutants: " + runner.Tests[test.Index].DisplayName + " " + failure);
            }
        }
    }
}
