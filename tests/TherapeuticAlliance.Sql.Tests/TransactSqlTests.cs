using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Sql.Tests;

/// <summary>Microsoft's own parser reads the text for SQL Server. Syntax only: no server runs it here.</summary>
public sealed class TransactSqlTests
{
    [Fact]
    public void The_parser_of_SQL_Server_reads_every_text()
    {
        foreach (Instrument instrument in Catalogued.Keyed)
        {
            ScoreSql query = ScoreSql.For(instrument).On(SqlDialect.SqlServer).Keyed("client", "session").WithCutOffs("session");
            foreach (ScoreSql shape in new[] { query, query.Long("item", "value"), query.AsView(SqlTable.Named("dbo", "scores")) })
            {
                Assert.Empty(Errors(shape.Build()));
            }
        }
    }

    [Fact]
    public void The_parser_of_SQL_Server_refuses_the_text_of_another_dialect() =>
        Assert.NotEmpty(Errors(ScoreSql.For(Catalogued.Keyed[0]).On(SqlDialect.MariaDb).Keyed("client").Build()));

    private static IEnumerable<string> Errors(string text)
    {
        using var reader = new StringReader(text);
        _ = new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out IList<ParseError> errors);
        return errors.Select(error => error.Message);
    }
}
