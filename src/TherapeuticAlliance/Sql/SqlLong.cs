using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Sql;

/// <summary>Turns one row for each answer into one row for each form. Item first, then form, so that two rows of one item are seen.</summary>
internal static class SqlLong
{
    internal static string Answers(ScoreSql query, SqlSyntax syntax)
    {
        string rows = Rows(query, syntax);
        return query.IsOneRowAnItem ? Forms(query, syntax, rows, "answers_of_table") : Forms(query, syntax, Items(query, syntax, rows), "answers_once");
    }

    private static string Rows(ScoreSql query, SqlSyntax syntax)
    {
        IEnumerable<string> keys = query.Keys.Select((key, i) => syntax.Name(key) + " AS " + SqlNames.Key(i));
        string item = syntax.CastText(syntax.Name(query.ItemColumn!)) + " AS " + SqlNames.ItemText;
        return "SELECT\n  " + string.Join(",\n  ", keys.Concat([item, syntax.ReadAnswer(syntax.Name(query.ValueColumn!)) + " AS " + SqlNames.ItemValue]))
            + "\nFROM " + syntax.Table(query.Table);
    }

    // The value of an item with two rows does not matter: it is invalid.
    private static string Items(ScoreSql query, SqlSyntax syntax, string rows)
    {
        string[] columns = ["MAX(" + SqlNames.ItemValue + ") AS ta_one", syntax.CastInteger("COUNT(*)") + " AS " + SqlNames.ItemRows];
        return ScoreSelect.Level(ScoreSelect.Keys(query).Concat([SqlNames.ItemText]).Concat(columns), rows, "answers_of_table")
            + "\nGROUP BY " + string.Join(", ", ScoreSelect.Keys(query).Concat([SqlNames.ItemText]));
    }

    private static string Forms(ScoreSql query, SqlSyntax syntax, string rows, string name)
    {
        string value = query.IsOneRowAnItem ? SqlNames.ItemValue : "ta_one";
        IEnumerable<string> answers = query.Instrument.Items.SelectMany(item => Answer(query, syntax, item, value));
        string known = string.Join(", ", query.Instrument.Items.Select(item => SqlSyntax.Literal(item.Code)));
        string unknown = syntax.CastInteger("SUM(CASE WHEN " + SqlNames.ItemText + " IN (" + known + ") THEN 0 ELSE 1 END)") + " AS " + SqlNames.UnknownItems;
        return ScoreSelect.Level(ScoreSelect.Keys(query).Concat(answers).Concat([unknown]), rows, name)
            + "\nGROUP BY " + string.Join(", ", ScoreSelect.Keys(query));
    }

    private static IEnumerable<string> Answer(ScoreSql query, SqlSyntax syntax, Item item, string value)
    {
        string isItem = "CASE WHEN " + SqlNames.ItemText + " = " + SqlSyntax.Literal(item.Code) + " THEN ";
        yield return "MAX(" + isItem + value + " ELSE NULL END) AS " + SqlNames.Answer(item);
        if (!query.IsOneRowAnItem)
        {
            yield return syntax.CastInteger("MAX(" + isItem + SqlNames.ItemRows + " ELSE 0 END)") + " AS " + SqlNames.AnswerRows(item);
        }
    }
}
