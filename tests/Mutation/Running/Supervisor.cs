using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>Divides the mutants among as many processes as there are processors, and puts together what they say.</summary>
internal sealed class Supervisor(string results, string[] suite)
{
    private static readonly ParallelOptions EveryProcessor = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    internal static int Run(string list, string results, string leftOut, string[] suite)
    {
        Mutant[] mutants = File.ReadAllLines(list).Select(Mutant.Of).ToArray();
        var reasons = LeftOut.Load(leftOut, mutants);
        var supervisor = new Supervisor(results, suite);
        supervisor.Judge(mutants.Where(mutant => !reasons.IsWholeFile(mutant)).Select(mutant => mutant.Id).ToArray());
        supervisor.JudgeOnce(list);
        return new Scores(mutants, Verdict.AllOf(results), reasons).Print(results + ".alive");
    }

    private void Judge(int[] all)
    {
        int[] todo = all.Except(Verdict.AllOf(results).Select(verdict => verdict.Mutant)).ToArray();
        var shares = todo.Select((mutant, at) => (Mutant: mutant, Part: PartOf(at % Environment.ProcessorCount))).ToLookup(pair => pair.Part, pair => pair.Mutant);
        Parallel.ForEach(shares, EveryProcessor, share => new Share(share.Key, suite).Judge([.. share]));
        File.AppendAllLines(results, shares.SelectMany(share => Verdict.AllOf(share.Key)).Select(verdict => verdict.Text));
    }

    private string PartOf(int share = 0) => results + "." + share.ToString(CultureInfo.InvariantCulture);

    // What a process makes once is made under the mutant in a process of its own.
    private void JudgeOnce(string list)
    {
        Verdict[] verdicts = Verdict.AllOf(results);
        Parallel.For(0, verdicts.Length, EveryProcessor, at =>
        {
            if (verdicts[at].Status == Verdict.Once)
            {
                verdicts[at] = JudgeOnce(list, verdicts[at]);
            }
        });
        File.WriteAllLines(results, verdicts.Select(each => each.Text));
    }

    private Verdict JudgeOnce(string list, Verdict verdict)
    {
        string mutant = verdict.Mutant.ToString(CultureInfo.InvariantCulture);
        using Worker worker = Worker.Start(PartOf() + "." + mutant, mutant, ["fresh", list, mutant, PartOf(), .. suite]);
        bool isEnded = worker.IsEnded(() => mutant);
        string status = !isEnded ? Verdict.TimedOut : worker.ExitCode == 0 ? Verdict.Survived : worker.ExitCode == FreshChild.Failed ? Verdict.Killed : Verdict.Crashed;
        return verdict with { Status = status, By = "a process of its own" };
    }
}
