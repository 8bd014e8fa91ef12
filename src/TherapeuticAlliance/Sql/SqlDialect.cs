namespace TherapeuticAlliance.Sql;

/// <summary>The dialect a SELECT is written in.</summary>
/// <remarks>The default value is <see cref="DuckDb"/>.</remarks>
public enum SqlDialect
{
    /// <summary>DuckDB.</summary>
    DuckDb = 0,

    /// <summary>SQLite.</summary>
    Sqlite = 1,

    /// <summary>PostgreSQL, also over foreign tables.</summary>
    PostgreSql = 2,

    /// <summary>MariaDB. Numbers that are not exact in text, such as those in text columns, are validated before they score.</summary>
    MariaDb = 3,

    /// <summary>ClickHouse, also over <c>Distributed</c> tables. It has no flags for a fall from the last session.</summary>
    ClickHouse = 4,

    /// <summary>Microsoft SQL Server (T-SQL).</summary>
    SqlServer = 5,

    /// <summary>Spark SQL and Databricks.</summary>
    Spark = 6,

    /// <summary>Trino.</summary>
    Trino = 7,

    /// <summary>Snowflake.</summary>
    Snowflake = 8,
}
