using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Sql;

/// <summary>The names the query gives to columns: inner ones, which begin with <c>ta_</c>, and those of its result.</summary>
internal static class SqlNames
{
    internal const string Invalid = "n_invalid";
    internal const string Unknown = "n_unknown";
    internal const string ItemText = "ta_item";
    internal const string ItemValue = "ta_value";
    internal const string ItemRows = "ta_rows";
    internal const string UnknownItems = "ta_unknown";
    internal const string InvalidAnswers = "ta_invalid";
    internal const string FormAnswered = "ta_form";

    internal static string Key(int key) => "ta_key" + Number.Text(key + 1);

    internal static string Answer(Item item) => "ta_answer" + Number.Text(item.Position + 1);

    internal static string AnswerRows(Item item) => "ta_rows" + Number.Text(item.Position + 1);

    internal static string State(Item item) => "ta_state" + Number.Text(item.Position + 1);

    internal static string IsAnswered(Item item) => "ta_is" + Number.Text(item.Position + 1);

    internal static string Keyed(Item item) => "ta_keyed" + Number.Text(item.Position + 1);

    internal static string Answered(int scale) => "ta_answered" + Number.Text(scale + 1);

    internal static string Sum(int scale) => "ta_sum" + Number.Text(scale + 1);

    internal static string Weight(int scale) => "ta_weight" + Number.Text(scale + 1);

    internal static string AnyItem(int scale, int threshold) => "ta_any" + Number.Text(scale + 1) + "_" + Number.Text(threshold + 1);

    /// <summary>The code of a scale or threshold as a column: hyphens and dots become underscores.</summary>
    internal static string Snake(string code) => code.Replace('-', '_').Replace('.', '_');

    internal static string Result(Scale scale, string suffix) => Snake(scale.Code) + "_" + suffix;

    internal static IEnumerable<string> Inner(ScoreSql query)
    {
        IEnumerable<string> items = query.Instrument.Items.SelectMany(item => new[]
        {
            Answer(item), AnswerRows(item), State(item), IsAnswered(item), Keyed(item),
        });
        IEnumerable<string> scales = Enumerable.Range(0, query.Instrument.Scales.Count).SelectMany(scale => new[] { Answered(scale), Sum(scale), Weight(scale) }
            .Concat(query.Instrument.Scales[scale].Thresholds.Select((_, threshold) => AnyItem(scale, threshold))));
        return items.Concat(scales).Concat(query.Keys.Select((_, key) => Key(key)))
            .Concat([ItemText, ItemValue, "ta_one", ItemRows, UnknownItems, InvalidAnswers, FormAnswered]);
    }

    /// <summary>The columns of the result after the keys.</summary>
    internal static IEnumerable<string> Results(ScoreSql query)
    {
        foreach (Scale scale in query.Instrument.Scales)
        {
            yield return Result(scale, "answered");
            yield return Result(scale, "status");
            yield return Result(scale, "numerator");
            yield return Result(scale, "denominator");
            yield return Snake(scale.Code);
            foreach (Threshold threshold in SqlCutOffs.Of(query, scale))
            {
                yield return Result(scale, Snake(threshold.Code));
            }
        }

        yield return Invalid;
        if (query.IsLong)
        {
            yield return Unknown;
        }
    }
}
