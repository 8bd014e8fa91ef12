using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Texts;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Findings about tables and maps that only this package raises, TA5051 to TA5099.</summary>
internal static class ReadingFindings
{
    internal static FindingKind RepeatedBlank { get; } = ResearchTexts.Kinds.Information("TA5051",
        "Id and session are in row {first} already, and this row has no answers: it does not count as a second form.");

    internal static FindingKind RepeatedEqual { get; } = ResearchTexts.Kinds.Information("TA5052",
        "Id, session and every answer are in row {first} already: the row does not count as a second form.");

    internal static FindingKind QuotesHoldRows { get; } = ResearchTexts.Kinds.Warning("TA5053",
        "A text in quotes runs over {lines} lines and holds what looks like whole rows: rows may have been taken as its text. Check the quotes.");

    internal static FindingKind StrangeCharacters { get; } = ResearchTexts.Kinds.Warning("TA5054",
        "{rows} rows hold a NUL character or a byte order mark: parts of files may have been joined, or the file may be damaged.");

    internal static FindingKind FieldsTooMany { get; } = ResearchTexts.Kinds.Error("TA5055", "Row {row} has more than {limit} fields; the delimiter may be wrong.");

    internal static FindingKind UnmarkedUtf16 { get; } = ResearchTexts.Kinds.Error("TA5056",
        "The file is UTF-16 without a byte order mark: name its encoding, {encoding}.");

    internal static FindingKind IdsAlike { get; } = ResearchTexts.Kinds.Warning("TA5058",
        "{count} ids differ from another id only in blanks or letter case, first in row {row}: they were treated as different people. Correct them, or state that such ids are to be joined.");

    internal static FindingKind IdsJoined { get; } = ResearchTexts.Kinds.Information("TA5059",
        "{count} ids that differ from another one in blanks or in case only were joined with it.");

    internal static FindingKind MissingCodeIsAnswer { get; } = ResearchTexts.Kinds.Warning("TA5060",
        "The missing code {code} is an answer of the form, which takes values from {lowest} to {highest}: such answers were read as missing. Name another code if they are answers.");

    internal static FindingKind HeaderRows { get; } = ResearchTexts.Kinds.Information("TA5061",
        "{count} rows below the header hold question texts or import ids and were left alone.");

    internal static FindingKind RowsLeftOut { get; } = ResearchTexts.Kinds.Information("TA5062", "{count} rows were left out as the map says.");

    internal static FindingKind AnswersNotRecognized { get; } = ResearchTexts.Kinds.Warning("TA5063",
        "{count} of {answers} answers were not recognized, most often in column {column}. They are missing: name the codes of the table and their values.");

    internal static FindingKind LowestNeverUsed { get; } = ResearchTexts.Kinds.Information("TA5064",
        "Of {answers} answers none is the lowest value {lowest}: the file may be coded one step high, from {first}. Check the coding; nothing was shifted.");

    internal static FindingKind HighestNeverUsed { get; } = ResearchTexts.Kinds.Information("TA5065",
        "Of {answers} answers none is the highest value {highest}: the file may be coded one step low, up to {last}. Check the coding; nothing was shifted.");

    internal static FindingKind AnswersFarAbove { get; } = ResearchTexts.Kinds.Warning("TA5066",
        "{count} of {forms} forms have answers above the range, such as {attempted}, although {instrument} ends at {highest}. Was another form filled in, or another unit used? Instruments with such a range: {candidates}.");

    internal static FindingKind UntouchedLines { get; } = ResearchTexts.Kinds.Information("TA5067",
        "On {count} of {forms} forms every line is at its start, {lowest}, first in row {row}: the lines may not have been touched. They are scored as answers.");

    internal static FindingKind OptionOrdersMixed { get; } = ResearchTexts.Kinds.Information("TA5068",
        "The items of {instrument} print their options in different orders. The table was read as values; if it holds positions of options, say so.");

    internal static FindingKind AnswerNoValue { get; } = ResearchTexts.Kinds.Error("TA5069",
        "The map reads '{code}' as {value}, which is no value of item {item}.");

    internal static FindingKind ColumnsUnscored { get; } = ResearchTexts.Kinds.Information("TA5070",
        "The table has no column for {count} items that no scale uses: {items}.");

    internal static FindingKind FormIncomplete { get; } = ResearchTexts.Kinds.Warning("TA5071",
        "{count} rows name an item that the form does not have, first in row {row}; they were left alone.");

    internal static FindingKind DatesUnreadable { get; } = ResearchTexts.Kinds.Warning("TA5072",
        "{count} of {rows} rows have a date that does not follow the format {format}, first in row {row}. They are scored without a session number.");

    internal static FindingKind AnswerTwice { get; } = ResearchTexts.Kinds.Warning("TA5073",
        "{count} rows answer an item of a form again, first in row {row}; the first answer counts.");
}
