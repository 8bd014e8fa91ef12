using System;
using System.Collections.Generic;
using System.Diagnostics.Contracts;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Courses;

/// <content>What can be done to a course.</content>
public sealed partial class Course
{
    /// <summary>Returns the course with a form more. A late one is put in its place, and what follows is judged again.</summary>
    /// <param name="sheet">The form, with its session number.</param>
    /// <param name="when">When, as the trail shall say.</param>
    /// <param name="reported">Who said that there was tension or a break; <see langword="null"/> when nobody was asked.</param>
    /// <returns>The course, or findings: the session is there already, has no number, or is of another scale.</returns>
    [Pure]
    public Result<Course> Append(ResponseSheet sheet, DateTimeOffset when, ReportedBy? reported = null) => Add(OfSheet(sheet, reported), when);

    /// <summary>Returns the course with a session more. A late one is put in its place, and what follows is judged again.</summary>
    /// <param name="score">Number, score and date; a session without a score has none.</param>
    /// <param name="when">When, as the trail shall say.</param>
    /// <param name="reported">Who said that there was tension or a break; <see langword="null"/> when nobody was asked.</param>
    /// <returns>The course, or findings: the session is there already, or its score cannot be.</returns>
    [Pure]
    public Result<Course> Append(SessionScore score, DateTimeOffset when, ReportedBy? reported = null) =>
        Add(Result<CourseSession>.Valid(new CourseSession(score, null, reported)), when);

    /// <summary>Returns the course with another form for a session. It and what follows are judged again.</summary>
    /// <param name="sheet">The corrected form, with its session number.</param>
    /// <param name="when">When, as the trail shall say.</param>
    /// <returns>The course, or findings: there is no such session, or the form is of another scale.</returns>
    [Pure]
    public Result<Course> Correct(ResponseSheet sheet, DateTimeOffset when) => Replace(OfSheet(sheet, null), CourseChangeKind.Corrected, when);

    /// <summary>Returns the course with another score for a session; a form that was stored with it is dropped.</summary>
    /// <param name="score">Number, score and date.</param>
    /// <param name="when">When, as the trail shall say.</param>
    /// <returns>The course, or findings: there is no such session, or the score cannot be.</returns>
    [Pure]
    public Result<Course> Correct(SessionScore score, DateTimeOffset when) =>
        Replace(Result<CourseSession>.Valid(new CourseSession(score)), CourseChangeKind.Corrected, when);

    /// <summary>Returns the course with the missing answers of a form filled in. Answers that were given must stay.</summary>
    /// <param name="sheet">The completed form, with its session number.</param>
    /// <param name="when">When, as the trail shall say.</param>
    /// <returns>The course, or findings: there is no such incomplete form, or an answer differs.</returns>
    [Pure]
    public Result<Course> Complete(ResponseSheet sheet, DateTimeOffset when)
    {
        Result<CourseSession> session = OfSheet(sheet, null);
        return session.TryGetValue(out CourseSession? completed) && CourseValidator.OfCompletion(Find(completed.Session), completed) is { } finding
            ? Result<Course>.Invalid([finding])
            : Replace(session, CourseChangeKind.Completed, when);
    }

    /// <summary>Returns the course judged by another policy. All sessions are replayed.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="when">When, as the trail shall say.</param>
    /// <exception cref="InvalidResultException">The trail has all the lines that a course can hold (TA8711).</exception>
    [Pure]
    public Course ReplayUnder(RupturePolicy policy, DateTimeOffset when) => JudgedBy(Monitor.With(policy), when);

    /// <summary>Returns the course judged with another prior, or with none. All sessions are replayed.</summary>
    /// <param name="prior">The prior; <see langword="null"/> for none.</param>
    /// <param name="when">When, as the trail shall say.</param>
    /// <exception cref="InvalidResultException">The trail has all the lines that a course can hold (TA8711).</exception>
    [Pure]
    public Course ReplayUnderPrior(RupturePrior? prior, DateTimeOffset when) => JudgedBy(prior is null ? Monitor.WithoutPrior() : Monitor.WithPrior(prior), when);

