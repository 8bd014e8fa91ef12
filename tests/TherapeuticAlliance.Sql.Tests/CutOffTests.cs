using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Sql.Tests.Engines;
using Xunit;

namespace TherapeuticAlliance.Sql.Tests;

/// <summary>The published cut-offs of the SRS in SQL. What is expected is worked out by hand from "below 36", "an item below 9", "fall of 1 or more".</summary>
public sealed class CutOffTests
{
    // Four items; the total, the cut-off, the item cut-off and the fall since the last scored session.
    private static readonly (string Answers, string Expected)[] Sessions =
    [
        ("9.0, 9.0, 9.0, 9.0", "36 0 0 -"),
        ("9.0, 9.0, 9.0, 8.9", "35.9 1 1 0"),
        ("9.0, 9.0, 9.0, NULL", "- - - -"),
        ("8.0, NULL, 9.0, 9.0", "- - 1 -"),
        ("9.0, 9.0, 9.0, 7.9", "34.9 1 1 1"),
        ("10, 10, 10, 10", "40 0 0 0"),
        ("9.9, 9.7, 9.8, 9.7", "39.1 0 0 0"),
    ];

    public static TheoryData<SqlDialect> Dialects { get; } = new(Engine.All.Select(engine => engine.Dialect).Where(dialect => dialect != SqlDialect.ClickHouse));

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Cut_offs_and_falls_are_met_as_published(SqlDialect dialect)
    {
        Engine engine = Engine.Of(dialect);
        using EngineSession session = engine.Open();
        string type = engine.TypeOf(ColumnKind.Double);
        session.CreateTable("answers", ["form " + engine.FormType, "session " + engine.FormType, "q1 " + type, "q2 " + type, "q3 " + type, "q4 " + type]);
        session.Execute("INSERT INTO answers VALUES " + string.Join(", ", Enumerable.Range(1, 2).SelectMany(client =>
            Sessions.Select((one, number) => string.Create(CultureInfo.InvariantCulture, $"({client}, {number}, {one.Answers})")))));

        string text = ScoreSql.For(Instruments.Srs).On(dialect).Keyed("form", "session").WithCutOffs("session").Build();

        Assert.Equal(
            Enumerable.Range(1, 2).SelectMany(_ => Sessions.Select(one => one.Expected)),
            Rows(session, text).OrderBy(row => row.Client).ThenBy(row => row.Session).Select(row => row.Found));
    }

    private static List<(int Client, int Session, string Found)> Rows(EngineSession session, string text)
    {
        var rows = new List<(int, int, string)>();
        using DbDataReader reader = session.Query(text);
        while (reader.Read())
        {
            string[] cells = new[] { "total", "total_cut_off", "total_item_cut_off", "total_fall_from_last" }
                .Select(column => reader[column] is DBNull ? "-" : Convert.ToString(reader[column], CultureInfo.InvariantCulture)!).ToArray();
            rows.Add((Convert.ToInt32(reader["form"], CultureInfo.InvariantCulture), Convert.ToInt32(reader["session"], CultureInfo.InvariantCulture), string.Join(" ", cells)));
        }

        return rows;
    }
}
