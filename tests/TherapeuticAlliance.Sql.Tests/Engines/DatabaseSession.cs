using System.Collections.Generic;
using System.Data.Common;

namespace TherapeuticAlliance.Sql.Tests.Engines;

/// <summary>An engine with a driver for .NET.</summary>
internal class DatabaseSession : EngineSession
{
    private readonly DbConnection _connection;
    private readonly List<DbCommand> _queries = [];

    internal DatabaseSession(DbConnection connection, params string[] settings)
    {
        _connection = connection;
        _connection.Open();
        foreach (string setting in settings)
        {
            Execute(setting);
        }
    }

    internal sealed override void Execute(string text)
    {
        using DbCommand command = _connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    internal sealed override DbDataReader Query(string text)
    {
        // SQLite closes the reader with its command.
        DbCommand command = _connection.CreateCommand();
        _queries.Add(command);
        command.CommandText = text;
        return command.ExecuteReader();
    }

    public override void Dispose()
    {
        _queries.ForEach(query => query.Dispose());
        _connection.Dispose();
    }
}
