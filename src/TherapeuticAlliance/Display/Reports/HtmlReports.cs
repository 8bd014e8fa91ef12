using System;
using System.Collections.Generic;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Display.Reports;

/// <summary>
/// Writes reports as HTML <c>section</c> elements: a chart, and every value of it in a table too. No script, no reference to
/// anything outside. Every report shows a person's scores; nothing but a caption identifies anybody.
/// </summary>
public static class HtmlReports
{
    /// <summary>Returns the scores of one form: scales, published cut-offs, answers, and what is to be known about them.</summary>
    /// <param name="report">The scores.</param>
    /// <param name="options">How to write it; <see cref="DisplayOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToHtml(this ScoreReport report, DisplayOptions? options = null) =>
        SessionReport.Of(Guard.NotNull(report, nameof(report)), options ?? DisplayOptions.Default);

    /// <summary>Returns a monitored course. Rule, rates of false alarms and caution are said once.</summary>
    /// <param name="course">The course.</param>
    /// <param name="options">How to write it; <see cref="DisplayOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    public static string ToHtml(this MonitorCourse course, DisplayOptions? options = null) =>
        CourseReport.Of(Guard.NotNull(course, nameof(course)).Monitor, course.Series, course.Verdicts, options ?? DisplayOptions.Default);

    /// <summary>Returns a course of a case. Rule, rates of false alarms and caution are said once.</summary>
    /// <param name="course">The course.</param>
    /// <param name="options">How to write it; <see cref="DisplayOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    public static string ToHtml(this Course course, DisplayOptions? options = null) =>
        CourseReport.Of(Guard.NotNull(course, nameof(course)).Monitor, course.Series, course.Verdicts, options ?? DisplayOptions.Default);

    /// <summary>Returns one session as two raters saw it.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="options">How to write it; <see cref="DisplayOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string ToHtml(this DyadComparison comparison, DisplayOptions? options = null) =>
        RatersReport.Of(Guard.NotNull(comparison, nameof(comparison)), options ?? DisplayOptions.Default);

    /// <summary>Returns a course as two raters saw it.</summary>
    /// <param name="course">The course.</param>
    /// <param name="options">How to write it; <see cref="DisplayOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    public static string ToHtml(this DyadCourse course, DisplayOptions? options = null) =>
        RatersReport.Of(Guard.NotNull(course, nameof(course)), options ?? DisplayOptions.Default);

    /// <summary>Returns a caseload: who is flagged, who is not watched and why, and who is overdue. Cases stay in the order given.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="overdueBefore">A case whose last session is before this day is overdue; <see langword="null"/> to say nothing of it.</param>
    /// <param name="options">How to write it; <see cref="DisplayOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null.</exception>
    public static string Caseload(IEnumerable<CaseloadEntry> cases, DateTime? overdueBefore = null, DisplayOptions? options = null) =>
        CaseloadReport.Of(ReadOnly.Copy(Guard.NotNull(cases, nameof(cases))), overdueBefore, options ?? DisplayOptions.Default);
}
