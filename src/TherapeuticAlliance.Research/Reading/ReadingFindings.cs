using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Texts;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Findings about tables and maps that only this package raises, TA5051 to TA5099.</summary>
internal static class ReadingFindings
{
    internal static FindingKind RepeatedBlank { get; } = FindingKind.Information("TA5051",
        "Id and session are in row {first} already, and this row has no answers: it does not count as a second form.", translations: ResearchTexts.Languages);

    internal static FindingKind RepeatedEqual { get; } = FindingKind.Information("TA5052",
        "Id, session and every answer are in row {first} already: the row does not count as a second form.", translations: ResearchTexts.Languages);

    internal static FindingKind QuotesHoldRows { get; } = FindingKind.Warning("TA5053",
        "A text in quotes runs over {lines} lines and holds what looks like whole rows: rows may have been taken as its text. Check the quotes.", translations: ResearchTexts.Languages);

    internal static FindingKind StrangeCharacters { get; } = FindingKind.Warning("TA5054",
        "{rows} rows hold a NUL character or a byte order mark: parts of files may have been joined, or the file may be damaged.", translations: ResearchTexts.Languages);

    internal static FindingKind FieldsTooMany { get; } = FindingKind.Error("TA5055", "Row {row} has more than {limit} fields; the delimiter may be wrong.", translations: ResearchTexts.Languages);

    internal static FindingKind UnmarkedUtf16 { get; } = FindingKind.Error("TA5056",
        "The file is UTF-16 without a byte order mark: name its encoding, {encoding}.", translations: ResearchTexts.Languages);

    internal static FindingKind IdsAlike { get; } = FindingKind.Warning("TA5058",
        "{count} ids differ from another one in blanks or in case only, first in row {row}: they are kept apart as different people. Correct them, or say that such ids are joined.", translations: ResearchTexts.Languages);

    internal static FindingKind IdsJoined { get; } = FindingKind.Information("TA5059",
        "{count} ids that differ from another one in blanks or in case only were joined with it.", translations: ResearchTexts.Languages);

    internal static FindingKind MissingCodeIsAnswer { get; } = FindingKind.Warning("TA5060",
        "The missing code {code} is an answer of the form, which takes values from {lowest} to {highest}: such answers were read as missing. Name another code if they are answers.", translations: ResearchTexts.Languages);

    internal static FindingKind HeaderRows { get; } = FindingKind.Information("TA5061",
        "{count} rows below the header hold question texts or import ids and were left alone.", translations: ResearchTexts.Languages);

    internal static FindingKind RowsLeftOut { get; } = FindingKind.Information("TA5062", "{count} rows were left out as the map says.", translations: ResearchTexts.Languages);

    internal static FindingKind AnswersNotRecognized { get; } = FindingKind.Warning("TA5063",
        "{count} of {answers} answers were not recognized, most often in column {column}. They are missing: name the codes of the table and their values.", translations: ResearchTexts.Languages);

    internal static FindingKind LowestNeverUsed { get; } = FindingKind.Information("TA5064",
        "Of {answers} answers none is the lowest value {lowest}: the file may be coded one step high, from {first}. Check the coding; nothing was shifted.", translations: ResearchTexts.Languages);

    internal static FindingKind HighestNeverUsed { get; } = FindingKind.Information("TA5065",
        "Of {answers} answers none is the highest value {highest}: the file may be coded one step low, up to {last}. Check the coding; nothing was shifted.", translations: ResearchTexts.Languages);

    internal static FindingKind AnswersFarAbove { get; } = FindingKind.Warning("TA5066",
        "{count} of {forms} forms have answers above the range, such as {attempted}, where {instrument} ends at {highest}. Was another form filled in, or another unit used? Forms with this range: {candidates}.", translations: ResearchTexts.Languages);

    internal static FindingKind UntouchedLines { get; } = FindingKind.Information("TA5067",
        "On {count} of {forms} forms every line is at its start, {lowest}, first in row {row}: the lines may not have been touched. They are scored as answers.", translations: ResearchTexts.Languages);

    internal static FindingKind OptionOrdersMixed { get; } = FindingKind.Information("TA5068",
        "The items of {instrument} print their options in different orders. The table was read as values; if it holds positions of options, say so.", translations: ResearchTexts.Languages);

    internal static FindingKind AnswerNoValue { get; } = FindingKind.Error("TA5069",
        "The map reads '{code}' as {value}, which is no value of item {item}.", translations: ResearchTexts.Languages);

    internal static FindingKind ColumnsUnscored { get; } = FindingKind.Information("TA5070",
        "The table has no column for {count} items that no scale uses: {items}.", translations: ResearchTexts.Languages);

    internal static FindingKind FormIncomplete { get; } = FindingKind.Warning("TA5071",
        "{count} rows name an item that the form does not have, first in row {row}; they were left alone.", translations: ResearchTexts.Languages);

    internal static FindingKind DatesUnreadable { get; } = FindingKind.Warning("TA5072",
        "{count} of {rows} rows have a date that does not follow the format {format}, first in row {row}. They are scored without a session number.", translations: ResearchTexts.Languages);

    internal static FindingKind AnswerTwice { get; } = FindingKind.Warning("TA5073",
        "{count} rows answer an item of a form again, first in row {row}; the first answer counts.", translations: ResearchTexts.Languages);
}
