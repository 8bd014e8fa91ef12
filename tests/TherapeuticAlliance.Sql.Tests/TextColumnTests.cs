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
        Engine engine = Engine.Of(dialect);
        using EngineSession session = engine.Open();
        session.CreateTable("answers", ["form " + engine.FormType, "q1 " + engine.TextType]);
        session.Execute("INSERT INTO answers VALUES (1, 'abc')");

        string? found = InvalidAndScore(session, ScoreSql.For(instrument).On(dialect).Keyed("form").Build());

        Assert.Contains(found, new[] { "1 invalid, no score", "refused by the database" });
    }

    private static string InvalidAndScore(EngineSession session, string text)
    {
        try
        {
            using DbDataReader reader = session.Query(text);
            Assert.True(reader.Read());
            return Convert.ToString(reader["n_invalid"], CultureInfo.InvariantCulture) + " invalid, " + (reader["s"] is DBNull ? "no score" : "a score");
        }
        catch (DbException)
        {
            return "refused by the database";
        }
    }
}
