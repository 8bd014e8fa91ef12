namespace TherapeuticAlliance.Display.Words;

/// <summary>What reports say.</summary>
internal static class ReportWords
{
    internal static Sentence Session { get; } = new("report.session", "Scores: {form}");

    internal static Sentence Course { get; } = new("report.course", "Course: {form}, {scale}");

    internal static Sentence Raters { get; } = new("report.raters", "Two raters: {form}");

    internal static Sentence Caseload { get; } = new("report.caseload", "Caseload");

    internal static Sentence Scale { get; } = new("report.scale", "Scale");

    internal static Sentence Score { get; } = new("report.score", "Score");

    internal static Sentence Percent { get; } = new("report.percent", "Percent of maximum");

    internal static Sentence Possible { get; } = new("report.possible", "Still possible");

    internal static Sentence Answered { get; } = new("report.answered", "Answered");

    internal static Sentence AnsweredOf { get; } = new("report.answered-of", "{answered} of {items}");

    internal static Sentence RangeOf { get; } = new("report.range-of", "{lowest} to {highest}");

    internal static Sentence CutOffs { get; } = new("report.cut-offs", "Published cut-offs");

    internal static Sentence CutOff { get; } = new("report.cut-off", "Cut-off");

    internal static Sentence Met { get; } = new("report.met", "Met");

    internal static Sentence Source { get; } = new("report.source", "Source");

    internal static Sentence Yes { get; } = new("report.yes", "yes");

    internal static Sentence No { get; } = new("report.no", "no");

    internal static Sentence CannotBeSaid { get; } = new("report.cannot-be-said", "cannot be said");

    internal static Sentence Answers { get; } = new("report.answers", "Answers");

    internal static Sentence Item { get; } = new("report.item", "Item");

    internal static Sentence Answer { get; } = new("report.answer", "Answer");

    internal static Sentence Counted { get; } = new("report.counted", "Counted as");

    internal static Sentence NoAnswer { get; } = new("report.no-answer", "no answer");

    internal static Sentence Findings { get; } = new("report.findings", "To be known about these scores");

    internal static Sentence Sessions { get; } = new("report.sessions", "Sessions");

    internal static Sentence Date { get; } = new("report.date", "Date");

    internal static Sentence Change { get; } = new("report.change", "From, to");

    internal static Sentence Level { get; } = new("report.level", "Score pattern");

    internal static Sentence Probability { get; } = new("report.probability", "p, {detector}");

    internal static Sentence Rule { get; } = new("report.rule", "Rule");

    internal static Sentence Prior { get; } = new("report.prior", "Prior: {prior}.");

    internal static Sentence NoPrior { get; } = new("report.no-prior", "No prior: the person's own earlier sessions alone.");

    internal static Sentence Rate { get; } = new("report.rate", "False alarms, {level}: {rate}.");

    internal static Sentence NotMeasured { get; } = new("report.not-measured", "False alarms, {level}: not measured for this policy in a case like this.");

    internal static Sentence Difference { get; } = new("report.difference", "Difference");

    internal static Sentence NotCompared { get; } = new("report.not-compared", "not compared");

    internal static Sentence Case { get; } = new("report.case", "Case");

    internal static Sentence Flagged { get; } = new("report.flagged", "Flagged in the last session");

    internal static Sentence NotWatched { get; } = new("report.not-watched", "Not watched");

    internal static Sentence Others { get; } = new("report.others", "Watched, no flag in the last session");

    internal static Sentence Why { get; } = new("report.why", "Why");

    internal static Sentence LastSession { get; } = new("report.last-session", "Last session");

    internal static Sentence Overdue { get; } = new("report.overdue", "Overdue");

    internal static Sentence OverdueSince { get; } = new("report.overdue-since", "yes, no session since {date}");

    internal static Sentence DateUnknown { get; } = new("report.date-unknown", "date unknown");

    internal static Sentence Form { get; } = new("report.form", "Form");

    internal static Sentence CourseOf { get; } = new("report.course-of", "Course");

    internal static Sentence Nobody { get; } = new("report.nobody", "Nobody.");

    internal static Sentence NotStarted { get; } = new("report.not-started", "No session yet.");
}
