#:project ../../../src/TherapeuticAlliance/TherapeuticAlliance.csproj
#:package Npgsql@10.0.3
// The time of the SELECT on servers beside that of the kernel, over invented WAI-SR forms that both make by one formula. Sums of the
// totals must be equal. job clickhouse ROWS "http://...;http://..."  |  job postgres ROWS "connection" "second connection"
using System.Diagnostics;
using System.Globalization;
using System.Net.Http;
using Npgsql;
using TherapeuticAlliance;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Sql;

Instrument instrument = Instruments.WaiSr.Client;
int rows = int.Parse(args[1], CultureInfo.InvariantCulture);
string[] columns = [.. instrument.Items.Select(item => "q" + item.Number)];
var clock = new Stopwatch();
long sum = args[0] == "clickhouse" ? ClickHouse(args[2].Split(';')) : Postgres(args[2], args[3]);
double server = clock.Elapsed.TotalSeconds;

byte[][] answers = [.. instrument.Items.Select((_, i) => Enumerable.Range(0, rows).Select(form => Answer(form, i)).ToArray())];
var scorer = new BatchScorer(instrument);
ResponseTable table = ResponseTable.FromColumns(instrument, answers);
ScoreTable scores = scorer.Score(table);
clock.Restart();
scores = scorer.Score(table, scores);
double kernel = clock.Elapsed.TotalSeconds;
double total = scores["total"].ToArray().Where(score => !double.IsNaN(score)).Sum();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} forms: servers {server:0.00} s, kernel {kernel:0.0000} s; sum of the totals {sum} and {total}"));
return sum == total ? 0 : 1;

// 0 to 52: five values, and about one in eighteen not answered.
static byte Answer(int form, int item)
{
    long x = (((long)form * (item + 3)) + (form / 7)) % 53;
    return x < 50 ? (byte)((x % 5) + 1) : (byte)255;
}

string Formula(string form, int item, string sevenths) =>
    $"CASE WHEN ({form} * {item + 3} + {sevenths}) % 53 < 50 THEN ({form} * {item + 3} + {sevenths}) % 53 % 5 + 1 ELSE NULL END";

long ClickHouse(string[] servers)
{
    string types = "form Int64, " + string.Join(", ", columns.Select(column => column + " Nullable(Int8)"));
    foreach (string one in servers)
    {
        Send(one, "DROP TABLE IF EXISTS time_shard");
        Send(one, "CREATE TABLE time_shard (" + types + ") ENGINE = MergeTree() ORDER BY form");
    }

    Send(servers[0], "DROP TABLE IF EXISTS time_all");
    Send(servers[0], "CREATE TABLE time_all AS time_shard ENGINE = Distributed(ta, default, time_shard, rand())");
    string values = string.Join(", ", columns.Select((column, i) => "CAST(" + Formula("toInt64(number)", i, "intDiv(toInt64(number), 7)") + " AS Nullable(Int8)) AS " + column));
    Send(servers[0], $"INSERT INTO time_all SELECT toInt64(number) AS form, {values} FROM numbers({rows})");
    string query = ScoreSql.For(instrument).On(SqlDialect.ClickHouse).From("time_all").Keyed("form").Build();
    clock.Start();
    string found = Send(servers[0], "SELECT sum(total_numerator) FROM (" + query + ")");
    clock.Stop();
    return long.Parse(found, CultureInfo.InvariantCulture) / 12;
}

static string Send(string server, string text)
{
    using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(30) };
    using HttpResponseMessage response = client.PostAsync(server + "/?insert_distributed_sync=1&max_query_size=10000000", new StringContent(text)).GetAwaiter().GetResult();
    string body = response.Content.ReadAsStringAsync().GetAwaiter().GetResult();
    return response.IsSuccessStatusCode ? body.Trim() : throw new InvalidOperationException(body);
}

long Postgres(string first, string second)
{
    string types = "form bigint, " + string.Join(", ", columns.Select(column => column + " smallint"));
    string values = string.Join(", ", columns.Select((column, i) => Formula("form", i, "form / 7") + " AS " + column));
    Execute(second, $"CREATE TABLE time_there AS SELECT form::bigint AS form, {values.Replace("form ", "form::bigint ", StringComparison.Ordinal)} FROM generate_series(1, {rows - 1}, 2) AS form");
    Execute(first, $"CREATE TABLE time_here AS SELECT form::bigint AS form, {values.Replace("form ", "form::bigint ", StringComparison.Ordinal)} FROM generate_series(0, {rows - 1}, 2) AS form");
    Execute(first, "CREATE FOREIGN TABLE time_there (" + types.Replace("smallint", "bigint", StringComparison.Ordinal) + ") SERVER second OPTIONS (table_name 'time_there', fetch_size '10000')");
    string query = ScoreSql.For(instrument).On(SqlDialect.PostgreSql).From(SqlTable.Raw("(SELECT * FROM time_here UNION ALL SELECT * FROM time_there) AS both_servers")).Keyed("form").Build();
    clock.Start();
    decimal found = (decimal)Execute(first, "SELECT sum(total_numerator) FROM (" + query + ") AS scores")!;
    clock.Stop();
    return (long)found / 12;
}

static object? Execute(string connectionString, string text)
{
    using var connection = new NpgsqlConnection(connectionString);
    connection.Open();
    using var command = new NpgsqlCommand(text, connection) { CommandTimeout = 1800 };
    return command.ExecuteScalar();
}