    /// <summary>
    /// Returns the course with another therapist from a session on. A relationship with somebody else is another one: sessions from then on
    /// are judged by a baseline of their own, and their verdicts say so (<see cref="Verdict.BaselineSince"/>).
    /// </summary>
    /// <param name="session">The first session with the other therapist; it may come later.</param>
    /// <param name="when">When, as the trail shall say.</param>
    /// <returns>The course, or a finding: that session begins a baseline already, or comes before every other.</returns>
    [Pure]
    public Result<Course> ChangeTherapist(int session, DateTimeOffset when) => TherapistChanges.Contains(session) || !Sessions.Any(known => known.Session < session)
        ? Result<Course>.Invalid([CourseFindings.BaselineTaken.At(string.Empty, Number.Text(session))])
        : Changed(CourseChangeKind.TherapistChanged, session, Sessions, Monitor, when);

    /// <summary>
    /// Returns the course under another version of its instrument. Where the scale is scored alike the scores stay; else every form
    /// is scored again, which needs all forms, and every question of the new version asked on the same response format.
    /// </summary>
    /// <param name="version">The other version.</param>
    /// <param name="when">When, as the trail shall say.</param>
    /// <returns>The course, or why a session cannot be scored under the other version.</returns>
    [Pure]
    public Result<Course> RescoreUnder(Instrument version, DateTimeOffset when)
    {
        Guard.NotNull(version, nameof(version));
        if (!string.Equals(version.Id, Monitor.Scale.Instrument.Id, StringComparison.Ordinal) || version.FindScale(Monitor.Scale.Code) is not { } scale)
        {
            return Result<Course>.Invalid([CourseFindings.InstrumentOther.At(string.Empty, version.ToString(), Monitor.Identity.ToString())]);
        }

        RuptureMonitor withoutPrior = RuptureMonitor.For(scale).With(Monitor.Policy).WithoutPrior();
        RuptureMonitor monitor = Monitor.Prior is { } prior ? withoutPrior.WithPrior(prior) : withoutPrior;
        Result<IReadOnlyList<CourseSession>> sessions = Rescoring.Of(this, scale);
        return sessions.TryGetValue(out IReadOnlyList<CourseSession>? rescored)
            ? Changed(CourseChangeKind.Rescored, null, rescored, monitor, when)
            : Result<Course>.Invalid(sessions.Findings);
    }

    internal CourseSession? Find(int session) => Sessions.FirstOrDefault(known => known.Session == session);

    private Course JudgedBy(RuptureMonitor monitor, DateTimeOffset when) => Changed(CourseChangeKind.Replayed, null, Sessions, monitor, when).Value;

    private Result<CourseSession> OfSheet(ResponseSheet sheet, ReportedBy? reported) =>
        CourseValidator.OfSheet(Monitor.Scale, Guard.NotNull(sheet, nameof(sheet))) is { } finding
            ? Result<CourseSession>.Invalid([finding])
            : Result<CourseSession>.Valid(CourseSession.Of(Monitor.Scale, sheet, reported));

    private Result<Course> Add(Result<CourseSession> session, DateTimeOffset when)
    {
        if (!session.TryGetValue(out CourseSession? added))
        {
            return Result<Course>.Invalid(session.Findings);
        }

        if (Find(added.Session) is not null)
        {
            return Result<Course>.Invalid([CourseFindings.SessionTaken.At(string.Empty, Number.Text(added.Session))]);
        }

        bool isLate = Sessions.Any(known => known.Session > added.Session);
        return Changed(isLate ? CourseChangeKind.Inserted : CourseChangeKind.Appended, added.Session, Sessions.Append(added), Monitor, when);
    }

    // Who reported tension stays: correcting a form does not unsay it.
    private Result<Course> Replace(Result<CourseSession> session, CourseChangeKind kind, DateTimeOffset when)
    {
        if (!session.TryGetValue(out CourseSession? replacing))
        {
            return Result<Course>.Invalid(session.Findings);
        }

        return Find(replacing.Session) is not { } known
            ? Result<Course>.Invalid([CourseFindings.SessionAbsent.At(string.Empty, Number.Text(replacing.Session))])
            : Changed(
                kind, replacing.Session, Sessions.Select(one => ReferenceEquals(one, known) ? new CourseSession(replacing.Score, replacing.Sheet, known.Reported) : one), Monitor, when);
    }

    private Result<Course> Changed(CourseChangeKind kind, int? session, IEnumerable<CourseSession> sessions, RuptureMonitor monitor, DateTimeOffset when) =>
        Restore(monitor, sessions, Trail.Append(new CourseChange(kind, when, session, Monitor.Identity, monitor.Identity)));
}
