using System.Linq;
using TherapeuticAlliance.Catalog;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>The instruments of the catalogue that score, and made-up ones of shapes the catalogue lacks.</summary>
internal static class Catalogued
{
    internal static Instrument[] Keyed { get; } = InstrumentCatalog.Default.Instruments.Where(instrument => instrument.Scales.Count > 0).ToArray();

    /// <summary>More items than bytes can add up, steps, excluded values, weights, two formats, means of sevenths, more than 2^24, all of one weight.</summary>
    internal static Instrument[] Unusual { get; } =
    [
        Forms.Numbered(64, Likert.Points(0, 6)).Reversed(2, 3, 64)
            .Scale("all", s => s.AllItems().Sum()).Scale("some", s => s.AllItems().Mean().AtLeastAnswered(3)).Build(),
        Forms.Numbered(8, Likert.Points(-3, 3).Excluding(0)).Reversed(1, 5).Scale("s", s => s.AllItems().Sum().AtMostMissing(3)).Build(),
        Forms.Numbered(7, VisualAnalogue.Line(-20, 40, 12)).Reversed(7).Scale("s", s => s.AllItems().Mean().AtMostMissing(6)).Build(),
        Forms.Numbered(7, VisualAnalogue.Line(1, 5, 0.5m)).Weighted(3, "2", "4").Weighted(7, "5").Reversed(4)
            .Scale("s", s => s.AllItems().Sum().AtMostMissing(2)).Scale("t", s => s.Items(1, 2, 5).Sum().Times(5, 3)).Build(),
        Forms.Numbered(4, Likert.Points(1, 5)).Item(2, i => i.Answered(VisualAnalogue.Line(0, 10, 0.1m))).Item(3, i => i.Answered(VisualAnalogue.Line(0, 1, 0.25m)))
            .Scale("s", s => s.AllItems().Sum()).Scale("t", s => s.Items(2, 3).Sum()).Build(),
        Forms.Numbered(6, VisualAnalogue.Line(0, 1000, 0.01m)).Weighted(1000, "6").Reversed(1)
            .Scale("s", s => s.AllItems().Sum().Times(7, 3).AtMostMissing(5)).Scale("t", s => s.Items(1, 2, 3).Mean().Times(999, 7)).Build(),
        Forms.Numbered(3, Likert.Points(0, 252)).Scale("s", s => s.AllItems().Sum()).Scale("u", s => s.Items(2).Sum().Times(3, 8)).Build(),
        Forms.Numbered(3, Likert.Points(1, 5).Excluding(2)).Weighted(2, "1", "2", "3").Reversed(2).Scale("s", s => s.AllItems().Sum()).Build(),
    ];
}
