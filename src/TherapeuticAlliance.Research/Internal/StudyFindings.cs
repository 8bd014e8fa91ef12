using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Texts;

namespace TherapeuticAlliance.Research.Internal;

/// <summary>
/// Findings about studies read from tables, TA5001 and up. Paths are rows and columns, never identifiers. Errors mean
/// that the table cannot be read at all; everything else stands beside the scores.
/// </summary>
internal static class StudyFindings
{
    /// <summary>The answers look as if they were coded from zero.</summary>
    internal static FindingKind ZeroBasedCoding { get; } = ResearchTexts.Kinds.Warning("TA5001",
        "Some answers are one below the lowest value {lowest} and none is the highest {highest}: the file may be coded from {zero}. Check the coding; nothing was shifted.");

    /// <summary>There is a header and nothing below it.</summary>
    internal static FindingKind NoRows { get; } = ResearchTexts.Kinds.Warning("TA5002", "The table has a header and no rows; there is nothing to score.");

    /// <summary>Cells look like decimals with a comma.</summary>
    internal static FindingKind DecimalCommaSuspected { get; } = ResearchTexts.Kinds.Warning("TA5003",
        "{count} answers look like numbers with a decimal comma and were scored as missing: say that the file writes decimals with a comma.");

    /// <summary>Rows of other raters were left alone.</summary>
    internal static FindingKind OtherRaters { get; } = ResearchTexts.Kinds.Information("TA5004",
        "{count} of {rows} rows are from raters other than {rater} and were ignored.");

    /// <summary>No row is of the rater of the instrument.</summary>
    internal static FindingKind RaterAbsent { get; } = ResearchTexts.Kinds.Warning("TA5005",
        "None of the {rows} rows is of the rater {rater}, so nothing was scored. The column says {attempted}: name the words that mean this rater.");

    /// <summary>A column fits the pattern of the items and is beyond the last of them.</summary>
    internal static FindingKind ColumnsBeyond { get; } = ResearchTexts.Kinds.Warning("TA5006",
        "The table also has a column {column}, but {instrument} ends with item {last}; check that this is the instrument that was answered.");

    /// <summary>There is not even a header.</summary>
    internal static FindingKind TableEmpty { get; } = ResearchTexts.Kinds.Error("TA5011", "The table is empty; its first row must name the columns.");

    /// <summary>The id, session or rater column is not there.</summary>
    internal static FindingKind ColumnMissing { get; } = ResearchTexts.Kinds.Error("TA5012",
        "The table has no column {column} for the {use}. It has: {attempted}.");

    /// <summary>Columns of items are not there.</summary>
    internal static FindingKind ItemColumnsMissing { get; } = ResearchTexts.Kinds.Error("TA5013",
        "The table lacks {missing} of {items} item columns of {instrument}: {columns}. It has: {attempted}.");

    /// <summary>A column that is asked for stands twice.</summary>
    internal static FindingKind ColumnTwice { get; } = ResearchTexts.Kinds.Error("TA5014", "The table has the column {column} more than once; rename all but one.");

    /// <summary>A column pattern has no place for the item, or none for the wave.</summary>
    internal static FindingKind PatternInvalid { get; } = ResearchTexts.Kinds.Error("TA5015",
        "The column pattern {pattern} needs {places}.");

    /// <summary>The map does not say where the answers are.</summary>
    internal static FindingKind ItemsNotMapped { get; } = ResearchTexts.Kinds.Error("TA5016",
        "No column is named for {missing} of {items} items of {instrument}: {codes}. Give a pattern such as {pattern}, or one column for each item in the order of the form.");

    /// <summary>The map says two things that exclude each other.</summary>
    internal static FindingKind MapContradictory { get; } = ResearchTexts.Kinds.Error("TA5017", "{one} and {other} exclude each other; give one of them.");

    /// <summary>The map speaks of an item that the instrument does not have.</summary>
    internal static FindingKind MappedItemUnknown { get; } = ResearchTexts.Kinds.Error("TA5018", "The instrument {instrument} has no item {item}; it has {items}.");

    /// <summary>No column fits the wave pattern.</summary>
    internal static FindingKind NoWaves { get; } = ResearchTexts.Kinds.Error("TA5019", "No column fits the wave pattern {pattern}. The table has: {attempted}.");

    /// <summary>Id and session stand in an earlier row.</summary>
    internal static FindingKind DuplicateForm { get; } = ResearchTexts.Kinds.Warning("TA5030",
        "Id and session already occur in row {first}. Both rows are scored; keep one of them for analysis.");

    /// <summary>Nothing is answered on a form.</summary>
    internal static FindingKind FormWithoutAnswers { get; } = ResearchTexts.Kinds.Warning("TA5031", "The form has no answers; it has no score.");

    /// <summary>A row ends early.</summary>
    internal static FindingKind FieldsMissing { get; } = ResearchTexts.Kinds.Warning("TA5032",
        "The row has {found} fields and the header {expected}. Answers that are not there are missing; check for a line break inside a text.");

    /// <summary>A row has more fields than the header.</summary>
    internal static FindingKind FieldsExtra { get; } = ResearchTexts.Kinds.Warning("TA5033",
        "The row has {found} fields and the header {expected}, so its columns may be shifted. None of its answers was read; put texts that hold the delimiter in quotes.");

    /// <summary>Sessions are no whole numbers from 0; told once for the table.</summary>
    internal static FindingKind SessionInvalid { get; } = ResearchTexts.Kinds.Warning("TA5034",
        "{count} of {rows} rows have a session that is no whole number from 0 to 999999, first in row {row}: {attempted}. They are scored without a session number: name the sessions in order, give the format of dates, or say that the number is at the end.");

    /// <summary>The row does not say whose form it is.</summary>
    internal static FindingKind IdMissing { get; } = ResearchTexts.Kinds.Warning("TA5035", "The row has no id. It is scored, and cannot be checked for a duplicate.");

    /// <summary>A quote opens and does not close.</summary>
    internal static FindingKind QuoteUnclosed { get; } = ResearchTexts.Kinds.Warning("TA5036",
        "The row runs over {lines} lines and its quotes do not pair: following rows may have been taken as its text. Close or double the quote.");

    /// <summary>The rows of a case are not in the order of its sessions.</summary>
    internal static FindingKind SessionsSorted { get; } = ResearchTexts.Kinds.Information("TA5040",
        "The rows of a case are not in the order of its sessions; they were put in order by session number.");

    /// <summary>A case has a session twice.</summary>
    internal static FindingKind SessionTwiceInCase { get; } = ResearchTexts.Kinds.Warning("TA5041",
        "The case already has session {session} in row {first}. No series was made for the case; keep one row for each session.");

    /// <summary>Forms without a session number are in no series.</summary>
    internal static FindingKind SeriesWithoutSession { get; } = ResearchTexts.Kinds.Warning("TA5042",
        "{count} of {forms} forms have no session number and are in no series; name the column that holds it, from 0 or 1 on.");

    /// <summary>Forms without an id are in no series.</summary>
    internal static FindingKind SeriesWithoutId { get; } = ResearchTexts.Kinds.Warning("TA5043", "{count} of {forms} forms have no id and are in no series.");
}
