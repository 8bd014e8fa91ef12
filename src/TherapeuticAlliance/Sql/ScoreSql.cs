using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Sql;

/// <summary>
/// Writes a definition as one SELECT, so that answers are scored where they are. Each column <c>{scale}</c> has the bits that
/// <see cref="Scorer"/> gives; numerator and denominator are the same ratio, not reduced.
/// </summary>
/// <remarks>
/// Immutable; every method returns another query. Equality is by reference. A NULL or NaN is not answered. A value that is no
/// option is invalid: it is counted and scored as missing. Columns of 32-bit floating point numbers are not supported where a
/// form has steps below 1, since databases disagree whether they hold 8.6.
/// </remarks>
public sealed class ScoreSql
{
    private ScoreSql(Instrument instrument) => Instrument = instrument;

    private ScoreSql(ScoreSql other)
    {
        Instrument = other.Instrument;
        Dialect = other.Dialect;
        Table = other.Table;
        View = other.View;
        Keys = other.Keys;
        Pattern = other.Pattern;
        ItemColumns = other.ItemColumns;
        ItemColumn = other.ItemColumn;
        ValueColumn = other.ValueColumn;
        IsOneRowAnItem = other.IsOneRowAnItem;
        Scoring = other.Scoring;
        Missing = other.Missing;
        HasCutOffs = other.HasCutOffs;
        Session = other.Session;
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets the dialect; <see cref="SqlDialect.DuckDb"/> unless <see cref="On"/> says otherwise.</summary>
    public SqlDialect Dialect { get; private init; }

    internal SqlTable Table { get; private init; } = SqlTable.Named("answers");

    internal SqlTable? View { get; private init; }

    internal IReadOnlyList<string> Keys { get; private init; } = [];

    internal string Pattern { get; private init; } = "q{n}";

    internal IReadOnlyList<string>? ItemColumns { get; private init; }

    internal string? ItemColumn { get; private init; }

    internal string? ValueColumn { get; private init; }

    internal bool IsOneRowAnItem { get; private init; }

    internal ScoringOptions Scoring { get; private init; } = ScoringOptions.Default;

    internal IReadOnlyList<decimal> Missing { get; private init; } = ReadOnly.Empty<decimal>();

    internal bool HasCutOffs { get; private init; }

    internal string? Session { get; private init; }

    internal bool IsLong => ItemColumn is not null;

    /// <summary>Begins a query: on DuckDB, from the table <c>answers</c>, one column <c>q1</c>, <c>q2</c> ... for each item.</summary>
    /// <param name="instrument">The instrument.</param>
    public static ScoreSql For(Instrument instrument) => new(Guard.NotNull(instrument, nameof(instrument)));

    /// <summary>Returns the query in a dialect.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dialect"/> is not a member of the enumeration.</exception>
    public ScoreSql On(SqlDialect dialect) => new(this) { Dialect = Guard.Known(dialect, nameof(dialect)) };

    /// <summary>Returns the query over a table by name.</summary>
    /// <param name="table">The name of the table, one part. For a schema see <see cref="SqlTable.Named"/>.</param>
    public ScoreSql From(string table) => From(SqlTable.Named(Guard.NotNull(table, nameof(table))));

    /// <summary>Returns the query over a table.</summary>
    /// <param name="table">The table.</param>
    public ScoreSql From(SqlTable table) => new(this) { Table = Guard.NotNull(table, nameof(table)) };

    /// <summary>Returns the query with columns that tell one form from another. They are repeated in the result.</summary>
    /// <param name="columns">The columns, such as <c>"client_id", "session"</c>.</param>
    public ScoreSql Keyed(params string[] columns) => new(this) { Keys = ReadOnly.Copy(Guard.NotNull(columns, nameof(columns))) };

    /// <summary>Returns the query with item columns named by a pattern.</summary>
    /// <param name="pattern">A name with <c>{n}</c> for the number of the item, or <c>{code}</c> for its code.</param>
    public ScoreSql Columns(string pattern) => new(this) { Pattern = Guard.NotNull(pattern, nameof(pattern)), ItemColumns = null };

    /// <summary>Returns the query with item columns by name.</summary>
    /// <param name="columns">One name for each item, in the order of the form.</param>
    /// <exception cref="ArgumentException">The number of columns is not the number of items.</exception>
    public ScoreSql Columns(IReadOnlyList<string> columns) => Guard.NotNull(columns, nameof(columns)).Count == Instrument.Items.Count
        ? new(this) { ItemColumns = ReadOnly.Copy(columns) }
        : throw new ArgumentException("Name one column for each of the " + Number.Text(Instrument.Items.Count) + " items.", nameof(columns));

    /// <summary>Returns the query with a caller's rules for missing answers.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">The options name a scale that the instrument does not have.</exception>
    public ScoreSql With(ScoringOptions options) => new(this) { Scoring = new Scorer(Instrument, options).Options };

    /// <summary>Returns the query with values that stand for a missing answer, such as 99.</summary>
    /// <param name="codes">The values.</param>
    public ScoreSql WithMissingCodes(params decimal[] codes) => new(this) { Missing = ReadOnly.Copy(Guard.NotNull(codes, nameof(codes))) };

    /// <summary>Returns the query over one row for each form and one column for each item. This is how a query begins.</summary>
    public ScoreSql Wide() => new(this) { ItemColumn = null, ValueColumn = null };

    /// <summary>
    /// Returns the query over one row for each answer. Two rows for one item of a form are an invalid answer; a form without any
    /// row is not in the result.
    /// </summary>
    /// <param name="item">The column with the code of the item, compared as text.</param>
    /// <param name="value">The column with the answer.</param>
    public ScoreSql Long(string item, string value) =>
        new(this) { ItemColumn = Guard.NotNull(item, nameof(item)), ValueColumn = Guard.NotNull(value, nameof(value)) };

    /// <summary>Returns the query without the search for two rows of one item, which costs a grouping. If there are such rows, one of them is scored.</summary>
    public ScoreSql AssumingOneRowAnItem() => new(this) { IsOneRowAnItem = true };

    /// <summary>Returns the query as the definition of a view.</summary>
    /// <param name="name">The name of the view.</param>
    public ScoreSql AsView(SqlTable name) => new(this) { View = Guard.NotNull(name, nameof(name)) };

    /// <summary>
    /// Returns the query with a column <c>{scale}_{threshold}</c> for each published cut-off: 1 met, 0 not met, NULL not scorable.
    /// </summary>
    public ScoreSql WithCutOffs() => new(this) { HasCutOffs = true };

    /// <summary>Returns the query with cut-offs, among them those that compare a score with that of the last scored session.</summary>
    /// <param name="session">The key column that orders the sessions. The other keys tell the cases apart.</param>
    public ScoreSql WithCutOffs(string session) => new(this) { HasCutOffs = true, Session = Guard.NotNull(session, nameof(session)) };

    /// <summary>Returns the text. It has neither ORDER BY nor a semicolon, so a view and a dbt model take it.</summary>
    /// <exception cref="InvalidResultException">There is no such query; the exception has the findings.</exception>
    public string Build() => BuildOrFindings().Value;

    /// <summary>Returns the text, or all findings that say why there is none.</summary>
    public Result<string> BuildOrFindings()
    {
        Finding[] findings = SqlValidator.Findings(this).ToArray();
        return findings.Length == 0 ? Result<string>.Valid(ScoreSelect.Of(this)) : Result<string>.Invalid(findings);
    }

    /// <summary>Returns what the SELECT does, in words for a data steward.</summary>
    /// <exception cref="InvalidResultException">There is no such query; the exception has the findings.</exception>
    public string Explain() => Explain(TextProvider.English);

    /// <summary>Returns what the SELECT does, in words for a data steward, in another language.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    /// <exception cref="InvalidResultException">There is no such query; the exception has the findings.</exception>
    public string Explain(TextProvider texts)
    {
        Guard.NotNull(texts, nameof(texts));
        _ = Build();
        return SqlExplanation.Of(this, texts);
    }

    /// <summary>Returns instrument and dialect.</summary>
    public override string ToString() => nameof(ScoreSql) + " of " + Instrument + " on " + Dialect;

    internal string ColumnOf(Item item) => ItemColumns is null
        ? Pattern.Replace("{n}", Number.Text(item.Number)).Replace("{code}", item.Code)
        : ItemColumns[item.Position];
}
