using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Words;

/// <summary>What reports say.</summary>
internal static class ReportWords
{
    internal static TextTemplate Session { get; } = new("display.report.session", "Scores: {form}");

    internal static TextTemplate Course { get; } = new("display.report.course", "Course: {form}, {scale}");

    internal static TextTemplate Raters { get; } = new("display.report.raters", "Two raters: {form}");

    internal static TextTemplate Caseload { get; } = new("display.report.caseload", "Caseload");

    internal static TextTemplate Scale { get; } = new("display.report.scale", "Scale");

    internal static TextTemplate Score { get; } = new("display.report.score", "Score");

    internal static TextTemplate Percent { get; } = new("display.report.percent", "Percent of maximum");

    internal static TextTemplate Possible { get; } = new("display.report.possible", "Still possible");

    internal static TextTemplate Answered { get; } = new("display.report.answered", "Answered");

    internal static TextTemplate AnsweredOf { get; } = new("display.report.answered-of", "{answered} of {items}");

    internal static TextTemplate RangeOf { get; } = new("display.report.range-of", "{lowest} to {highest}");

    internal static TextTemplate CutOffs { get; } = new("display.report.cut-offs", "Published cut-offs");

    internal static TextTemplate CutOff { get; } = new("display.report.cut-off", "Cut-off");

    internal static TextTemplate Met { get; } = new("display.report.met", "Met");

    internal static TextTemplate Source { get; } = new("display.report.source", "Source");

    internal static TextTemplate Yes { get; } = new("display.report.yes", "yes");

    internal static TextTemplate No { get; } = new("display.report.no", "no");

    internal static TextTemplate CannotBeSaid { get; } = new("display.report.cannot-be-said", "cannot be said");

    internal static TextTemplate Answers { get; } = new("display.report.answers", "Answers");

    internal static TextTemplate Item { get; } = new("display.report.item", "Item");

    internal static TextTemplate Answer { get; } = new("display.report.answer", "Answer");

    internal static TextTemplate Counted { get; } = new("display.report.counted", "Counted as");

    internal static TextTemplate NoAnswer { get; } = new("display.report.no-answer", "no answer");

    internal static TextTemplate Findings { get; } = new("display.report.findings", "To be known about these scores");

    internal static TextTemplate Sessions { get; } = new("display.report.sessions", "Sessions");

    internal static TextTemplate Date { get; } = new("display.report.date", "Date");

    internal static TextTemplate Change { get; } = new("display.report.change", "From, to");

    internal static TextTemplate Level { get; } = new("display.report.level", "Score pattern");

    internal static TextTemplate Probability { get; } = new("display.report.probability", "p, {detector}");

    internal static TextTemplate Rule { get; } = new("display.report.rule", "Rule");

    internal static TextTemplate Prior { get; } = new("display.report.prior", "Prior: {prior}.");

    internal static TextTemplate NoPrior { get; } = new("display.report.no-prior", "No prior: the person's own earlier sessions alone.");

    internal static TextTemplate Rate { get; } = new("display.report.rate", "False alarms, {level}: {rate}.");

    internal static TextTemplate NotMeasured { get; } = new("display.report.not-measured", "False alarms, {level}: not measured for this policy in a case like this.");

    internal static TextTemplate Difference { get; } = new("display.report.difference", "Difference");

    internal static TextTemplate NotCompared { get; } = new("display.report.not-compared", "not compared");

    internal static TextTemplate Case { get; } = new("display.report.case", "Case");

    internal static TextTemplate Flagged { get; } = new("display.report.flagged", "Flagged in the last session");

    internal static TextTemplate NotWatched { get; } = new("display.report.not-watched", "Not watched");

    internal static TextTemplate Others { get; } = new("display.report.others", "Watched, no flag in the last session");

    internal static TextTemplate Why { get; } = new("display.report.why", "Why");

    internal static TextTemplate LastSession { get; } = new("display.report.last-session", "Last session");

    internal static TextTemplate Overdue { get; } = new("display.report.overdue", "Overdue");

    internal static TextTemplate OverdueSince { get; } = new("display.report.overdue-since", "yes, no session since {date}");

    internal static TextTemplate DateUnknown { get; } = new("display.report.date-unknown", "date unknown");

    internal static TextTemplate Form { get; } = new("display.report.form", "Form");

    internal static TextTemplate CourseOf { get; } = new("display.report.course-of", "Course");

    internal static TextTemplate Nobody { get; } = new("display.report.nobody", "Nobody.");

    internal static TextTemplate NotStarted { get; } = new("display.report.not-started", "No session yet.");
}
