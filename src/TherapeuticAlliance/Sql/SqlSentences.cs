namespace TherapeuticAlliance.Sql;

/// <summary>The sentences of <see cref="ScoreSql.Explain"/>, in one place.</summary>
internal static class SqlSentences
{
    internal const string Missing = "NULL and NaN are not answered.";
    internal const string Invalid = "A value that is no option of its item is invalid: it is counted in n_invalid and scored as missing. Nothing is rounded to an option.";
    internal const string TwoRowsInvalid = "Two rows for one item of a form are an invalid answer. A form without any row is not in the result.";
    internal const string OneRowAssumed = "It is assumed, not checked, that a form has at most one row for an item. A form without any row is not in the result.";

    internal const string Columns =
        "Each scale has its answered items, a status (2 complete, 1 some missing and allowed by the rule, 0 no score), numerator and denominator of the score as integers, and the score.";

    internal static string Definition(string instrument, string hash) => "Scores " + instrument + ", definition " + hash + ".";

    internal static string Wide(string table, string keys) => "Reads " + table + ", one row for each form; " + keys + " tell the forms apart.";

    internal static string Long(string table, string keys, string item, string value) =>
        "Reads " + table + ", one row for each answer, the item in " + item + " and the answer in " + value + "; " + keys + " tell the forms apart.";

    internal static string MissingCodes(string codes) => "These values are not answered either: " + codes + ".";

    internal static string Item(string code, string column, string format) => "Item " + code + " (" + column + "): " + format + ".";

    internal static string ReversedItem(string code, string column, string format, string sum) =>
        "Item " + code + " (" + column + "): " + format + ", reversed: counts " + sum + " minus the value.";

    internal static string WeightedItem(string code, string weight) => "Item " + code + " counts " + weight + " times.";

    internal static string Sum(string scale, string items, string rule) => "Scale " + scale + ": the sum of items " + items + "; rule for missing answers: " + rule + ".";

    internal static string Mean(string scale, string items, string rule) => "Scale " + scale + ": the mean of items " + items + "; rule for missing answers: " + rule + ".";

    internal static string Prorated(string scale) => "Scale " + scale + ": where answers are missing, the sum is prorated: times the weight of all items, divided by that of the answered ones.";

    internal static string Multiplied(string scale, string numerator, string denominator) => "Scale " + scale + ": times " + numerator + ", divided by " + denominator + ".";

    internal static string FormRule(string needed, string items, string rule) =>
        "The form: unless " + needed + " of its " + items + " items on a scale are answered, no scale has a score; rule of the form: " + rule + ".";

    internal static string CutOff(string column, string source) => "Column " + column + ": 1 met, 0 not met, NULL unknown. Source: " + source + ".";
}
