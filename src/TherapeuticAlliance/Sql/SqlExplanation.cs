using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Sql;

/// <summary>Says what the SELECT does, for who answers for the data.</summary>
internal static class SqlExplanation
{
    internal static string Of(ScoreSql query) => string.Join("\n", Lines(query)) + "\n";

    private static IEnumerable<string> Lines(ScoreSql query)
    {
        yield return SqlSentences.Definition(query.Instrument.ToString(), query.Instrument.ContentHash);
        yield return query.IsLong
            ? SqlSentences.Long(query.Table.ToString(), string.Join(", ", query.Keys), query.ItemColumn!, query.ValueColumn!)
            : SqlSentences.Wide(query.Table.ToString(), string.Join(", ", query.Keys));
        if (query.IsLong)
        {
            yield return query.IsOneRowAnItem ? SqlSentences.OneRowAssumed : SqlSentences.TwoRowsInvalid;
        }

        yield return SqlSentences.Missing;
        if (query.Missing.Count > 0)
        {
            yield return SqlSentences.MissingCodes(string.Join(", ", query.Missing.Select(Number.Text)));
        }

        yield return SqlSentences.Invalid;
        foreach (Item item in query.Instrument.Items)
        {
            yield return Line(query, item);
        }

        foreach (Item item in query.Instrument.Items.Where(item => item.Weight != 1))
        {
            yield return SqlSentences.WeightedItem(item.Code, Number.Text(item.Weight));
        }

        foreach (SqlScale scale in query.Instrument.Scales.Select((_, scale) => new SqlScale(query, scale)))
        {
            foreach (string line in Lines(scale))
            {
                yield return line;
            }

            foreach (Threshold threshold in SqlCutOffs.Of(query, scale.Scale))
            {
                yield return SqlSentences.CutOff(SqlNames.Result(scale.Scale, SqlNames.Snake(threshold.Code)), threshold.Source);
            }
        }

        if (query.Instrument.FormRule is { } rule)
        {
            yield return SqlSentences.FormRule(
                Number.Text(SqlFormRule.Needed(query.Instrument)), Number.Text(SqlFormRule.Counted(query.Instrument).Count()), rule.ToString());
        }

        yield return SqlSentences.Columns;
    }

    private static string Line(ScoreSql query, Item item)
    {
        string column = query.IsLong ? item.Code : query.ColumnOf(item);
        return item.Keying == Keying.Reverse
            ? SqlSentences.ReversedItem(item.Code, column, item.Format.ToString(), Number.Text(item.Format.Lowest + item.Format.Highest))
            : SqlSentences.Item(item.Code, column, item.Format.ToString());
    }

    private static IEnumerable<string> Lines(SqlScale sql)
    {
        Scale scale = sql.Scale;
        string items = string.Join(", ", scale.Items), rule = sql.Compiled.Rule.ToString();
        yield return scale.Aggregation == Aggregation.Mean ? SqlSentences.Mean(scale.Code, items, rule) : SqlSentences.Sum(scale.Code, items, rule);
        if (scale.Aggregation == Aggregation.Sum && sql.Compiled.AnswersNeeded < scale.Items.Count)
        {
            yield return SqlSentences.Prorated(scale.Code);
        }

        if (scale.MultiplierNumerator != scale.MultiplierDenominator)
        {
            yield return SqlSentences.Multiplied(scale.Code, Number.Text(scale.MultiplierNumerator), Number.Text(scale.MultiplierDenominator));
        }
    }
}
