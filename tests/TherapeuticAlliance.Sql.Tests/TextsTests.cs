using System;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Sql.Tests;

/// <summary>Every keyed form has a text in every dialect. With TA_SQL_TEXTS they are written to a folder, where .ci/sql-parsers reads them.</summary>
public sealed class TextsTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("TA_SQL_TEXTS");

    public static TheoryData<SqlDialect> Dialects { get; } = new(Enum.GetValues<SqlDialect>());

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Every_keyed_form_has_a_text_that_a_view_can_take(SqlDialect dialect)
    {
        foreach (Instrument instrument in Catalogued.Keyed)
        {
            ScoreSql query = ScoreSql.For(instrument).On(dialect).Keyed("client", "session");
            query = dialect == SqlDialect.ClickHouse ? query.WithCutOffs() : query.WithCutOffs("session");
            Keep(dialect, instrument.Id + "-wide", query.Build());
            Keep(dialect, instrument.Id + "-long", query.Long("item", "value").WithMissingCodes(-99).Build());
            Keep(dialect, instrument.Id + "-view", query.AsView(SqlTable.Named("clinic", "scores")).Build());
        }
    }

    private static void Keep(SqlDialect dialect, string name, string text)
    {
        Assert.DoesNotContain(";", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '('), text.Count(c => c == ')'));
        if (!string.IsNullOrEmpty(Folder))
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(Path.Combine(Folder, dialect + "-" + name + ".sql"), text);
        }
    }
}
