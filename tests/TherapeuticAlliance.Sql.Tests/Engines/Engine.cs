using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using Npgsql;

namespace TherapeuticAlliance.Sql.Tests.Engines;

/// <summary>A database that runs the text. Servers take part when an environment variable names one, as the script .ci/sql does.</summary>
internal sealed class Engine
{
    private readonly Func<string, EngineSession> _open;

    private Engine(SqlDialect dialect, bool hasNaN, Func<string, EngineSession> open)
    {
        Dialect = dialect;
        HasNaN = hasNaN;
        _open = open;
    }

    internal static IReadOnlyList<Engine> All { get; } = Find().ToArray();

    internal SqlDialect Dialect { get; }

    internal bool HasNaN { get; }

    /// <summary>
    /// Has DuckDB compare an option where it is, instead of joining the options of each item as a table: what joins cost for forty rows
    /// is seconds over all forms. Null where an engine has one plan.
    /// </summary>
    internal string? AnotherPlan => Dialect == SqlDialect.DuckDb ? "SET disabled_optimizers = 'in_clause'" : null;

    internal string? UsualPlan => Dialect == SqlDialect.DuckDb ? "RESET disabled_optimizers" : null;

    internal static Engine Of(SqlDialect dialect) => All.First(engine => engine.Dialect == dialect);

    internal EngineSession Open() => _open("ta_" + Guid.NewGuid().ToString("N"));

    internal string Quote(string name) => Dialect is SqlDialect.DuckDb or SqlDialect.PostgreSql
        ? "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
        : Dialect == SqlDialect.ClickHouse ? "`" + name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal) + "`"
        : "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";

    internal string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Integer => Dialect == SqlDialect.MariaDb ? "SMALLINT" : Dialect == SqlDialect.ClickHouse ? "Int32" : "INTEGER",
        ColumnKind.Double => Dialect == SqlDialect.PostgreSql ? "DOUBLE PRECISION" : Dialect == SqlDialect.ClickHouse ? "Float64" : "DOUBLE",
        _ => Dialect == SqlDialect.ClickHouse ? "Decimal(12,3)" : "DECIMAL(12, 3)",
    };

    internal string Literal(double? value) => value is not { } number ? "NULL"
        : !double.IsNaN(number) ? number.ToString("R", CultureInfo.InvariantCulture)
        : !HasNaN ? "NULL"
        : Dialect == SqlDialect.ClickHouse ? "nan" : "CAST('NaN' AS DOUBLE PRECISION)";

    internal string TextType => Dialect == SqlDialect.ClickHouse ? "String" : "VARCHAR(80)";

    internal string FormType => Dialect == SqlDialect.ClickHouse ? "Int32" : "INTEGER";

    private static IEnumerable<Engine> Find()
    {
        yield return new Engine(SqlDialect.DuckDb, hasNaN: true, _ => new DatabaseSession(new DuckDBConnection("DataSource=:memory:;threads=1")));
        yield return new Engine(SqlDialect.Sqlite, hasNaN: false, _ => new DatabaseSession(new SqliteConnection("Data Source=:memory:")));
        if (Setting("TA_POSTGRESQL") is { } first)
        {
            yield return new Engine(SqlDialect.PostgreSql, hasNaN: true, Setting("TA_POSTGRESQL_SECOND") is { } second
                ? place => new ForeignTableSession(first, second, place)
                : place => new DatabaseSession(new NpgsqlConnection(first), "CREATE SCHEMA " + place, "SET search_path = " + place));
        }

        if (Setting("TA_MARIADB") is { } mariaDb)
        {
            yield return new Engine(SqlDialect.MariaDb, hasNaN: false, place => new DatabaseSession(new MySqlConnection(mariaDb), "CREATE DATABASE " + place, "USE " + place));
        }

        if (Setting("TA_CLICKHOUSE") is { } servers)
        {
            yield return new Engine(SqlDialect.ClickHouse, hasNaN: true, place => new ShardedSession(servers, place));
        }
    }

    private static string? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
