using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Sql.Tests;

/// <summary>Every piece of code in docs/sql.md stands in this file word for word, and so compiles and runs.</summary>
public sealed class DocumentedQueriesTests
{
    private static readonly decimal?[][] Sessions =
    [
        [9.5m, 9.0m, 9.0m, 9.2m], [9.4m, 9.1m, 9.0m, 9.2m], [9.5m, 9.2m, 9.0m, 9.1m], [9.5m, null, 9.0m, 9.2m], [9.6m, 9.1m, 9.0m, 9.2m], [5.0m, 4.0m, 6.0m, 5.0m],
    ];

    [Fact]
    public void The_first_query_has_a_text()
    {
        string text = ScoreSql.For(Instruments.WaiSr.Client)
            .On(SqlDialect.PostgreSql)
            .From(SqlTable.Named("clinic", "answers"))
            .Keyed("client_id", "session")
            .Columns("q{n}")
            .Build();

        Assert.Contains("FROM \"clinic\".\"answers\"", text);
    }

    [Fact]
    public void A_monitor_observes_the_rows_that_a_database_returns()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Execute(connection, "CREATE TABLE answers (client_id INTEGER, session INTEGER, q1 REAL, q2 REAL, q3 REAL, q4 REAL)");
        Execute(connection, "INSERT INTO answers VALUES " + string.Join(", ", Sessions.Select((answers, i) =>
            $"(1, {i + 1}, " + string.Join(", ", answers.Select(answer => answer?.ToString(CultureInfo.InvariantCulture) ?? "NULL")) + ")")));
        string query = ScoreSql.For(Instruments.Srs).On(SqlDialect.Sqlite).Keyed("client_id", "session").Build();
        var levels = new List<(int Session, RuptureLevel Level)>();

        Scale scale = Instruments.Srs["total"];
        RuptureMonitor monitor = RuptureMonitor.For(scale);
        MonitorState state = monitor.Start();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT session, total_numerator, total_denominator FROM (" + query + ") AS scores WHERE client_id = 1 ORDER BY session";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            int session = rows.GetInt32(0);
            MonitorStep step = rows.IsDBNull(1)
                ? monitor.ObserveWithoutScore(state, session)
                : monitor.Observe(state, session, ExactScore.Of(rows.GetInt64(1), rows.GetInt64(2)));
            state = step.State;
            levels.Add((session, step.Verdict.Level));
        }

        Assert.Equal(ObservedFromSheets(monitor), levels);
    }

    [Fact]
    public void The_page_shows_no_other_code()
    {
        string page = File.ReadAllText(Repository.Path("docs", "sql.md"));
        string source = Plain(File.ReadAllText(Repository.Path("tests", "TherapeuticAlliance.Sql.Tests", nameof(DocumentedQueriesTests) + ".cs")));
        string[] blocks = Regex.Matches(page, "```csharp\n(.*?)```", RegexOptions.Singleline).Select(match => Plain(string.Join('\n', match.Groups[1].Value.Split('\n')
            .Where(line => !Regex.IsMatch(line, @"^using [\w.]+;$|// yours"))))).ToArray();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(block, source, StringComparison.Ordinal));
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static List<(int Session, RuptureLevel Level)> ObservedFromSheets(RuptureMonitor monitor)
    {
        var levels = new List<(int, RuptureLevel)>();
        MonitorState state = monitor.Start();
        for (int i = 0; i < Sessions.Length; i++)
        {
            MonitorStep step = monitor.Observe(state, i + 1, Instruments.Srs.AnswerFrom(Sessions[i]).Score()["total"]);
            state = step.State;
            levels.Add((i + 1, step.Verdict.Level));
        }

        return levels;
    }

    private static string Plain(string code) => Regex.Replace(code, @"\s+", " ").Trim();
}
