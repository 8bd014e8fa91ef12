using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Sql;

/// <summary>One item in SQL: is the value an option (1), missing (0) or invalid (2), and what does it count.</summary>
internal static class SqlItem
{
    /// <summary>The value as it is, and its state. The options are listed once, since a database may join each list as a table of its own.</summary>
    internal static IEnumerable<string> Checked(ScoreSql query, SqlSyntax syntax, Item item)
    {
        string value = SqlNames.Answer(item);
        yield return value;
        yield return "CASE " + Twice(query, item) + Missing(query, syntax, value) + "WHEN " + IsNumber(syntax, value) + value + " IN (" + Options(item.Format)
            + ") THEN 1 WHEN " + value + " IS NULL THEN 0 " + NaN(syntax, value) + "ELSE 2 END AS " + SqlNames.State(item);
    }

    /// <summary>Whether it is answered, and its keyed value in units.</summary>
    internal static IEnumerable<string> Keyed(SqlSyntax syntax, Item item)
    {
        string isOption = "CASE WHEN " + SqlNames.State(item) + " = 1 THEN ";
        yield return isOption + "1 ELSE 0 END AS " + SqlNames.IsAnswered(item);
        yield return isOption + Units(syntax, item) + " ELSE 0 END AS " + SqlNames.Keyed(item);
    }

    // A reversed item counts lowest + highest - value, which is highest - (value - lowest). Only an option is ever cast: a database may
    // cast before it chooses, and would fail on what is no number.
    private static string Units(SqlSyntax syntax, Item item)
    {
        string option = "CASE WHEN " + SqlNames.State(item) + " = 1 THEN " + SqlNames.Answer(item) + " ELSE " + Number.Text(item.Format.Lowest) + " END";
        string above = syntax.UnitsAbove(option, item.Format);
        return item.Keying == Keying.Reverse ? Number.Text(item.Format.HighestUnits) + " - " + above
            : item.Format.LowestUnits == 0 ? above
            : Number.Text(item.Format.LowestUnits) + " + " + above;
    }

    private static string Options(ResponseFormat format) => string.Join(", ", format.Options().Select(Number.Text));

    private static string IsNumber(SqlSyntax syntax, string value) =>
        syntax.ReadsTextAsNumber ? "CAST(" + value + " AS CHAR) REGEXP '^[-+]?[0-9]+([.][0-9]+)?$' AND " : string.Empty;

    private static string Missing(ScoreSql query, SqlSyntax syntax, string value) => query.Missing.Count == 0
        ? string.Empty
        : "WHEN " + IsNumber(syntax, value) + value + " IN (" + string.Join(", ", query.Missing.Select(Number.Text)) + ") THEN 0 ";

    private static string NaN(SqlSyntax syntax, string value) => syntax.NaNs.Count == 0
        ? string.Empty
        : "WHEN " + syntax.CastText(value) + " IN (" + string.Join(", ", syntax.NaNs.Select(SqlSyntax.Literal)) + ") THEN 0 ";

    private static string Twice(ScoreSql query, Item item) =>
        query.IsLong && !query.IsOneRowAnItem ? "WHEN " + SqlNames.AnswerRows(item) + " > 1 THEN 2 " : string.Empty;
}
