using System;
using System.Collections.Generic;
using System.Data.Common;
using System.IO;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Sql.Tests.Engines;

/// <summary>One engine with one kind of column, compared query by query. With TA_SQL_COUNTS it adds what it compared to a file, which .ci/sql prints.</summary>
internal sealed class ParityRun : IDisposable
{
    private static readonly string? Counts = Environment.GetEnvironmentVariable("TA_SQL_COUNTS");
    private static readonly System.Threading.Lock Lock = new();

    private readonly ColumnKind _kind;
    private readonly List<string> _differences = [];
    private int _queries;
    private int _rows;

    internal ParityRun(SqlDialect dialect, ColumnKind kind)
    {
        _kind = kind;
        Engine = Engine.Of(dialect);
        Connection = Engine.Open();
    }

    internal Engine Engine { get; }

    internal DbConnection Connection { get; }

    internal void Compare(ScoreSql query, ScoringOptions options, IReadOnlyList<double[]> answers, IReadOnlyList<int>? unknown = null)
    {
        (int rows, List<string> differences) = LibraryComparison.Of(Connection, query.With(options).Build(), query.Instrument, options, answers, unknown);
        Assert.Equal(answers.Count, rows);
        _queries++;
        _rows += rows;
        _differences.AddRange(differences);
    }

    /// <summary>The same where the engine is told to plan otherwise, if it can be told.</summary>
    internal void CompareByAnotherPlan(ScoreSql query, ScoringOptions options, IReadOnlyList<double[]> answers, IReadOnlyList<int>? unknown = null)
    {
        Plan(Engine.AnotherPlan);
        Compare(query, options, answers, unknown);
        Plan(Engine.UsualPlan);
    }

    internal void Complete(string shape)
    {
        if (!string.IsNullOrEmpty(Counts))
        {
            lock (Lock)
            {
                File.AppendAllText(Counts, $"{Engine.Dialect}, {_kind} columns, {shape}: {_queries} queries, {_rows} rows, {_differences.Count} differ\n");
            }
        }

        Assert.NotEqual(0, _rows);
        Assert.Empty(_differences);
    }

    public void Dispose() => Connection.Dispose();

    private void Plan(string? setting)
    {
        if (setting is not null)
        {
            StoredForms.Execute(Connection, setting);
        }
    }
}
