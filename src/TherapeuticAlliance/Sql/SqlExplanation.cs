using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Sql;

/// <summary>Says what the SELECT does, for who answers for the data.</summary>
internal sealed class SqlExplanation
{
    private readonly ScoreSql _query;
    private readonly TextProvider _texts;

    private SqlExplanation(ScoreSql query, TextProvider texts)
    {
        _query = query;
        _texts = texts;
    }

    internal static string Of(ScoreSql query, TextProvider texts) => string.Join("\n", new SqlExplanation(query, texts).Lines()) + "\n";

    private IEnumerable<string> Lines() => Source().Concat(Items()).Concat(Scales()).Concat(Form()).Append(_texts.Say(SqlTexts.Columns));

    private IEnumerable<string> Source()
    {
        string keys = string.Join(", ", _query.Keys);
        yield return _texts.Say(SqlTexts.Definition, _query.Instrument.ToString(), _query.Instrument.ContentHash);
        yield return _query.IsLong
            ? _texts.Say(SqlTexts.Long, _query.Table.ToString(), _query.ItemColumn!, _query.ValueColumn!, keys)
            : _texts.Say(SqlTexts.Wide, _query.Table.ToString(), keys);
        if (_query.IsLong)
        {
            yield return _texts.Say(_query.IsOneRowAnItem ? SqlTexts.OneRowAssumed : SqlTexts.TwoRowsInvalid);
        }

        yield return _texts.Say(SqlTexts.Missing);
        if (_query.Missing.Count > 0)
        {
            yield return _texts.Say(SqlTexts.MissingCodes, string.Join(", ", _query.Missing.Select(code => _texts.Number(Number.Text(code)))));
        }

        yield return _texts.Say(SqlTexts.Invalid);
    }

    private IEnumerable<string> Items() => _query.Instrument.Items.Select(Line)
        .Concat(_query.Instrument.Items.Where(item => item.Weight != 1).Select(item => _texts.Say(SqlTexts.WeightedItem, item.Code, Number.Text(item.Weight))));

    private string Line(Item item)
    {
        string column = _query.IsLong ? item.Code : _query.ColumnOf(item);
        string format = _texts.Word("format", item.Format.Code);
        return item.Keying == Keying.Reverse
            ? _texts.Say(SqlTexts.ReversedItem, item.Code, column, format, item.Format.Lowest + item.Format.Highest)
            : _texts.Say(SqlTexts.Item, item.Code, column, format);
    }

    private IEnumerable<string> Scales() => _query.Instrument.Scales.Select((_, place) => new SqlScale(_query, place))
        .SelectMany(sql => Lines(sql).Concat(SqlCutOffs.Of(_query, sql.Scale).Select(threshold => CutOff(sql.Scale, threshold))));

    private IEnumerable<string> Form()
    {
        if (_query.Instrument.FormRule is { } rule)
        {
            yield return _texts.Say(
                SqlTexts.FormRule, SqlFormRule.Needed(_query.Instrument), SqlFormRule.Counted(_query.Instrument).Count(), rule.Describe(_texts));
        }
    }

    private string CutOff(Scale scale, Threshold threshold) =>
        _texts.Say(SqlTexts.CutOff, SqlNames.Result(scale, SqlNames.Snake(threshold.Code)), threshold.Source);

    private IEnumerable<string> Lines(SqlScale sql)
    {
        Scale scale = sql.Scale;
        yield return _texts.Say(
            scale.Aggregation == Aggregation.Mean ? SqlTexts.Mean : SqlTexts.Sum, scale.Code, string.Join(", ", scale.Items), sql.Compiled.Rule.Describe(_texts));
        if (scale.Aggregation == Aggregation.Sum && sql.Compiled.AnswersNeeded < scale.Items.Count)
        {
            yield return _texts.Say(SqlTexts.Prorated, scale.Code);
        }

        if (scale.MultiplierNumerator != scale.MultiplierDenominator)
        {
            yield return _texts.Say(SqlTexts.Multiplied, scale.Code, Number.Text(scale.MultiplierNumerator), Number.Text(scale.MultiplierDenominator));
        }
    }
}
