using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Words;

/// <summary>What charts say.</summary>
internal static class ChartWords
{
    internal static TextTemplate Scale { get; } = new("display.chart.scale", "{form}, {scale}");

    internal static TextTemplate Subscales { get; } = new("display.chart.subscales", "{form}, percent of maximum");

    internal static TextTemplate Profile { get; } = new("display.chart.profile", "{form}, {first} and {second}, item by item");

    internal static TextTemplate Dyad { get; } = new("display.chart.dyad", "{form}, {scale}: {first} and {second}");

    internal static TextTemplate Range { get; } = new("display.chart.range", "Possible scores: {lowest} to {highest}.");

    internal static TextTemplate HigherIsBetter { get; } = new("display.chart.higher-is-better", "A higher score is better.");

    internal static TextTemplate HigherIsWorse { get; } = new("display.chart.higher-is-worse", "A higher score is worse.");

    internal static TextTemplate NoSession { get; } = new("display.chart.no-session", "No session yet.");

    internal static TextTemplate Session { get; } = new("display.chart.session", "Session");

    internal static TextTemplate Point { get; } = new("display.chart.point", "Session {session}: {score}.");

    internal static TextTemplate Missing { get; } = new("display.chart.missing", "Session {session}: no score.");

    internal static TextTemplate Flagged { get; } = new("display.chart.flagged", "{point} Score pattern: {flag}.");

    internal static TextTemplate NoScore { get; } = new("display.chart.no-score", "no score");

    internal static TextTemplate NoScoreOf { get; } = new("display.chart.no-score-of", "no score: {rater}");

    internal static TextTemplate CutOff { get; } = new("display.chart.cut-off", "Published cut-off {comparison} {value}: {meaning} Source: {source}");

    internal static TextTemplate NoCutOff { get; } = new("display.chart.no-cut-off", "No published cut-off.");

    internal static TextTemplate Band { get; } = new("display.chart.band", "Dotted: what a session is held against, from the person's own earlier sessions. Band: one within-person standard deviation around it.");

    internal static TextTemplate Caution { get; } = new(
        "display.chart.caution", "A flag says that the score pattern is consistent with a rupture. It is an indicator and no proof (Zlotnick et al. 2020). Talk about it.");

    internal static TextTemplate DyadCaution { get; } = new("display.chart.dyad-caution", "A difference shows two views of the same hours. It does not say that one of them is wrong.");

    internal static TextTemplate DyadPoint { get; } = new("display.chart.dyad-point", "Session {session}: {first} {a}, {second} {b}.");

    internal static TextTemplate Difference { get; } = new("display.chart.difference", "{first} minus {second}");

    internal static TextTemplate DifferenceOf { get; } = new("display.chart.difference-of", "Session {session}: {difference}.");

    internal static TextTemplate Bar { get; } = new("display.chart.bar", "{scale}: {score} of {lowest} to {highest}, {percent} percent of maximum.");

    internal static TextTemplate BarMissing { get; } = new("display.chart.bar-missing", "{scale}: no score.");

    internal static TextTemplate Item { get; } = new("display.chart.item", "Item {item}: {first} {a}, {second} {b}.");

    internal static TextTemplate Keyed { get; } = new("display.chart.keyed", "Answers after keying: a higher value always counts the same way.");

    internal static TextTemplate NoProfile { get; } = new("display.chart.no-profile", "No item by item comparison: the items have different response formats, or a report has no trace.");

    internal static TextTemplate NotJudged { get; } = new("display.level.not-judged", "not judged");

    internal static TextTemplate Refused { get; } = new("display.level.refused", "refused");

    internal static TextTemplate None { get; } = new("display.level.none", "no flag");

    internal static TextTemplate Watch { get; } = new("display.level.watch", "watch");

    internal static TextTemplate Probable { get; } = new("display.level.probable", "probable");

    internal static TextTemplate Strong { get; } = new("display.level.strong", "strong");

    internal static TextTemplate New { get; } = new("display.level.new", "{level}, new");

    internal static TextTemplate Continuing { get; } = new("display.level.continuing", "{level}, continuing");

    internal static TextTemplate Client { get; } = new("display.rater.client", "client");

    internal static TextTemplate Therapist { get; } = new("display.rater.therapist", "therapist");

    internal static TextTemplate Observer { get; } = new("display.rater.observer", "observer");
}
