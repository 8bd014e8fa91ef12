#:project ../../src/TherapeuticAlliance/TherapeuticAlliance.csproj
#:package Npgsql@10.0.3
// Makes a view of scores in PostgreSQL over a table of invented answers, and prints what the view says.
// Give a connection string: dotnet run score-in-postgres.cs "Host=127.0.0.1;Username=ta;Database=postgres"
using System;
using Npgsql;
using TherapeuticAlliance;
using TherapeuticAlliance.Sql;

if (args.Length == 0)
{
    Console.WriteLine("Give a connection string of PostgreSQL; the sample makes a temporary table and a temporary view.");
    return 0;
}

ScoreSql query = ScoreSql.For(Instruments.Srs).On(SqlDialect.PostgreSql).From("answers").Keyed("client", "session").WithCutOffs("session");
using var connection = new NpgsqlConnection(args[0]);
connection.Open();
Execute("CREATE TEMP TABLE answers (client integer, session integer, q1 numeric, q2 numeric, q3 numeric, q4 numeric)");
Execute("INSERT INTO answers VALUES (1, 1, 9.5, 9.1, 9.0, 9.2), (1, 2, 9.0, 8.4, 9.0, 9.1), (1, 3, 9.0, NULL, 9.0, 9.0)");
Execute("CREATE TEMP VIEW scores AS " + query.Build());

using var select = new NpgsqlCommand("SELECT session, total, total_cut_off, total_fall_from_last FROM scores ORDER BY client, session", connection);
using NpgsqlDataReader reader = select.ExecuteReader();
while (reader.Read())
{
    Console.WriteLine($"session {reader[0]}: total {reader[1]}, below the cut-off {reader[2]}, fell {reader[3]}");
}

return 0;

void Execute(string sql)
{
    using var command = new NpgsqlCommand(sql, connection);
    command.ExecuteNonQuery();
}
