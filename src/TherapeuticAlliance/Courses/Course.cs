using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Courses;

/// <summary>
/// The scored sessions of one case and scale, and everything that was done to them: store this, and state and verdicts follow from
/// it. A late, corrected or completed form, another policy or prior and another version of the definition are one call each; every
/// call leaves a line in the audit trail. Every verdict uses the past alone, as if its session had been observed in its turn.
/// </summary>
/// <remarks>Immutable: every call returns another course. Equal when definition, policy, prior, sessions and trail are equal.</remarks>
/// <example><code>Course course = Course.Begin(RuptureMonitor.For(Instruments.Srs["total"]), now);
/// course = course.Append(sheet, now).Value;
/// RuptureLevel? level = course.Last?.Level;</code></example>
[TypeFormatterSource]
public sealed partial class Course : IEquatable<Course>
{
    private MonitorCourse? _judged;

    private Course(RuptureMonitor monitor, ScoreSeries series, IReadOnlyList<CourseSession> sessions, IReadOnlyList<CourseChange> trail)
    {
        Monitor = monitor;
        Series = series;
        Sessions = sessions;
        Trail = trail;
    }

    /// <summary>Gets scale, policy and prior.</summary>
    public RuptureMonitor Monitor { get; }

    /// <summary>Gets the sessions, ascending by number.</summary>
    public IReadOnlyList<CourseSession> Sessions { get; }

    /// <summary>Gets what was done, in the order in which it was done.</summary>
    public IReadOnlyList<CourseChange> Trail { get; }

    /// <summary>Gets the scores as a series.</summary>
    public ScoreSeries Series { get; }

    /// <summary>Gets a verdict for each session, in the order of <see cref="Sessions"/>.</summary>
    public IReadOnlyList<Verdict> Verdicts => Judged.Verdicts;

    /// <summary>Gets the verdict on the last session, or <see langword="null"/> when there is none.</summary>
    public Verdict? Last => Judged.Last;

    /// <summary>Gets the state of the monitor after the last session, as if each had been observed by itself.</summary>
    public MonitorState State => Judged.State;

    /// <summary>Gets the sessions with which another therapist began, ascending; usually none. The baseline begins anew with each.</summary>
    public IReadOnlyList<int> TherapistChanges => ReadOnly.Copy(
        Trail.Where(change => change.Kind == CourseChangeKind.TherapistChanged).Select(change => change.Session).OfType<int>().OrderBy(session => session));

    internal MonitorCourse Judged => _judged ??= Monitor.ReplayAnew(
        Series,
        Sessions.Where(session => session.Reported is not null).ToDictionary(session => session.Session, session => session.Reported.GetValueOrDefault()),
        TherapistChanges);

    /// <summary>Returns a course without sessions.</summary>
    /// <param name="monitor">Scale, policy and prior.</param>
    /// <param name="when">When, as the trail shall say.</param>
    public static Course Begin(RuptureMonitor monitor, DateTimeOffset when) => FromSessions(monitor, [], when).Value;

    /// <summary>Returns a course of stored forms; each carries its session number.</summary>
    /// <param name="monitor">Scale, policy and prior.</param>
    /// <param name="sheets">The forms, in any order, in this or another version that scores the scale alike.</param>
    /// <param name="when">When, as the trail shall say.</param>
    /// <returns>The course, or what keeps the forms from being one.</returns>
    public static Result<Course> FromSheets(RuptureMonitor monitor, IEnumerable<ResponseSheet> sheets, DateTimeOffset when)
    {
        Scale scale = Guard.NotNull(monitor, nameof(monitor)).Scale;
        ResponseSheet[] all = Guard.NotNull(sheets, nameof(sheets)).ToArray();
        Finding[] findings = all.Select(sheet => CourseValidator.OfSheet(scale, sheet)).OfType<Finding>().ToArray();
        return findings.Length > 0
            ? Result<Course>.Invalid(findings)
            : FromSessions(monitor, all.Select(sheet => CourseSession.Of(scale, sheet, null)), when);
    }

