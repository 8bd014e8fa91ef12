using System.Collections.Generic;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Sql.Tests.Engines;
using Xunit;

namespace TherapeuticAlliance.Sql.Tests;

/// <summary>One row an answer: the same, with two rows for one item, items that the form does not have, and items without a row.</summary>
public sealed class LongRowsTests
{
    public static TheoryData<SqlDialect, ColumnKind> Cases => EngineCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Long_rows_score_as_the_library_scores_them(SqlDialect dialect, ColumnKind kind)
    {
        using var run = new ParityRun(dialect, kind);
        foreach (Instrument instrument in EngineCases.Instruments)
        {
            IReadOnlyList<double?[]> forms = GeneratedForms.Of(instrument, kind, EngineCases.FormsEach);
            ScoreSql query = ScoreSql.For(instrument).On(dialect).From("answers").Keyed("form").Long("item", "value").WithMissingCodes(GeneratedForms.MissingCode);
            (IReadOnlyList<double[]> answers, IReadOnlyList<int> unknown) = StoredForms.Long(run.Engine, run.Connection, instrument, kind, forms, withDuplicates: true);
            run.Compare(query, EngineCases.Prorated, answers, unknown);
            (answers, unknown) = StoredForms.Long(run.Engine, run.Connection, instrument, kind, forms, withDuplicates: false);
            run.CompareByAnotherPlan(query.AssumingOneRowAnItem(), ScoringOptions.Default, answers, unknown);
        }

        run.Complete("long");
    }
}
