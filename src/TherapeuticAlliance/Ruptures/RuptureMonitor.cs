using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// Watches one scale from session to session: state × session → state × verdict. Immutable; one monitor serves any number of
/// cases, on any thread. What it knows of a case is in the <see cref="MonitorState"/> that the caller stores. A session
/// without a score changes no baseline. A late or corrected session means <see cref="Replay"/>.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed partial class RuptureMonitor
{
    private RuptureMonitor(Scale scale, RupturePolicy policy, RupturePrior? prior)
    {
        Scale = scale;
        Policy = policy;
        Prior = prior;
        Identity = MonitorIdentity.Of(scale, policy, prior);
        Plan = new MonitorPlan(policy, scale, prior);
    }

    /// <summary>Gets the scale.</summary>
    public Scale Scale { get; }

    /// <summary>Gets the policy.</summary>
    public RupturePolicy Policy { get; }

    /// <summary>Gets the typical mean and within-person standard deviation; <see langword="null"/> for none.</summary>
    public RupturePrior? Prior { get; }

    /// <summary>Gets what states of this monitor belong to.</summary>
    public MonitorIdentity Identity { get; }

    internal MonitorPlan Plan { get; }

    /// <summary>
    /// Returns a monitor with the default policy. Its prior is the first norm of the scale that gives a within-person standard
    /// deviation; where the definition has none, it starts without a prior.
    /// </summary>
    /// <param name="scale">The scale.</param>
    /// <exception cref="ArgumentException">Neither end of the scale is better, so no score of it is low.</exception>
    public static RuptureMonitor For(Scale scale) =>
        new(WithDirection(scale), RupturePolicy.Default, scale.Norms.Select(RupturePrior.From).FirstOrDefault(prior => prior is not null));

    /// <summary>Returns a monitor with another policy.</summary>
    /// <param name="policy">The policy.</param>
    public RuptureMonitor With(RupturePolicy policy) => new(Scale, Guard.NotNull(policy, nameof(policy)), Prior);

    /// <summary>Returns a monitor with a prior from the caller.</summary>
    /// <param name="mean">The typical mean, in points of the scale.</param>
    /// <param name="withinPersonStandardDeviation">The standard deviation within a person from session to session, in points, above 0. Rather a little too large than too small.</param>
    /// <param name="source">Where the two figures come from, in words. Every verdict names it.</param>
    /// <exception cref="ArgumentException">A figure is not finite, the standard deviation is not above 0, or the source is blank.</exception>
    public RuptureMonitor WithPrior(double mean, double withinPersonStandardDeviation, string source) =>
        WithPrior(new RupturePrior(mean, withinPersonStandardDeviation, source));

    /// <summary>Returns a monitor with a prior.</summary>
    /// <param name="prior">The prior.</param>
    public RuptureMonitor WithPrior(RupturePrior prior) => new(Scale, Policy, Guard.NotNull(prior, nameof(prior)));

    /// <summary>Returns a monitor that knows the own earlier sessions alone.</summary>
    public RuptureMonitor WithoutPrior() => new(Scale, Policy, null);

    /// <summary>Returns the state of a case that has not begun.</summary>
    public MonitorState Start() => StateExchange.Save(this, Plan.NewWorkspace());

    /// <summary>Judges a session and takes it in.</summary>
    /// <param name="state">The state after the sessions before.</param>
    /// <param name="session">The number of the session, above that of the last one. Numbers may be left out.</param>
    /// <param name="score">The score in points of the scale; <see langword="null"/> when the session has none.</param>
    /// <param name="reported">Who said that there was tension or a break; <see langword="null"/> when nobody was asked.</param>
    /// <returns>
    /// The verdict and the state to store; or, when the state belongs to another policy, scale or prior, the session does not
    /// follow, or the score cannot be, a verdict of level <see cref="RuptureLevel.Refused"/>, the state unchanged and the findings.
    /// </returns>
    [OverloadResolutionPriority(1)]
    public MonitorStep Observe(MonitorState state, int session, double? score, ReportedBy? reported = null)
    {
        Finding[] findings = ObservationValidator.Of(this, Guard.NotNull(state, nameof(state)), session, score).ToArray();
        if (findings.Length > 0)
        {
            return Refused(state, session, findings);
        }

        Workspace workspace = StateExchange.Load(this, state);
        Verdict verdict = Judge(workspace, session, score, reported);
        return new MonitorStep(verdict, StateExchange.Save(this, workspace));
    }

    /// <summary>Takes in a session without a score: <c>Observe(state, session, null)</c> where a language finds that ambiguous.</summary>
    /// <param name="state">The state after the sessions before.</param>
    /// <param name="session">The number of the session.</param>
    /// <param name="reported">Who said that there was tension or a break; <see langword="null"/> when nobody was asked.</param>
    public MonitorStep ObserveWithoutScore(MonitorState state, int session, ReportedBy? reported = null) =>
        Observe(state, session, default(double?), reported);

    /// <summary>Judges a session and takes it in; see <see cref="Observe(MonitorState, int, double?, ReportedBy?)"/>.</summary>
    /// <param name="state">The state after the sessions before.</param>
    /// <param name="session">The number of the session.</param>
    /// <param name="score">The score of this scale in a report. One that is not scorable is a session without a score.</param>
    /// <param name="reported">Who said that there was tension or a break; <see langword="null"/> when nobody was asked.</param>
    public MonitorStep Observe(MonitorState state, int session, ScaleScore score, ReportedBy? reported = null) =>
        ObservationValidator.OfScale(this, Guard.NotNull(score, nameof(score)).Scale) is { } foreign
            ? Refused(Guard.NotNull(state, nameof(state)), session, [foreign])
            : Observe(state, session, score.Value, reported);

    /// <summary>Judges a session and takes it in; see <see cref="Observe(MonitorState, int, double?, ReportedBy?)"/>.</summary>
    /// <param name="state">The state after the sessions before.</param>
    /// <param name="session">The number of the session.</param>
    /// <param name="score">The score.</param>
    /// <param name="reported">Who said that there was tension or a break; <see langword="null"/> when nobody was asked.</param>
    public MonitorStep Observe(MonitorState state, int session, ExactScore score, ReportedBy? reported = null) =>
        Observe(state, session, score.Value, reported);

    /// <summary>
    /// Judges every session of a series from the start, as if each had been observed by itself: for late and corrected
    /// sessions, and for a changed policy. Equals the observations one by one, bit for bit.
    /// </summary>
    /// <param name="series">A series of this scale.</param>
    /// <param name="reports">Who said, by session, that there was tension or a break; sessions not named were not asked about.</param>
    /// <exception cref="ArgumentException">The series is of another scale or definition, or has more sessions with a score than a state can hold.</exception>
    public MonitorCourse Replay(ScoreSeries series, IReadOnlyDictionary<int, ReportedBy>? reports = null) => ReplayAnew(series, reports, []);

    /// <summary>Judges a series whose baseline begins anew with some sessions, given in ascending order.</summary>
    internal MonitorCourse ReplayAnew(ScoreSeries series, IReadOnlyDictionary<int, ReportedBy>? reports, IReadOnlyList<int> anew)
    {
        if (ObservationValidator.OfScale(this, Guard.NotNull(series, nameof(series)).Scale) is { } foreign)
        {
            throw new ArgumentException(foreign.Describe(), nameof(series));
        }

        if (series.Sessions.Count(session => session.Score is not null) > MonitorState.MaxScoredSessions)
        {
            throw new ArgumentException(RuptureFindings.TooManySessions.At(string.Empty, Number.Text(MonitorState.MaxScoredSessions)).Describe(), nameof(series));
        }

        Workspace workspace = Plan.NewWorkspace();
        var verdicts = new Verdict[series.Sessions.Count];
        int begun = 0;
        for (int i = 0; i < verdicts.Length; i++)
        {
            SessionScore session = series.Sessions[i];
            for (; begun < anew.Count && session.Session >= anew[begun]; begun++)
            {
                workspace = Plan.NewWorkspace();
            }

            verdicts[i] = Judge(workspace, session.Session, session.Score, ReportOf(reports, session.Session), begun == 0 ? null : anew[begun - 1]);
        }

        return new MonitorCourse(this, series, verdicts, StateExchange.Save(this, workspace));
    }

    /// <summary>Returns scale and policy.</summary>
    public override string ToString() => nameof(RuptureMonitor) + " of " + Identity + " by " + Policy.Name;

    private static ReportedBy? ReportOf(IReadOnlyDictionary<int, ReportedBy>? reports, int session) =>
        reports is not null && reports.TryGetValue(session, out ReportedBy reported) ? reported : null;

    private MonitorStep Refused(MonitorState state, int session, Finding[] findings) =>
        new(new Verdict(this, session, RuptureLevel.Refused) { Findings = ReadOnly.Copy(findings) }, state, findings);

    private Verdict Judge(Workspace workspace, int session, double? score, ReportedBy? reported, int? baselineSince = null)
    {
        double[] book = Plan.BookOf(workspace);
        int last = (int)book[MonitorCounters.LastScoredSession];
        SessionScore? previous = last < 0 ? null : new SessionScore(last, book[MonitorCounters.LastScore]);
        CourseWorld world = CourseWorld.Of(Scale, Prior is not null, book);
        StepOutcome outcome = Plan.Step(workspace, session, score ?? double.NaN, reported is { } said ? (int)said : Observation.NotAsked);
        return new Verdict(this, session, outcome.Level)
        {
            Score = score,
            Previous = previous,
            IsOnset = outcome.IsOnset,
            World = world,
            BaselineSince = baselineSince,
            Evidence = ReadOnly.Copy(Plan.EvidenceOf(workspace, Policy)),
        };
    }

    private static Scale WithDirection(Scale scale) => Guard.NotNull(scale, nameof(scale)).Direction != Direction.Neither
        ? scale
        : throw new ArgumentException("Neither end of the scale is better, so no score of it is low.", nameof(scale));
}
