using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Sql;

/// <summary>The sentences of <see cref="ScoreSql.Explain()"/>, in one place.</summary>
internal static class SqlTexts
{
    internal static TextTemplate Definition { get; } = new("sql.definition", "Scores {instrument}, definition {hash}.");

    internal static TextTemplate Wide { get; } = new("sql.wide", "Reads {table}, one row for each form; {keys} tell the forms apart.");

    internal static TextTemplate Long { get; } = new("sql.long",
        "Reads {table}, one row for each answer, the item in {item} and the answer in {value}; {keys} tell the forms apart.");

    internal static TextTemplate TwoRowsInvalid { get; } = new("sql.two-rows",
        "Two rows for one item of a form are an invalid answer. A form without any row is not in the result.");

    internal static TextTemplate OneRowAssumed { get; } = new("sql.one-row",
        "It is assumed, not checked, that a form has at most one row for an item. A form without any row is not in the result.");

    internal static TextTemplate Missing { get; } = new("sql.missing", "NULL and NaN are not answered.");

    internal static TextTemplate MissingCodes { get; } = new("sql.missing-codes", "These values are not answered either: {codes}.");

    internal static TextTemplate Invalid { get; } = new("sql.invalid",
        "A value that is no option of its item is invalid: it is counted in n_invalid and scored as missing. Nothing is rounded to an option.");

    internal static TextTemplate Item { get; } = new("sql.item", "Item {item} ({column}): {format}.");

    internal static TextTemplate ReversedItem { get; } = new("sql.reversed-item", "Item {item} ({column}): {format}, reversed: counts {sum} minus the value.");

    internal static TextTemplate WeightedItem { get; } = new("sql.weighted-item", "Item {item} counts {weight} times.");

    internal static TextTemplate Sum { get; } = new("sql.sum", "Scale {scale}: the sum of items {items}; rule for missing answers: {rule}.");

    internal static TextTemplate Mean { get; } = new("sql.mean", "Scale {scale}: the mean of items {items}; rule for missing answers: {rule}.");

    internal static TextTemplate Prorated { get; } = new("sql.prorated",
        "Scale {scale}: where answers are missing, the sum is prorated: times the weight of all items, divided by that of the answered ones.");

    internal static TextTemplate Multiplied { get; } = new("sql.multiplied", "Scale {scale}: times {numerator}, divided by {denominator}.");

    internal static TextTemplate FormRule { get; } = new("sql.form-rule",
        "The form: unless {needed} of its {items} items on a scale are answered, no scale has a score; rule of the form: {rule}.");

    internal static TextTemplate CutOff { get; } = new("sql.cut-off", "Column {column}: 1 met, 0 not met, NULL unknown. Source: {source}.");

    internal static TextTemplate Columns { get; } = new("sql.columns",
        "Each scale has its answered items, a status (2 complete, 1 some missing and allowed by the rule, 0 no score), numerator and denominator of the score as integers, and the score.");
}
