using System;
using System.Collections.Generic;
using System.Data.Common;
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
    private readonly Func<DbConnection> _connect;

    private Engine(SqlDialect dialect, bool hasNaN, Func<DbConnection> connect)
    {
        Dialect = dialect;
        HasNaN = hasNaN;
        _connect = connect;
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

    /// <summary>Opens a connection with an empty place of its own for tables, since tests run beside one another on one server.</summary>
    internal DbConnection Open()
    {
        DbConnection connection = _connect();
        connection.Open();
        string place = "ta_" + Guid.NewGuid().ToString("N");
        if (Dialect == SqlDialect.PostgreSql)
        {
            StoredForms.Execute(connection, "CREATE SCHEMA " + place + "; SET search_path = " + place);
        }
        else if (Dialect == SqlDialect.MariaDb)
        {
            StoredForms.Execute(connection, "CREATE DATABASE " + place + "; USE " + place);
        }

        return connection;
    }

    internal string Quote(string name) => Dialect is SqlDialect.DuckDb or SqlDialect.PostgreSql
        ? "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
        : "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";

    internal string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Integer => Dialect == SqlDialect.MariaDb ? "SMALLINT" : "INTEGER",
        ColumnKind.Double => Dialect == SqlDialect.PostgreSql ? "DOUBLE PRECISION" : "DOUBLE",
        _ => "DECIMAL(12, 3)",
    };

    internal string Literal(double? value) => value is not { } number ? "NULL"
        : !double.IsNaN(number) ? number.ToString("R", CultureInfo.InvariantCulture)
        : HasNaN ? "CAST('NaN' AS DOUBLE PRECISION)" : "NULL";

    private static IEnumerable<Engine> Find()
    {
        yield return new Engine(SqlDialect.DuckDb, hasNaN: true, () => new DuckDBConnection("DataSource=:memory:;threads=1"));
        yield return new Engine(SqlDialect.Sqlite, hasNaN: false, () => new SqliteConnection("Data Source=:memory:"));
        if (Environment.GetEnvironmentVariable("TA_POSTGRESQL") is { Length: > 0 } postgreSql)
        {
            yield return new Engine(SqlDialect.PostgreSql, hasNaN: true, () => new NpgsqlConnection(postgreSql));
        }

        if (Environment.GetEnvironmentVariable("TA_MARIADB") is { Length: > 0 } mariaDb)
        {
            yield return new Engine(SqlDialect.MariaDb, hasNaN: false, () => new MySqlConnection(mariaDb));
        }
    }
}
