using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Texts;

/// <summary>What the flags and the change of a study say.</summary>
internal static class FlagTexts
{
    internal static TextTemplate Monitor { get; } = Line("monitor", "{instrument} {scale}, {policy}");

    internal static TextTemplate Prior { get; } = Line("prior", "  prior: {prior}");

    internal static TextTemplate NoPrior { get; } = Line("no-prior", "  prior: none, own earlier sessions alone");

    internal static TextTemplate Judged { get; } = Line("judged", "  judged: {judged} of {sessions} sessions of {cases} cases");

    internal static TextTemplate Level { get; } = Line("level", "  {level} or higher: {sessions} sessions, {new} of them new; false alarms: {rate}");

    internal static TextTemplate NotMeasured { get; } = Line("not-measured", "not measured for this policy and prior");

    internal static TextTemplate Flagged { get; } = Line("flagged",
        "Sessions with a score pattern consistent with a rupture; a lower score is an indicator, not a rupture");

    internal static TextTemplate NotFlagged { get; } = Line("not-flagged",
        "No session has a score pattern consistent with a rupture by these policies; that is no proof that all is well.");

    internal static TextTemplate MoreSessions { get; } = Line("more-sessions", "... and {count} more {count|session|sessions}");

    internal static TextTemplate Policy { get; } = Line("column-policy", "policy");

    internal static TextTemplate Score { get; } = Line("column-score", "score");

    internal static TextTemplate LevelColumn { get; } = Line("column-level", "level");

    internal static TextTemplate New { get; } = Line("column-new", "new");

    internal static TextTemplate Watch { get; } = Line("watch", "watch");

    internal static TextTemplate Probable { get; } = Line("probable", "probable");

    internal static TextTemplate Strong { get; } = Line("strong", "strong");

    internal static TextTemplate ClassCount { get; } = Line("class", "{class}: {count} of {cases}");

    internal static TextTemplate Recovered { get; } = Line("recovered", "recovered");

    internal static TextTemplate Improved { get; } = Line("improved", "improved");

    internal static TextTemplate NoReliableChange { get; } = Line("no-reliable-change", "no-reliable-change");

    internal static TextTemplate Deteriorated { get; } = Line("deteriorated", "deteriorated");

    internal static TextTemplate WithoutTwoScores { get; } = Line("without-two-scores", "without two scores: {count}");

    private static TextTemplate Line(string key, string english) => new("flags." + key, english, ResearchTexts.Languages);
}
