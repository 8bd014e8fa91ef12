using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Sql.Tests.Engines;
using Xunit;

namespace TherapeuticAlliance.Sql.Tests;

/// <summary>One row a form: a database gives the bits of the library, for every keyed form and for forms of shapes that the catalogue lacks.</summary>
public sealed class WideRowsTests
{
    public static TheoryData<SqlDialect, ColumnKind> Cases => EngineCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Wide_rows_score_as_the_library_scores_them(SqlDialect dialect, ColumnKind kind)
    {
        using var run = new ParityRun(dialect, kind);
        foreach (Instrument instrument in EngineCases.Instruments)
        {
            IReadOnlyList<double?[]> forms = GeneratedForms.Of(instrument, kind, EngineCases.FormsEach);
            string[] columns = instrument.Items.Select(item => "q" + item.Number).ToArray();
            StoredForms.Wide(run.Engine, run.Connection, "answers", columns, kind, forms);
            ScoreSql query = ScoreSql.For(instrument).On(dialect).From("answers").Keyed("form").Columns("q{n}").WithMissingCodes(GeneratedForms.MissingCode);
            double[][] read = forms.Select(GeneratedForms.AsRead).ToArray();
            run.Compare(query, ScoringOptions.Default, read);
            run.CompareByAnotherPlan(query, EngineCases.Prorated, read);
        }

        run.Complete("wide");
    }
}
