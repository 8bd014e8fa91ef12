using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>The share of mutants that the tests detect, folder by folder, and the list of those left alive.</summary>
internal sealed class Scores
{
    private const double Least = 90;

    private readonly (Mutant Mutant, Verdict Verdict)[] _judged;
    private readonly LeftOut _leftOut;

    internal Scores(IEnumerable<Mutant> mutants, IEnumerable<Verdict> verdicts, LeftOut leftOut)
    {
        ILookup<int, Verdict> byMutant = verdicts.ToLookup(verdict => verdict.Mutant);
        _judged = mutants.Where(mutant => byMutant.Contains(mutant.Id)).Select(mutant => (mutant, byMutant[mutant.Id].Last())).ToArray();
        _leftOut = leftOut;
    }

    /// <summary>Returns 0 when each folder reaches the least score and no equivalent mutant was killed.</summary>
    internal int Print(string alive)
    {
        Console.WriteLine("| folder | mutants | equivalent | detected | of them by timeout | score |\n|---|---|---|---|---|---|");
        bool isEnough = _judged.GroupBy(pair => Path.GetDirectoryName(pair.Mutant.File)).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Print).ToArray().All(score => score >= Least);
        Mutant[] wrong = _judged.Where(pair => pair.Verdict.IsDetected && _leftOut.IsEquivalent(pair.Mutant)).Select(pair => pair.Mutant).ToArray();
        foreach (Mutant mutant in wrong)
        {
            Console.WriteLine("listed as equivalent, but a test detects it: " + mutant.Text);
        }

        File.WriteAllLines(alive, _judged.Where(pair => !pair.Verdict.IsDetected && !_leftOut.IsEquivalent(pair.Mutant))
            .Select(pair => $"{pair.Verdict.Status}\t{pair.Mutant.File}:{pair.Mutant.Line}\t{pair.Mutant.Kind}\t{pair.Mutant.From}\t{pair.Mutant.To}"));
        return isEnough && wrong.Length == 0 ? 0 : 1;
    }

    private double Print(IGrouping<string?, (Mutant Mutant, Verdict Verdict)> folder)
    {
        (Mutant Mutant, Verdict Verdict)[] counted = folder.Where(pair => pair.Verdict.IsDetected || !_leftOut.IsEquivalent(pair.Mutant)).ToArray();
        int detected = counted.Count(pair => pair.Verdict.IsDetected);
        int timeouts = counted.Count(pair => pair.Verdict.Status == Verdict.TimedOut);
        double score = counted.Length == 0 ? 100 : 100.0 * detected / counted.Length;
        Console.WriteLine(FormattableString.Invariant($"| {folder.Key} | {counted.Length} | {folder.Count() - counted.Length} | {detected} | {timeouts} | {score:0.0} |"));
        return score;
    }
}
