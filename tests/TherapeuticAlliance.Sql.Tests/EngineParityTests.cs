using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Sql.Tests.Engines;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Sql.Tests;

/// <summary>A database gives the bits of the library, for every keyed form and for forms of shapes that the catalogue lacks.</summary>
public sealed class EngineParityTests
{
    private const int Forms = 40;

    private static readonly ScoringOptions Prorated = ScoringOptions.Default.WithRule(MissingRule.AtMostMissing(2));

    private static readonly Instrument[] Instruments =
        [.. Catalogued.Keyed, .. Catalogued.Unusual.Where(instrument => instrument.Items.All(item => item.Format.OptionCount <= 2001))];

    public static TheoryData<SqlDialect, ColumnKind> Cases { get; } = Cross();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Wide_rows_score_as_the_library_scores_them(SqlDialect dialect, ColumnKind kind)
    {
        Engine engine = Engine.Of(dialect);
        using DbConnection connection = engine.Open();
        var differences = new List<string>();
        foreach (Instrument instrument in Instruments)
        {
            IReadOnlyList<double?[]> forms = GeneratedForms.Of(instrument, kind, Forms);
            string[] columns = instrument.Items.Select(item => "q" + item.Number).ToArray();
            StoredForms.Wide(engine, connection, "answers", columns, kind, forms);
            ScoreSql query = ScoreSql.For(instrument).On(dialect).From("answers").Keyed("form").Columns("q{n}").WithMissingCodes(GeneratedForms.MissingCode);
            double[][] read = forms.Select(GeneratedForms.AsRead).ToArray();
            differences.AddRange(Compare(connection, query, ScoringOptions.Default, read));
            differences.AddRange(Compare(connection, query, Prorated, read));
        }

        Assert.Empty(differences);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Long_rows_score_as_the_library_scores_them(SqlDialect dialect, ColumnKind kind)
    {
        Engine engine = Engine.Of(dialect);
        using DbConnection connection = engine.Open();
        var differences = new List<string>();
        foreach (Instrument instrument in Instruments)
        {
            IReadOnlyList<double?[]> forms = GeneratedForms.Of(instrument, kind, Forms);
            ScoreSql query = ScoreSql.For(instrument).On(dialect).From("answers").Keyed("form").Long("item", "value").WithMissingCodes(GeneratedForms.MissingCode);
            (IReadOnlyList<double[]> answers, IReadOnlyList<int> unknown) = StoredForms.Long(engine, connection, instrument, kind, forms, withDuplicates: true);
            differences.AddRange(Compare(connection, query, Prorated, answers, unknown));
            (answers, unknown) = StoredForms.Long(engine, connection, instrument, kind, forms, withDuplicates: false);
            differences.AddRange(Compare(connection, query.AssumingOneRowAnItem(), ScoringOptions.Default, answers, unknown));
        }

        Assert.Empty(differences);
    }

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

    private static IEnumerable<string> Compare(
        DbConnection connection, ScoreSql query, ScoringOptions options, IReadOnlyList<double[]> answers, IReadOnlyList<int>? unknown = null)
    {
        (int rows, List<string> differences) = LibraryComparison.Of(connection, query.With(options).Build(), query.Instrument, options, answers, unknown);
        Assert.Equal(answers.Count, rows);
        return differences;
    }
}
