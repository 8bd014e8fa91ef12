using System;
using System.IO;
using System.Linq;
using System.Text;

namespace TherapeuticAlliance.Research.Tests.Audit;

/// <summary>
/// Invented forms of eight items 1 to 7: one feeling a form, answered with noise, and the other way round by the items that
/// are truly reversed.
/// </summary>
internal static class Answers
{
    internal const int Items = 8;

    internal static Instrument Form(params int[] reversed) => Instrument.Define("audit-form", "1.0.0")
        .Titled("A form to audit").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 7))
        .NumberedItems(Items).Reversed(reversed)
        .Scale("first", s => s.Items(1, 2, 3, 4).Sum())
        .Scale("second", s => s.Items(5, 6, 7, 8).Sum())
        .Total(s => s.AllItems().Sum())
        .Build();

    internal static Study Of(Instrument keyed, int seed, int forms, params int[] trulyReversed) => Of(keyed, seed, forms, noise: 1, trulyReversed);

    internal static Study Of(Instrument keyed, int seed, int forms, double noise, params int[] trulyReversed)
    {
        var random = new Random(seed);
        var table = new StringBuilder("q1,q2,q3,q4,q5,q6,q7,q8\n");
        for (int form = 0; form < forms; form++)
        {
            double feeling = 3 * (random.NextDouble() - 0.5);
            table.AppendJoin(',', Enumerable.Range(1, Items).Select(item => Answer(4 + feeling + (noise * 3 * (random.NextDouble() - 0.5)), trulyReversed.Contains(item)))).Append('\n');
        }

        return Study.ReadCsv(new StringReader(table.ToString()), keyed, map => map.Items("q{n}"));
    }

    private static int Answer(double level, bool isReversed)
    {
        int answer = (int)Math.Clamp(Math.Round(level), 1, 7);
        return isReversed ? 8 - answer : answer;
    }
}
