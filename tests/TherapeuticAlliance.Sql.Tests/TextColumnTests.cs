using System;
using System.Data.Common;
using System.Globalization;
using TherapeuticAlliance.Sql.Tests.Engines;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Sql.Tests;

/// <summary>An unreadable text is invalid or an error of the database. It never scores, and never as 0.</summary>
public sealed class TextColumnTests
{
    public static TheoryData<SqlDialect> Dialects { get; } = new(System.Linq.Enumerable.Select(Engine.All, engine => engine.Dialect));

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Letters_in_a_text_column_never_score(SqlDialect dialect)
    {
        Instrument instrument = Forms.Sum(1, Likert.Points(0, 3));
        using DbConnection connection = Engine.Of(dialect).Open();
        StoredForms.Execute(connection, "DROP TABLE IF EXISTS answers");
        StoredForms.Execute(connection, "CREATE TABLE answers (form INTEGER, q1 VARCHAR(20))");
        StoredForms.Execute(connection, "INSERT INTO answers VALUES (1, 'abc')");

        string? found = InvalidAndScore(connection, ScoreSql.For(instrument).On(dialect).Keyed("form").Build());

        Assert.Contains(found, new[] { "1 invalid, no score", "refused by the database" });
    }

    private static string InvalidAndScore(DbConnection connection, string text)
    {
        try
        {
            using DbCommand command = connection.CreateCommand();
            command.CommandText = text;
            using DbDataReader reader = command.ExecuteReader();
            Assert.True(reader.Read());
            return Convert.ToString(reader["n_invalid"], CultureInfo.InvariantCulture) + " invalid, " + (reader["s"] is DBNull ? "no score" : "a score");
        }
        catch (DbException)
        {
            return "refused by the database";
        }
    }
}
