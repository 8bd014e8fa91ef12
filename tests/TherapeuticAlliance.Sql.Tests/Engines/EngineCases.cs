using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Sql.Tests.Engines;

/// <summary>What is compared: every engine with every kind of column, and the forms that are scored.</summary>
internal static class EngineCases
{
    internal const int FormsEach = 40;

    internal static ScoringOptions Prorated { get; } = ScoringOptions.Default.WithRule(MissingRule.AtMostMissing(2));

    /// <summary>The keyed forms of the catalogue, forms of shapes that it lacks, and every rule for missing answers by every way to add up.</summary>
    internal static Instrument[] Instruments { get; } =
    [
        .. Catalogued.Keyed,
        .. Catalogued.Unusual.Where(instrument => instrument.Items.All(item => item.Format.OptionCount <= 2001)),
        EveryRule(Likert.Points(0, 4)),
        EveryRule(VisualAnalogue.Line(0, 10, 0.1m)),
        Forms.Numbered(6, Likert.Points(0, 4)).Reversed(2).Unscored(6).FormAtMostMissing(1)
            .Scale("part", s => s.Items(1, 2, 3).Mean().AtLeastAnswered(1)).Scale("rest", s => s.Items(4, 5).Sum()).Build(),
    ];

    internal static TheoryData<SqlDialect, ColumnKind> All { get; } = Cross();

    private static Instrument EveryRule(FormatBuilder format) => Forms.Numbered(5, format).Reversed(2)
        .Scale("sum-all", s => s.AllItems().Sum())
        .Scale("sum-missing", s => s.AllItems().Sum().AtMostMissing(2))
        .Scale("sum-answered", s => s.AllItems().Sum().AtLeastAnswered(2))
        .Scale("mean-all", s => s.AllItems().Mean())
        .Scale("mean-missing", s => s.AllItems().Mean().AtMostMissing(2))
        .Scale("mean-answered", s => s.AllItems().Mean().AtLeastAnswered(1))
        .Scale("times-all", s => s.AllItems().Sum().Times(10, 3))
        .Scale("times-missing", s => s.AllItems().Mean().Times(3, 7).AtMostMissing(1))
        .Scale("times-answered", s => s.AllItems().Sum().Times(1, 7).AtLeastAnswered(3))
        .Build();

    private static TheoryData<SqlDialect, ColumnKind> Cross()
    {
        var cases = new TheoryData<SqlDialect, ColumnKind>();
        foreach (Engine engine in Engine.All)
        {
            cases.Add(engine.Dialect, ColumnKind.Integer);
            cases.Add(engine.Dialect, ColumnKind.Double);
            cases.Add(engine.Dialect, ColumnKind.Decimal);
        }

        return cases;
    }
}
