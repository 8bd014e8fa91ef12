using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>
/// What is not counted, each with its reason: whole files, and mutants that change nothing anybody could see (equivalent ones).
/// These are run all the same: one that a test kills is not equivalent.
/// </summary>
internal sealed class LeftOut
{
    private readonly Regex[] _files;
    private readonly HashSet<(string File, string From, string To)> _equivalent;

    private LeftOut(string[][] lines)
    {
        _files = lines.Where(cells => cells[1].Length == 0).Select(cells => new Regex(cells[0])).ToArray();
        _equivalent = lines.Where(cells => cells[1].Length > 0).Select(cells => (cells[0], cells[1], cells[2])).ToHashSet();
    }

    /// <summary>Reads lines of file, from, to, reason. Without from and to the file is a pattern, and the whole of it is left out.</summary>
    internal static LeftOut Load(string file, IReadOnlyCollection<Mutant> mutants)
    {
        string[][] lines = File.ReadAllLines(file).Skip(1).Select(line => line.Split('\t')).ToArray();
        if (Array.Find(lines, cells => cells.Length != 4 || cells[3].Length == 0) is { } bad)
        {
            throw new InvalidDataException("A line needs a file, from, to and a reason: " + bad[0]);
        }

        var known = new LeftOut(lines);
        HashSet<string> files = mutants.Select(mutant => mutant.File).ToHashSet();
        foreach ((string name, string from, string to) in known._equivalent.Where(line => files.Contains(line.File)).Except(mutants.Select(Key)))
        {
            Console.WriteLine("no such mutant any more: " + name + " " + from + " => " + to);
        }

        return known;
    }

    internal bool IsWholeFile(Mutant mutant) => Array.Exists(_files, file => file.IsMatch(mutant.File));

    internal bool IsEquivalent(Mutant mutant) => _equivalent.Contains(Key(mutant));

    private static (string File, string From, string To) Key(Mutant mutant) => (mutant.File, mutant.From, mutant.To);
}
