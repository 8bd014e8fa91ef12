using System;
using System.Collections.Generic;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Guidance.Observing;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Guidance;

/// <content>What can be asked about.</content>
public sealed partial class GuidanceCatalog
{
    /// <summary>
    /// Returns what a verdict shows: a new or continuing flag on the scores of the one who is helped, on which part of the
    /// alliance, a slow decline, a word of somebody who was there, too few sessions, or that nothing stands out. It depends
    /// on the verdict alone, so later sessions never change it.
    /// </summary>
    /// <param name="verdict">The verdict.</param>
    public GuidanceOffer On(Verdict verdict) => Offer(VerdictObserver.Of(Guard.NotNull(verdict, nameof(verdict))));

    /// <summary>
    /// Returns what one form shows: a published cut-off of an alliance form that is met, an item that was declined, an event
    /// rated below the neutral anchor. When an item about risk is answered above zero, the offer is safety alone.
    /// </summary>
    /// <param name="report">The report, with its trace.</param>
    /// <param name="last">The report of the last session, for cut-offs on the fall since then.</param>
    /// <exception cref="ArgumentException">The last report is of another definition.</exception>
    public GuidanceOffer On(ScoreReport report, ScoreReport? last = null) => Offer(ReportObserver.Of(Guard.NotNull(report, nameof(report)), last));

    /// <summary>Returns which items were left out on three forms in a row.</summary>
    /// <param name="reports">Reports of one definition in order of session, with their traces.</param>
    /// <exception cref="ArgumentException">They are of different definitions.</exception>
    public GuidanceOffer OnForms(IEnumerable<ScoreReport> reports) => Offer(FormsObserver.Of(Guard.NotNull(reports, nameof(reports))));

    /// <summary>Returns which scales two raters see differently, beyond the last bound of the caller's categories.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="categories">The caller's categories. Without them nothing is observed, since no bound is published.</param>
    public GuidanceOffer On(DyadComparison comparison, AgreementCategories? categories) => Offer(ComparisonObserver.Of(Guard.NotNull(comparison, nameof(comparison)), categories));

    /// <summary>Returns which side's monitor flags the session.</summary>
    /// <param name="joined">The verdicts of the session.</param>
    public GuidanceOffer On(JoinedVerdict joined) => Offer(JoinedObserver.Of(Guard.NotNull(joined, nameof(joined))));

    /// <summary>Returns whether two courses drift apart by more than a bound of the caller.</summary>
    /// <param name="course">The courses, with five paired sessions or more.</param>
    /// <param name="bound">The largest growth of the difference that is not worth a word, in points a session, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is negative or not finite.</exception>
    public GuidanceOffer On(DyadCourse course, double bound) => Offer(DyadCourseObserver.Of(Guard.NotNull(course, nameof(course)), bound));

    /// <summary>Returns whether answers to mirrored questions contradict one another.</summary>
    /// <param name="quality">How the form was filled in.</param>
    public GuidanceOffer On(SheetQuality quality) => Offer(QualityObserver.Of(Guard.NotNull(quality, nameof(quality))));

    /// <summary>Returns ceilings, same forms and contradictory forms of a course, each kind once for a scale or form.</summary>
    /// <param name="quality">How the forms were filled in.</param>
    public GuidanceOffer On(CourseQuality quality) => Offer(QualityObserver.Of(Guard.NotNull(quality, nameof(quality))));

    /// <summary>Returns what became of an episode, looking back: repaired, not repaired, or treatment ended meanwhile.</summary>
    /// <param name="episode">The episode.</param>
    public GuidanceOffer On(Episode episode) => Offer(EpisodeObserver.Of(Guard.NotNull(episode, nameof(episode))));

    /// <summary>Returns whether a form of outcome became reliably worse.</summary>
    /// <param name="change">The change.</param>
    /// <param name="session">The number of the later session, if known.</param>
    public GuidanceOffer On(ChangeAssessment change, int? session = null) => Offer(ChangeObserver.Of(Guard.NotNull(change, nameof(change)), session));

    /// <summary>Returns at which sessions a form of outcome became reliably worse.</summary>
    /// <param name="course">The changes from session to session.</param>
    public GuidanceOffer On(ChangeCourse course) => Offer(ChangeObserver.Of(Guard.NotNull(course, nameof(course))));

    /// <summary>Returns whether so many sessions in a row have no score. The library has no clock: sessions are the caller's.</summary>
    /// <param name="series">The scores.</param>
    /// <param name="session">The number of the present session.</param>
    /// <param name="unanswered">How many sessions without a score are worth a word, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of sessions is below 1.</exception>
    public GuidanceOffer OnMissing(ScoreSeries series, int session, int unanswered) => Offer(MissingObserver.Of(Guard.NotNull(series, nameof(series)), session, unanswered));

    private GuidanceOffer Offer(Observed observed) => new(this, observed);
}
