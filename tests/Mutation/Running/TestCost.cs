using System;
using System.Globalization;
using System.Linq;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>A test by its place in the suite: its processor time without a mutant, and the mutants it reaches.</summary>
internal sealed record TestCost(int Index, double Seconds, bool Fails, int[] Reached)
{
    internal string Text => string.Create(CultureInfo.InvariantCulture, $"{Index}\t{Seconds}\t{Fails}\t{string.Join(',', Reached)}");

    internal static TestCost Of(string line)
    {
        string[] cells = line.Split('\t');
        return new TestCost(int.Parse(cells[0], CultureInfo.InvariantCulture), double.Parse(cells[1], CultureInfo.InvariantCulture), bool.Parse(cells[2]), Numbers(cells[3]));
    }

    internal static int[] Numbers(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
}
