using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Words;

/// <summary>What reports say.</summary>
internal static class ReportWords
{
    internal static TextTemplate Session { get; } = new("html.session", "Scores: {form}");

    internal static TextTemplate Course { get; } = new("html.course", "Course: {form}, {scale}");

    internal static TextTemplate Raters { get; } = new("html.raters", "Two raters: {form}");

    internal static TextTemplate Caseload { get; } = new("html.caseload", "Caseload");

    internal static TextTemplate Scale { get; } = new("html.scale", "Scale");

    internal static TextTemplate Score { get; } = new("html.score", "Score");

    internal static TextTemplate Percent { get; } = new("html.percent", "Percent of maximum");

    internal static TextTemplate Possible { get; } = new("html.possible", "Still possible");

    internal static TextTemplate Answered { get; } = new("html.answered", "Answered");

    internal static TextTemplate AnsweredOf { get; } = new("html.answered-of", "{answered} of {items}");

    internal static TextTemplate RangeOf { get; } = new("html.range-of", "{lowest} to {highest}");

    internal static TextTemplate CutOffs { get; } = new("html.cut-offs", "Published cut-offs");

    internal static TextTemplate CutOff { get; } = new("html.cut-off", "Cut-off");

    internal static TextTemplate Met { get; } = new("html.met", "Met");

    internal static TextTemplate Source { get; } = new("html.source", "Source");

    internal static TextTemplate Yes { get; } = new("html.yes", "yes");

    internal static TextTemplate No { get; } = new("html.no", "no");

    internal static TextTemplate CannotBeSaid { get; } = new("html.cannot-be-said", "cannot be said");

    internal static TextTemplate Answers { get; } = new("html.answers", "Answers");

    internal static TextTemplate Item { get; } = new("html.item", "Item");

    internal static TextTemplate Answer { get; } = new("html.answer", "Answer");

    internal static TextTemplate Counted { get; } = new("html.counted", "Counted as");

    internal static TextTemplate NoAnswer { get; } = new("html.no-answer", "no answer");

    internal static TextTemplate Findings { get; } = new("html.findings", "To be known about these scores");

    internal static TextTemplate Sessions { get; } = new("html.sessions", "Sessions");

    internal static TextTemplate Date { get; } = new("html.date", "Date");

    internal static TextTemplate Change { get; } = new("html.change", "From, to");

    internal static TextTemplate Level { get; } = new("html.level", "Score pattern");

    internal static TextTemplate Probability { get; } = new("html.probability", "p, {detector}");

    internal static TextTemplate Rule { get; } = new("html.rule", "Rule");

    internal static TextTemplate Prior { get; } = new("html.prior", "Prior: {prior}.");

    internal static TextTemplate NoPrior { get; } = new("html.no-prior", "No prior: the person's own earlier sessions alone.");

    internal static TextTemplate Rate { get; } = new("html.rate", "False alarms, {level}: {rate}.");

    internal static TextTemplate NotMeasured { get; } = new("html.not-measured", "False alarms, {level}: not measured for this policy in a case like this.");

    internal static TextTemplate Difference { get; } = new("html.difference", "Difference");

    internal static TextTemplate NotCompared { get; } = new("html.not-compared", "not compared");

    internal static TextTemplate Case { get; } = new("html.case", "Case");

    internal static TextTemplate Flagged { get; } = new("html.flagged", "Flagged in the last session");

    internal static TextTemplate NotWatched { get; } = new("html.not-watched", "Not watched");

    internal static TextTemplate Others { get; } = new("html.others", "Watched, no flag in the last session");

    internal static TextTemplate Why { get; } = new("html.why", "Why");

    internal static TextTemplate LastSession { get; } = new("html.last-session", "Last session");

    internal static TextTemplate Overdue { get; } = new("html.overdue", "Overdue");

    internal static TextTemplate OverdueSince { get; } = new("html.overdue-since", "yes, no session since {date}");

    internal static TextTemplate DateUnknown { get; } = new("html.date-unknown", "date unknown");

    internal static TextTemplate Form { get; } = new("html.form", "Form");

    internal static TextTemplate CourseOf { get; } = new("html.course-of", "Course");

    internal static TextTemplate Nobody { get; } = new("html.nobody", "Nobody.");

    internal static TextTemplate NotStarted { get; } = new("html.not-started", "No session yet.");
}
