using System.Collections.Generic;
using Npgsql;

namespace TherapeuticAlliance.Sql.Tests.Engines;

/// <summary>
/// PostgreSQL with half of the rows of every table on a second server, by postgres_fdw. The first server has the foreign server
/// <c>second</c> already; the script makes it.
/// </summary>
internal sealed class ForeignTableSession : DatabaseSession
{
    private readonly DatabaseSession _second;
    private readonly string _place;

    internal ForeignTableSession(string first, string second, string place)
        : base(new NpgsqlConnection(first), "CREATE SCHEMA " + place, "SET search_path = " + place)
    {
        _place = place;
        _second = new DatabaseSession(new NpgsqlConnection(second), "CREATE SCHEMA " + place, "SET search_path = " + place);
    }

    internal override void CreateTable(string name, IReadOnlyList<string> columns)
    {
        string definition = " (" + string.Join(", ", columns) + ")";
        Execute("DROP TABLE IF EXISTS " + name);
        _second.Execute("DROP TABLE IF EXISTS there");
        _second.Execute("CREATE TABLE there" + definition);
        Execute("CREATE TABLE " + name + definition + " PARTITION BY HASH (form)");
        Execute("CREATE TABLE here PARTITION OF " + name + " FOR VALUES WITH (MODULUS 2, REMAINDER 0)");
        Execute("CREATE FOREIGN TABLE there PARTITION OF " + name + " FOR VALUES WITH (MODULUS 2, REMAINDER 1) SERVER second OPTIONS (schema_name '" + _place + "', table_name 'there')");
    }

    public override void Dispose()
    {
        _second.Dispose();
        base.Dispose();
    }
}
