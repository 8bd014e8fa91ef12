using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Linq;
using System.Net.Http;

namespace TherapeuticAlliance.Sql.Tests.Engines;

/// <summary>
/// ClickHouse over HTTP, two servers, with every table distributed over both at random, so that the rows of one form lie on either. Old
/// servers print a double as the shortest text that reads back as the same.
/// </summary>
internal sealed class ShardedSession : EngineSession
{
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromMinutes(5) };
    private readonly string[] _servers;
    private readonly string _place;

    internal ShardedSession(string servers, string place)
    {
        _servers = servers.Split(';');
        _place = place;
        foreach (string server in _servers)
        {
            Send(server, "CREATE DATABASE " + place, "default");
        }
    }

    internal override void Execute(string text) => Send(_servers[0], text, _place);

    internal override DbDataReader Query(string text)
    {
        string[][] lines = [.. Send(_servers[0], text + " FORMAT TabSeparatedWithNames", _place).TrimEnd('\n').Split('\n').Select(line => line.Split('\t'))];
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (string name in lines[0])
        {
            table.Columns.Add(name, typeof(object));
        }

        foreach (string[] line in lines.Skip(1))
        {
            table.Rows.Add([.. line.Select((cell, i) => Value(lines[0][i], cell))]);
        }

        return table.CreateDataReader();
    }

    internal override void CreateTable(string name, IReadOnlyList<string> columns)
    {
        string typed = string.Join(", ", columns.Select((column, i) => i == 0 ? column : column[..column.LastIndexOf(' ')] + " Nullable(" + column[(column.LastIndexOf(' ') + 1)..] + ")"));
        foreach (string server in _servers)
        {
            Send(server, "DROP TABLE IF EXISTS " + name, _place);
            Send(server, "DROP TABLE IF EXISTS ta_shard", _place);
            Send(server, "CREATE TABLE ta_shard (" + typed + ") ENGINE = Memory", _place);
        }

        Execute("CREATE TABLE " + name + " AS ta_shard ENGINE = Distributed(ta, " + _place + ", ta_shard, rand())");
    }

    public override void Dispose()
    {
        foreach (string server in _servers)
        {
            Send(server, "DROP DATABASE " + _place, "default");
        }

        _client.Dispose();
    }

    private static object Value(string column, string cell) => cell is "\\N" ? DBNull.Value
        : column.EndsWith("_numerator", StringComparison.Ordinal) || column.EndsWith("_denominator", StringComparison.Ordinal) ? long.Parse(cell, CultureInfo.InvariantCulture)
        : double.Parse(cell, CultureInfo.InvariantCulture);

    private string Send(string server, string text, string database)
    {
        using var content = new StringContent(text);
        using HttpResponseMessage response = _client.PostAsync(new Uri(server + "/?insert_distributed_sync=1&max_query_size=10000000&max_ast_elements=1000000&database=" + database), content).GetAwaiter().GetResult();
        string body = response.Content.ReadAsStringAsync().GetAwaiter().GetResult();
        return response.IsSuccessStatusCode ? body : throw new RefusedByServerException(body);
    }

    private sealed class RefusedByServerException(string message) : DbException(message);
}