    /// <summary>Returns a course of stored scores.</summary>
    /// <param name="monitor">Scale, policy and prior.</param>
    /// <param name="scores">The scores, in any order.</param>
    /// <param name="when">When, as the trail shall say.</param>
    /// <returns>The course, or what keeps the scores from being a series.</returns>
    public static Result<Course> FromScores(RuptureMonitor monitor, IEnumerable<SessionScore> scores, DateTimeOffset when) =>
        FromSessions(monitor, Guard.NotNull(scores, nameof(scores)).Select(score => new CourseSession(score)), when);

    /// <summary>Returns a course of stored reports; each carries its session number.</summary>
    /// <param name="monitor">Scale, policy and prior.</param>
    /// <param name="reports">The reports, in any order, in this or another version that scores the scale alike.</param>
    /// <param name="when">When, as the trail shall say.</param>
    /// <returns>The course, or what keeps the reports from being a series.</returns>
    public static Result<Course> FromReports(RuptureMonitor monitor, IEnumerable<Scoring.ScoreReport> reports, DateTimeOffset when)
    {
        Scale scale = Guard.NotNull(monitor, nameof(monitor)).Scale;
        Result<ScoreSeries> series = ScoreSeries.FromReports(
            scale, Guard.NotNull(reports, nameof(reports)).OrderBy(report => report.Administration.Session ?? int.MaxValue));
        return series.TryGetValue(out ScoreSeries? valid)
            ? FromScores(monitor, valid.Sessions, when)
            : Result<Course>.Invalid(series.Findings);
    }

    /// <summary>Returns a course of sessions with or without their forms.</summary>
    /// <param name="monitor">Scale, policy and prior.</param>
    /// <param name="sessions">The sessions, in any order.</param>
    /// <param name="when">When, as the trail shall say.</param>
    /// <returns>The course, or what keeps the sessions from being a series.</returns>
    public static Result<Course> FromSessions(RuptureMonitor monitor, IEnumerable<CourseSession> sessions, DateTimeOffset when) => Restore(
        monitor, sessions, [new CourseChange(CourseChangeKind.Begun, when, null, null, Guard.NotNull(monitor, nameof(monitor)).Identity)]);

    /// <summary>Returns a course as it was stored: sessions and audit trail.</summary>
    /// <param name="monitor">Scale, policy and prior that the course ended with.</param>
    /// <param name="sessions">The sessions, in any order.</param>
    /// <param name="trail">The audit trail.</param>
    /// <returns>The course, or findings: the sessions are no series, a score is not that of its form, the trail leads elsewhere.</returns>
    public static Result<Course> Restore(RuptureMonitor monitor, IEnumerable<CourseSession> sessions, IEnumerable<CourseChange> trail)
    {
        Scale scale = Guard.NotNull(monitor, nameof(monitor)).Scale;
        IReadOnlyList<CourseSession> ordered = ReadOnly.Copy(Guard.NotNull(sessions, nameof(sessions)).OrderBy(session => session.Session));
        IReadOnlyList<CourseChange> changes = ReadOnly.Copy(Guard.NotNull(trail, nameof(trail)));
        if (CourseLimits.Of(ordered, changes) is { } full)
        {
            return Result<Course>.Invalid([full]);
        }

        Result<ScoreSeries> series = ScoreSeries.FromSessions(scale, ordered.Select(session => session.Score));
        Finding[] findings = series.Findings.Concat(CourseValidator.OfStored(monitor, ordered, changes)).ToArray();
        return Array.Exists(findings, finding => finding.Severity == FindingSeverity.Error)
            ? Result<Course>.Invalid(findings)
            : Result<Course>.Valid(new Course(monitor, series.Value, ordered, changes), findings);
    }

    /// <inheritdoc/>
    public bool Equals(Course? other) =>
        other is not null && Monitor.Identity.Equals(other.Monitor.Identity) && Sessions.SequenceEqual(other.Sessions) && Trail.SequenceEqual(other.Trail);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Course);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Monitor.Identity.GetHashCode() * 397) ^ Sessions.Count);

    /// <summary>Returns the scale and the number of sessions; never a score.</summary>
    public override string ToString() => nameof(Course) + " of " + Monitor.Identity + ", " + Number.Text(Sessions.Count) + " sessions";
}
