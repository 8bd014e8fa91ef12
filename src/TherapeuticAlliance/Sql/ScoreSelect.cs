using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Sql;

/// <summary>
/// Writes the SELECT from the inside out. Each level is a table of its own that reads only the one below:
/// answers (long only), answers_checked, answers_keyed, scales_summed, and the result.
/// </summary>
internal static class ScoreSelect
{
    internal static string Of(ScoreSql query)
    {
        SqlSyntax syntax = SqlSyntax.Of(query.Dialect);
        SqlScale[] scales = query.Instrument.Scales.Select((_, scale) => new SqlScale(query, scale)).ToArray();
        string source = query.IsLong ? SqlLong.Answers(query, syntax) : Wide(query, syntax);
        string check = Level(Checked(query, syntax), source, "answers_read");
        string keyed = Level(Keyed(query, syntax), check, "answers_checked");
        string summed = Level(Summed(query, scales, syntax), keyed, "answers_keyed");
        string result = Level(Result(query, scales, syntax), summed, "scales_summed");
        return Header(query) + (query.View is { } view ? "CREATE VIEW " + syntax.Table(view) + " AS\n" : string.Empty) + result;
    }

    internal static string Level(IEnumerable<string> columns, string source, string name) =>
        "SELECT\n  " + string.Join(",\n  ", columns) + "\nFROM (\n" + Indented(source) + "\n) " + name;

    internal static IEnumerable<string> Keys(ScoreSql query) => query.Keys.Select((_, key) => SqlNames.Key(key));

    private static string Indented(string text) => "  " + text.Replace("\n", "\n  ");

    private static string Header(ScoreSql query) =>
        "-- " + query.Instrument.Id + " " + query.Instrument.Version + ", scored as TherapeuticAlliance " + LibraryInfo.Version + " scores it\n"
        + "-- definition " + query.Instrument.ContentHash + "\n";

    private static string Wide(ScoreSql query, SqlSyntax syntax)
    {
        IEnumerable<string> keys = query.Keys.Select((key, i) => syntax.Name(key) + " AS " + SqlNames.Key(i));
        IEnumerable<string> items = query.Instrument.Items.Select(item => syntax.ReadAnswer(syntax.Name(query.ColumnOf(item))) + " AS " + SqlNames.Answer(item));
        return "SELECT\n  " + string.Join(",\n  ", keys.Concat(items)) + "\nFROM " + syntax.Table(query.Table);
    }

    private static IEnumerable<string> Checked(ScoreSql query, SqlSyntax syntax) => Keys(query)
        .Concat(query.Instrument.Items.SelectMany(item => SqlItem.Checked(query, syntax, item)))
        .Concat(query.IsLong ? [SqlNames.UnknownItems] : []);

    private static IEnumerable<string> Keyed(ScoreSql query, SqlSyntax syntax)
    {
        string invalid = string.Join(" + ", query.Instrument.Items.Select(item => "CASE WHEN " + SqlNames.State(item) + " = 2 THEN 1 ELSE 0 END"));
        return Keys(query)
            .Concat(query.Instrument.Items.SelectMany(item => SqlItem.Keyed(syntax, item)))
            .Concat([syntax.CastInteger(invalid) + " AS " + SqlNames.InvalidAnswers])
            .Concat(query.IsLong ? [SqlNames.UnknownItems] : []);
    }

    private static IEnumerable<string> Summed(ScoreSql query, SqlScale[] scales, SqlSyntax syntax) => Keys(query)
        .Concat(scales.SelectMany(scale => scale.Sums(syntax).Concat(AnyItems(query, scale))))
        .Concat(SqlFormRule.Columns(query.Instrument, syntax))
        .Concat([SqlNames.InvalidAnswers])
        .Concat(query.IsLong ? [SqlNames.UnknownItems] : []);

    private static IEnumerable<string> AnyItems(ScoreSql query, SqlScale scale) => SqlCutOffs.Of(query, scale.Scale)
        .Where(threshold => threshold.Target == ThresholdTarget.AnyItem)
        .Select(threshold => SqlCutOffs.AnyItem(scale.Scale, threshold) + " AS " + SqlNames.AnyItem(scale.Index, scale.Scale.Thresholds.ToList().IndexOf(threshold)));

    private static IEnumerable<string> Result(ScoreSql query, SqlScale[] scales, SqlSyntax syntax) => query.Keys
        .Select((key, i) => SqlNames.Key(i) + " AS " + syntax.Name(key))
        .Concat(scales.SelectMany(scale => scale.Results(query, syntax)))
        .Concat([SqlNames.InvalidAnswers + " AS " + syntax.Name(SqlNames.Invalid)])
        .Concat(query.IsLong ? [SqlNames.UnknownItems + " AS " + syntax.Name(SqlNames.Unknown)] : []);
}
