using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Sql.Tests.Engines;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Sql.Tests;

/// <summary>A name of a table or column is used as it is or refused; it never changes a score.</summary>
public sealed class HostileNamesTests
{
    private static readonly string[] Names =
    [
        "a\"b", "a`b", "a]b", "[a]", "a b", "ärger", "面", "s1", "c0", "id", "select", "a'b", "a\\b", "a--b", "a;b", "x.y", "Ta_x", "value", "a$b", "a\"\"b",
        "ta_state1", "ta_sum1", "s", "s_answered", "n_invalid", "a\nb", "", " ", new('x', 64),
    ];

    public static TheoryData<SqlDialect> Dialects { get; } = new(Engine.All.Select(engine => engine.Dialect));

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_hostile_column_or_table_is_refused_or_right(SqlDialect dialect)
    {
        Engine engine = Engine.Of(dialect);
        Instrument instrument = Forms.Numbered(3).Reversed(2).Scale("s", s => s.AllItems().Sum()).Build();
        IReadOnlyList<double?[]> forms = GeneratedForms.Of(instrument, ColumnKind.Integer, 12);
        using DbConnection connection = engine.Open();
        int refused = 0;
        foreach (string name in Names)
        {
            string[] columns = ["q_one", name, "q_three"];
            Result<string> text = ScoreSql.For(instrument).On(dialect).From(name).Keyed("form").Columns(columns).WithMissingCodes(GeneratedForms.MissingCode).BuildOrFindings();
            if (!text.IsValid)
            {
                refused++;
                continue;
            }

            StoredForms.Wide(engine, connection, name, columns, ColumnKind.Integer, forms);
            (int rows, List<string> differences) = LibraryComparison.Of(connection, text.Value, instrument, ScoringOptions.Default, forms.Select(GeneratedForms.AsRead).ToArray());
            StoredForms.Execute(connection, "DROP TABLE " + engine.Quote(name));
            Assert.Equal(forms.Count, rows);
            Assert.True(differences.Count == 0, name + ": " + string.Join("; ", differences));
        }

        // The nine that are no names or that the query makes itself.
        Assert.Equal(9, refused);
    }
}
