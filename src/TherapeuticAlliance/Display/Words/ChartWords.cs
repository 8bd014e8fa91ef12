using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Words;

/// <summary>What charts say.</summary>
internal static class ChartWords
{
    internal static TextTemplate Scale { get; } = new("chart.scale", "{form}, {scale}");

    internal static TextTemplate Subscales { get; } = new("chart.subscales", "{form}, percent of maximum");

    internal static TextTemplate Profile { get; } = new("chart.profile", "{form}, {first} and {second}, item by item");

    internal static TextTemplate Dyad { get; } = new("chart.dyad", "{form}, {scale}: {first} and {second}");

    internal static TextTemplate Range { get; } = new("chart.range", "Possible scores: {lowest} to {highest}.");

    internal static TextTemplate HigherIsBetter { get; } = new("chart.higher-is-better", "A higher score is better.");

    internal static TextTemplate HigherIsWorse { get; } = new("chart.higher-is-worse", "A higher score is worse.");

    internal static TextTemplate NoSession { get; } = new("chart.no-session", "No session yet.");

    internal static TextTemplate Session { get; } = new("chart.session", "Session");

    internal static TextTemplate Point { get; } = new("chart.point", "Session {session}: {score}.");

    internal static TextTemplate Missing { get; } = new("chart.missing", "Session {session}: no score.");

    internal static TextTemplate Flagged { get; } = new("chart.flagged", "{point} Score pattern: {flag}.");

    internal static TextTemplate NoScore { get; } = new("chart.no-score", "no score");

    internal static TextTemplate NoScoreOf { get; } = new("chart.no-score-of", "no score: {rater}");

    internal static TextTemplate CutOff { get; } = new("chart.cut-off", "Published cut-off {comparison} {value}: {meaning} Source: {source}");

    internal static TextTemplate NoCutOff { get; } = new("chart.no-cut-off", "No published cut-off.");

    internal static TextTemplate Band { get; } = new("chart.band", "Dotted: what a session is held against, from the person's own earlier sessions. Band: one within-person standard deviation around it.");

    internal static TextTemplate Caution { get; } = new(
        "chart.caution", "A flag says that the score pattern is consistent with a rupture. It is an indicator and no proof (Zlotnick et al. 2020). Talk about it.");

    internal static TextTemplate DyadCaution { get; } = new("chart.dyad-caution", "A difference shows two views of the same hours. It does not say that one of them is wrong.");

    internal static TextTemplate DyadPoint { get; } = new("chart.dyad-point", "Session {session}: {first} {a}, {second} {b}.");

    internal static TextTemplate Difference { get; } = new("chart.difference", "{first} minus {second}");

    internal static TextTemplate DifferenceOf { get; } = new("chart.difference-of", "Session {session}: {difference}.");

    internal static TextTemplate Bar { get; } = new("chart.bar", "{scale}: {score} of {lowest} to {highest}, {percent} percent of maximum.");

    internal static TextTemplate BarMissing { get; } = new("chart.bar-missing", "{scale}: no score.");

    internal static TextTemplate Item { get; } = new("chart.item", "Item {item}: {first} {a}, {second} {b}.");

    internal static TextTemplate Keyed { get; } = new("chart.keyed", "Answers after keying: a higher value always counts the same way.");

    internal static TextTemplate NoProfile { get; } = new("chart.no-profile", "No item by item comparison: the items have different response formats, or a report has no trace.");

    internal static TextTemplate None { get; } = new("chart.no-flag", "no flag");

    internal static TextTemplate New { get; } = new("chart.new", "{level}, new");

    internal static TextTemplate Continuing { get; } = new("chart.continuing", "{level}, continuing");
}
