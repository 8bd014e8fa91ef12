using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Scoring;

/// <summary>What a report says around its figures. Columns and cells are coded words.</summary>
internal static class ReportTexts
{
    internal static TextTemplate Title { get; } = new("report.title", "{title} ({instrument})");

    internal static TextTemplate Answered { get; } = new("report.answered", "{answered} of {items}");

    internal static TextTemplate Rule { get; } = new("report.rule", "{rule} ({origin})");

    internal static TextTemplate Noted { get; } = new("report.finding", "{code} {finding}");
}
