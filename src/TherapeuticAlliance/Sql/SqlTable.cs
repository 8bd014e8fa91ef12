using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Sql;

/// <summary>A table or view by name, or a text that the caller answers for.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class SqlTable
{
    private SqlTable(IReadOnlyList<string> parts, string? text)
    {
        Parts = parts;
        Text = text;
    }

    /// <summary>Gets the parts of the name, outermost first; empty when the table is a text.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>Gets the text that is used as it is, or <see langword="null"/> when the table has a name.</summary>
    public string? Text { get; }

    /// <summary>Returns a table by name. Every part is quoted as the dialect does it.</summary>
    /// <param name="parts">The name, or schema and name, or more: <c>"clinic", "answers"</c>.</param>
    /// <exception cref="ArgumentException">There is no part.</exception>
    public static SqlTable Named(params string[] parts) => Guard.NotNull(parts, nameof(parts)).Length > 0
        ? new SqlTable(ReadOnly.Copy(parts), null)
        : throw new ArgumentException("A table has at least one name.", nameof(parts));

    /// <summary>Returns a text that is used as it is, such as <c>{{ ref('answers') }}</c> in dbt or <c>read_parquet('answers.parquet')</c> in DuckDB.</summary>
    /// <param name="text">The text. Never build it from what a user types.</param>
    public static SqlTable Raw(string text) => new([], Guard.NotNull(text, nameof(text)));

    /// <summary>Returns the name, or the text.</summary>
    public override string ToString() => Text ?? string.Join(".", Parts);
}
