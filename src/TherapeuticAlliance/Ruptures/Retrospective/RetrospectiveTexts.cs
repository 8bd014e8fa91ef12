using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>What is said of a course that is looked back on. Words of a table are coded words, see <see cref="TableWords"/>.</summary>
internal static class RetrospectiveTexts
{
    internal static TextTemplate Looking { get; } = new("looking-back.title", "Looking back on {instrument} {scale} from session {session}");

    internal static TextTemplate Policy { get; } = new("looking-back.policy", "policy: {policy}");

    internal static TextTemplate Rule { get; } = new("looking-back.rule", "rule: {rule}");

    internal static TextTemplate NoEpisode { get; } = new("looking-back.no-episode", "No episode. That is no proof that nothing happened.");

    internal static TextTemplate EpisodeCaution { get; } = new("looking-back.caution",
        "In each episode the score pattern is consistent with a rupture; a lower score is an indicator, not a rupture.");

    internal static TextTemplate EpisodeRate { get; } = new("looking-back.rate", "false alarms at level {level}: {rate}");

    internal static TextTemplate EpisodeRateUnknown { get; } = new("looking-back.rate-unknown", "false alarms at level {level}: not measured for this policy");

    internal static TextTemplate EpisodeRule { get; } = new("looking-back.options",
        "episodes from level {level}; complete when two of the next {window} sessions in a row average within {deviations} SD of the baseline, partial when they make good {share} % of the fall");

    internal static TextTemplate Trajectory { get; } = new("trajectory.title", "Trajectory of {instrument} {scale}, looking back from session {session}");

    internal static TextTemplate Shape { get; } = new("trajectory.shape", "shape: {shape}");

    internal static TextTemplate Chart { get; } = new("chart.title", "Individuals chart of {instrument} {scale}, looking back from session {session}");

    internal static TextTemplate ChartLimits { get; } = new("chart.limits", "mean {mean}, standard deviation {deviation} ({origin}), limits {lower} and {upper}");

    internal static TextTemplate ChartWorse { get; } = new("chart.worse",
        "Where a rule for the worse stands, the score pattern is consistent with a rupture by that rule. It is no proof of one.");

    internal static TextTemplate ChartNothing { get; } = new("chart.nothing", "No rule for the worse fired. That is no proof that nothing happened.");

    internal static TextTemplate ChartRate { get; } = new("chart.rate",
        "false alarms: 0.1 per 100 stable sessions for 1 beyond 3 SD, which finds 23 % of one-session falls of 3 SD (simulated courses of 20 independent normal sessions); not measured for the other rules");

    internal static TextTemplate ChartRateUnknown { get; } = new("chart.rate-unknown", "false alarms: not measured for this standard deviation");

    internal static TextTemplate Drops { get; } = new("sudden.drops", "Sudden drops in {instrument} {scale}, looking back from session {session}");

    internal static TextTemplate Gains { get; } = new("sudden.gains", "Sudden gains in {instrument} {scale}, looking back from session {session}");

    internal static TextTemplate DropCaution { get; } = new("sudden.caution",
        "A sudden drop is a score pattern consistent with a rupture. The rule hardly ever sees a fall that recovers at once.");

    internal static TextTemplate DropRate { get; } = new("sudden.rate",
        "false alarms: not measured for this cut-off; 0.6 per 100 stable sessions for one of 1.53 within-person SD (simulated courses of 20 independent normal sessions)");

    internal static TextTemplate SuddenRule { get; } = new("sudden.options", "at least {points} points ({basis}){share}, and stable over up to three sessions on each side");

    internal static TextTemplate SuddenShare { get; } = new("sudden.share", ", at least {share} % of the score before");

    internal static TextTemplate BasisPoints { get; } = new("sudden.basis-points", "points");

    internal static TextTemplate BasisReliability { get; } = new("sudden.basis-reliability", "reliable change, 1.96·√2·SD·√(1 − r)");

    internal static TextTemplate BasisWithinPerson { get; } = new("sudden.basis-within-person", "within-person change, 1.96·√2·SD");

    internal static TextTemplate Segments { get; } = new("segments.title", "Segments of {instrument} {scale}, looking back from session {session}");

    internal static TextTemplate SegmentRule { get; } = new("segments.rule", "{options}; standard deviation {deviation}");

    internal static TextTemplate SegmentOptions { get; } = new("segments.options",
        "penalty {penalty}·ln n for each border, segments of at least {sessions} {sessions|session|sessions}");

    internal static TextTemplate SegmentCaution { get; } = new("segments.caution", "A level for the worse is a score pattern consistent with a rupture. It is no proof of one.");

    internal static TextTemplate SegmentRate { get; } = new("segments.rate", "false alarms: not measured for this rule");

    internal static TextTemplate Between { get; } = new("looking-back.between", "{first} to {last}");
}
