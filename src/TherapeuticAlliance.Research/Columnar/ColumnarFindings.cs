using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Texts;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>Findings about Parquet files, TA5160 to TA5169.</summary>
internal static class ColumnarFindings
{
    internal static FindingKind FileNotParquet { get; } = ResearchTexts.Kinds.Error("TA5160", "The file {file} is no Parquet file, or it is damaged.");

    internal static FindingKind AnswersNotNumbers { get; } = ResearchTexts.Kinds.Error("TA5161",
        "Column {column} holds {type}. Answers are read from whole numbers, decimals and 64-bit floating point numbers; store them so, or read the file row by row.");

    internal static FindingKind SinglesInexact { get; } = ResearchTexts.Kinds.Error("TA5162",
        "Column {column} holds 32-bit floating point numbers, which are not exact for the steps of {step} of item {item}. Store decimals or doubles.");

    internal static FindingKind ColumnNotCopied { get; } = ResearchTexts.Kinds.Error("TA5163",
        "Column {column} holds {type}, which is not carried through to the scores. Leave it out.");

    internal static FindingKind MapNeedsRows { get; } = ResearchTexts.Kinds.Error("TA5164",
        "The map calls {member}, which needs the rows one at a time: open the file with {instead}.");

    internal static FindingKind ColumnWrittenTwice { get; } = ResearchTexts.Kinds.Error("TA5165",
        "The file of the scores would have the column {column} twice: a column that is carried through has the name of one of the scores.");

    internal static FindingKind OptionsTooMany { get; } = ResearchTexts.Kinds.Error("TA5166",
        "Item {item} has more than {limit} options: open the file with {instead}.");
}
