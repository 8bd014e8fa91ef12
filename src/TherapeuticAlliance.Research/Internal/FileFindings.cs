using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Texts;

namespace TherapeuticAlliance.Research.Internal;

/// <summary>Findings about the files of a study, TA5010 and up: nothing is read or written.</summary>
internal static class FileFindings
{
    /// <summary>The file cannot be opened for reading.</summary>
    internal static FindingKind FileUnreadable { get; } = ResearchTexts.Kinds.Error("TA5010", "The file {file} cannot be read: {why}.");

    /// <summary>A file to be written is the one being read, or stands twice.</summary>
    internal static FindingKind FileTwice { get; } = ResearchTexts.Kinds.Error("TA5022", "The file {file} is named twice; nothing was written. Give each output a name of its own.");

    /// <summary>A file cannot be written.</summary>
    internal static FindingKind FileUnwritable { get; } = ResearchTexts.Kinds.Error("TA5023", "The file {file} cannot be written: {why}.");

    /// <summary>The bytes are not text in the expected encoding.</summary>
    internal static FindingKind NotText { get; } = ResearchTexts.Kinds.Error("TA5020",
        "The file is not {encoding} text from about row {row} on: name its encoding, or save it as CSV in UTF-8 if it is a spreadsheet.");

    /// <summary>A field does not end.</summary>
    internal static FindingKind FieldTooLong { get; } = ResearchTexts.Kinds.Error("TA5021",
        "Row {row} has a field of more than {limit} characters; a quote that was opened may not be closed.");
}
