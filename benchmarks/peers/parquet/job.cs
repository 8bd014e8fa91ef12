#:project ../../../src/TherapeuticAlliance.Research/TherapeuticAlliance.Research.csproj
#:package DuckDB.NET.Data.Full@1.5.6.1
#:property PublishAot=true
#:property IlcInstructionSet=native
// One job in two ways, a process each: WAI-SR answers in Parquet become scores. 'generate' writes the answers by DuckDB, 'agree' counts
// rows of the two files of scores that differ, the rest does the job: 'ours-sum' and 'duckdb-sum' score and add up, 'ours-write' and
// 'duckdb-write' write the scores.
using System.Globalization;
using DuckDB.NET.Data;
using TherapeuticAlliance;
using TherapeuticAlliance.Research;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Sql;

Instrument instrument = Instruments.WaiSr.Client;
string answers = args[1], scores = args[2], other = Path.ChangeExtension(scores, ".other.parquet");
string query = ScoreSql.For(instrument).On(SqlDialect.DuckDb).From(SqlTable.Raw($"read_parquet('{answers}')")).Keyed("form").Build();
switch (args[0])
{
    case "generate":
        string columns = string.Join(", ", instrument.Items.Select(item => $"CASE WHEN random() < 0.03 THEN NULL WHEN random() < 0.001 THEN 9 ELSE (1 + floor(random() * 5)) END::UTINYINT AS q{item.Number}"));
        Run("SET threads = 1; SELECT setseed(0.5)", $"COPY (SELECT range AS form, {columns} FROM range({long.Parse(args[3], CultureInfo.InvariantCulture)})) TO '{answers}' (FORMAT parquet)");
        break;
    case "duckdb-sum":
        Console.WriteLine(Run("SELECT count(*), sum(task), sum(bond), sum(goal), sum(total), sum(n_invalid) FROM (" + query + ")"));
        break;
    case "duckdb-write":
        Run($"COPY ({query}) TO '{other}' (FORMAT parquet)");
        break;
    case "ours-sum":
        await using (ParquetStudy study = await ParquetStudy.OpenAsync(answers, instrument, StudyMap.Empty.Items("q{n}")))
        {
            var scorer = new BatchScorer(instrument);
            var sums = new double[instrument.Scales.Count];
            long invalid = 0;
            ScoreTable? table = null;
            await foreach (ResponseTable rows in study.TablesAsync())
            {
                table = table is null ? scorer.Score(rows) : scorer.Score(rows, table);
                invalid += table.InvalidAnswers;
                for (int scale = 0; scale < sums.Length; scale++)
                {
                    sums[scale] += Sum(table.Columns[scale].Doubles);
                }
            }

            Console.WriteLine(string.Join(' ', new object[] { study.Rows }.Concat(sums.Cast<object>()).Append(invalid)));
        }

        break;
    case "ours-write":
        await using (ParquetStudy study = await ParquetStudy.OpenAsync(answers, instrument, StudyMap.Empty.Items("q{n}").Id("form")))
        {
            Console.WriteLine(await study.WriteScoresAsync(scores));
        }

        break;
    case "agree":
        string each = string.Join(" OR ", instrument.Scales.SelectMany(scale => new[] { scale.Code, scale.Code + "_status", scale.Code + "_answered" })
            .Select(column => $"a.{column} IS DISTINCT FROM b.{column}"));
        string differing = Run($"SELECT count(*), count(*) FILTER (WHERE a.form IS NULL OR b.form IS NULL OR {each}) FROM '{scores}' a FULL JOIN '{other}' b ON a.form = b.form");
        Console.WriteLine("rows, rows that differ: " + differing);
        return differing.EndsWith(" 0", StringComparison.Ordinal) ? 0 : 1;
    default:
        return 2;
}

return 0;

static double Sum(ReadOnlySpan<double> values)
{
    double sum = 0;
    foreach (double value in values)
    {
        sum += double.IsNaN(value) ? 0 : value;
    }

    return sum;
}

// Returns the first row of the last text.
static string Run(params string[] texts)
{
    using var connection = new DuckDBConnection("DataSource=:memory:");
    connection.Open();
    using var command = connection.CreateCommand();
    foreach (string text in texts[..^1])
    {
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    command.CommandText = texts[^1];
    using var reader = command.ExecuteReader();
    return reader.Read() ? string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))) : string.Empty;
}
