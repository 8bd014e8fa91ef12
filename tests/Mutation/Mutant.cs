using System.Globalization;

namespace TherapeuticAlliance.Mutation;

/// <summary>One change of the code: where, of what kind, what it was and what it becomes.</summary>
internal sealed record Mutant(int Id, string File, int Line, string Kind, string From, string To)
{
    internal string Text => string.Join('\t', Id, File, Line, Kind, From, To);

    internal static Mutant Of(string line)
    {
        string[] cells = line.Split('\t');
        return new Mutant(Number(cells[0]), cells[1], Number(cells[2]), cells[3], cells[4], cells[5]);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
