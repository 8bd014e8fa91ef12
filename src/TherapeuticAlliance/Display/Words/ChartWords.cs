namespace TherapeuticAlliance.Display.Words;

/// <summary>What charts say.</summary>
internal static class ChartWords
{
    internal static Sentence Scale { get; } = new("chart.scale", "{form}, {scale}");

    internal static Sentence Subscales { get; } = new("chart.subscales", "{form}, percent of maximum");

    internal static Sentence Profile { get; } = new("chart.profile", "{form}, {first} and {second}, item by item");

    internal static Sentence Dyad { get; } = new("chart.dyad", "{form}, {scale}: {first} and {second}");

    internal static Sentence Range { get; } = new("chart.range", "Possible scores: {lowest} to {highest}.");

    internal static Sentence HigherIsBetter { get; } = new("chart.higher-is-better", "A higher score is better.");

    internal static Sentence HigherIsWorse { get; } = new("chart.higher-is-worse", "A higher score is worse.");

    internal static Sentence NoSession { get; } = new("chart.no-session", "No session yet.");

    internal static Sentence Session { get; } = new("chart.session", "Session");

    internal static Sentence Point { get; } = new("chart.point", "Session {session}: {score}.");

    internal static Sentence Missing { get; } = new("chart.missing", "Session {session}: no score.");

    internal static Sentence Flagged { get; } = new("chart.flagged", "{point} Score pattern: {flag}.");

    internal static Sentence NoScore { get; } = new("chart.no-score", "no score");

    internal static Sentence NoScoreOf { get; } = new("chart.no-score-of", "no score: {rater}");

    internal static Sentence CutOff { get; } = new("chart.cut-off", "Published cut-off {comparison} {value}: {meaning} Source: {source}");

    internal static Sentence NoCutOff { get; } = new("chart.no-cut-off", "No published cut-off.");

    internal static Sentence Band { get; } = new("chart.band", "Dotted: what a session is held against, from the person's own earlier sessions. Band: one within-person standard deviation around it.");

    internal static Sentence Caution { get; } = new(
        "chart.caution", "A flag says that the score pattern is consistent with a rupture. It is an indicator and no proof (Zlotnick et al. 2020). Talk about it.");

    internal static Sentence DyadCaution { get; } = new("chart.dyad-caution", "A difference shows two views of the same hours. It does not say that one of them is wrong.");

    internal static Sentence DyadPoint { get; } = new("chart.dyad-point", "Session {session}: {first} {a}, {second} {b}.");

    internal static Sentence Difference { get; } = new("chart.difference", "{first} minus {second}");

    internal static Sentence DifferenceOf { get; } = new("chart.difference-of", "Session {session}: {difference}.");

    internal static Sentence Bar { get; } = new("chart.bar", "{scale}: {score} of {lowest} to {highest}, {percent} percent of maximum.");

    internal static Sentence BarMissing { get; } = new("chart.bar-missing", "{scale}: no score.");

    internal static Sentence Item { get; } = new("chart.item", "Item {item}: {first} {a}, {second} {b}.");

    internal static Sentence Keyed { get; } = new("chart.keyed", "Answers after keying: a higher value always counts the same way.");

    internal static Sentence NoProfile { get; } = new("chart.no-profile", "No item by item comparison: the items have different response formats, or a report has no trace.");

    internal static Sentence NotJudged { get; } = new("level.not-judged", "not judged");

    internal static Sentence Refused { get; } = new("level.refused", "refused");

    internal static Sentence None { get; } = new("level.none", "no flag");

    internal static Sentence Watch { get; } = new("level.watch", "watch");

    internal static Sentence Probable { get; } = new("level.probable", "probable");

    internal static Sentence Strong { get; } = new("level.strong", "strong");

    internal static Sentence New { get; } = new("level.new", "{level}, new");

    internal static Sentence Continuing { get; } = new("level.continuing", "{level}, continuing");

    internal static Sentence Client { get; } = new("rater.client", "client");

    internal static Sentence Therapist { get; } = new("rater.therapist", "therapist");

    internal static Sentence Observer { get; } = new("rater.observer", "observer");
}
