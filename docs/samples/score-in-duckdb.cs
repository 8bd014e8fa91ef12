#:project ../../src/TherapeuticAlliance/TherapeuticAlliance.csproj
#:package DuckDB.NET.Data.Full@1.5.6.1
// Scores invented forms in DuckDB by the SELECT of the definition, and in the library, and holds both against one another.
using System;
using System.Diagnostics;
using System.Linq;
using DuckDB.NET.Data;
using TherapeuticAlliance;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Sql;

int forms = args.Length > 0 ? int.Parse(args[0]) : 100_000;
Instrument instrument = Instruments.WaiSr.Client;
var random = new Random(1);
byte[][] columns = instrument.Items.Select(_ => new byte[forms]).ToArray();
foreach (byte[] column in columns)
{
    for (int form = 0; form < forms; form++)
    {
        column[form] = random.Next(50) == 0 ? (byte)255 : (byte)random.Next(1, 6);
    }
}

using var connection = new DuckDBConnection("DataSource=:memory:");
connection.Open();
Execute("CREATE TABLE answers (form INTEGER, " + string.Join(", ", instrument.Items.Select(item => $"q{item.Number} UTINYINT")) + ")");
using (var appender = connection.CreateAppender("answers"))
{
    for (int form = 0; form < forms; form++)
    {
        var row = appender.CreateRow().AppendValue(form);
        foreach (byte[] column in columns)
        {
            row = column[form] == 255 ? row.AppendNullValue() : row.AppendValue(column[form]);
        }

        row.EndRow();
    }
}

string text = ScoreSql.For(instrument).On(SqlDialect.DuckDb).From("answers").Keyed("form").Build();
var clock = Stopwatch.StartNew();
Execute("CREATE TABLE scores AS " + text);
TimeSpan inDuckDb = clock.Elapsed;

clock.Restart();
ScoreTable table = new BatchScorer(instrument).Score(ResponseTable.FromColumns(instrument, columns));
TimeSpan inLibrary = clock.Elapsed;

long differing = 0;
using (var command = connection.CreateCommand())
{
    command.CommandText = "SELECT form, total FROM scores";
    using var reader = command.ExecuteReader();
    while (reader.Read())
    {
        double? library = table["total"][reader.GetInt32(0)];
        differing += (reader.IsDBNull(1) ? null : (double?)reader.GetDouble(1)).Equals(library) ? 0 : 1;
    }
}

Console.WriteLine($"{forms} forms: DuckDB {inDuckDb.TotalMilliseconds:0} ms, library {inLibrary.TotalMilliseconds:0} ms, {differing} totals differ");
return differing == 0 ? 0 : 1;

void Execute(string sql)
{
    using var command = connection.CreateCommand();
    command.CommandText = sql;
    command.ExecuteNonQuery();
}
