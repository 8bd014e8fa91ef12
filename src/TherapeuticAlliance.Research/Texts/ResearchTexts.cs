using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Texts;

/// <summary>What tables of studies say around their figures, and where its languages are.</summary>
internal static class ResearchTexts
{
    internal static Translations Languages { get; } = new(typeof(ResearchTexts).Assembly);

    internal static FindingDeclarations Kinds { get; } = new(Languages);

    internal static TextTemplate Title { get; } = new("study.title", "{title} ({instrument})", Languages);

    internal static TextTemplate AnsweredOf { get; } = new("study.answered", "{value} ({answered} of {items})", Languages);

    internal static TextTemplate MoreForms { get; } = new("study.more-forms", "... and {count} more {count|form|forms}", Languages);

    internal static TextTemplate MoreFindings { get; } = new("study.more-findings", "... and {count} more {count|finding|findings}", Languages);

    internal static TextTemplate Findings { get; } = new("study.findings", "Findings", Languages);

    internal static TextTemplate NoFindings { get; } = new("study.no-findings", "No findings", Languages);

    internal static TextTemplate Group { get; } = new("study.group", "{code} {count} {count|time, in|times, first in} row {row}: {finding}", Languages);

    internal static TextTemplate None { get; } = new("study.none", "none", Languages);

    internal static TextTemplate All { get; } = new("study.all", "all", Languages);

    internal static TextTemplate Row { get; } = new("study.column-row", "row", Languages);

    internal static TextTemplate Id { get; } = new("study.column-id", "id", Languages);

    internal static TextTemplate Session { get; } = new("study.column-session", "session", Languages);

    internal static TextTemplate MissingItems { get; } = new("study.column-missing", "missing items", Languages);

    internal static TextTemplate Scale { get; } = new("study.column-scale", "scale", Languages);

    internal static TextTemplate Complete { get; } = new("study.column-complete", "complete", Languages);

    internal static TextTemplate Prorated { get; } = new("study.column-prorated", "prorated", Languages);

    internal static TextTemplate NotScorable { get; } = new("study.column-not-scorable", "not scorable", Languages);

    internal static TextTemplate Mean { get; } = new("study.column-mean", "mean", Languages);

    internal static TextTemplate Deviation { get; } = new("study.column-sd", "sd", Languages);

    internal static TextTemplate Lowest { get; } = new("study.column-lowest", "lowest", Languages);

    internal static TextTemplate Highest { get; } = new("study.column-highest", "highest", Languages);
}
