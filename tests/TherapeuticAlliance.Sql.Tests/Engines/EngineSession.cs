using System;
using System.Collections.Generic;
using System.Data.Common;

namespace TherapeuticAlliance.Sql.Tests.Engines;

/// <summary>A connection to an engine with an empty place of its own for tables, since tests run beside one another on one server.</summary>
internal abstract class EngineSession : IDisposable
{
    internal abstract void Execute(string text);

    /// <summary>Returns the rows of a SELECT. An engine refuses a text with <see cref="DbException"/>.</summary>
    internal abstract DbDataReader Query(string text);

    /// <summary>Makes a table whose first column is <c>form</c>. On several servers its rows lie on all of them.</summary>
    internal virtual void CreateTable(string name, IReadOnlyList<string> columns)
    {
        Execute("DROP TABLE IF EXISTS " + name);
        Execute("CREATE TABLE " + name + " (" + string.Join(", ", columns) + ")");
    }

    internal virtual void DropTable(string name) => Execute("DROP TABLE " + name);

    public abstract void Dispose();
}
