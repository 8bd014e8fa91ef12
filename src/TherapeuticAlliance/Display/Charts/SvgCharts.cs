using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Display.Charts;

/// <summary>
/// Draws charts as SVG elements: no script, no reference to anything outside, in light and dark. Title and description tell
/// everything that a chart shows. Every chart shows a person's scores.
/// </summary>
public static class SvgCharts
{
    /// <summary>Returns a series as a chart over sessions, with the published cut-offs of its scale.</summary>
    /// <param name="series">The series.</param>
    /// <param name="options">How to write it; <see cref="DisplayOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="series"/> is null.</exception>
    public static string ToSvg(this ScoreSeries series, DisplayOptions? options = null) => new CourseChart(
        Guard.NotNull(series, nameof(series)).Scale, CoursePoint.Of(series), options ?? DisplayOptions.Default, isWatched: false).Draw();

    /// <summary>Returns a monitored course as a chart, with its flags and what each session was held against.</summary>
    /// <param name="course">The course.</param>
    /// <param name="options">How to write it; <see cref="DisplayOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="course"/> is null.</exception>
    public static string ToSvg(this MonitorCourse course, DisplayOptions? options = null) => new CourseChart(
        Guard.NotNull(course, nameof(course)).Series.Scale, CoursePoint.Of(course.Verdicts), options ?? DisplayOptions.Default, isWatched: true).Draw();

    /// <summary>Returns a course of a case as a chart, with its flags and what each session was held against.</summary>
    /// <param name="course">The course.</param>
    /// <param name="options">How to write it; <see cref="DisplayOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="course"/> is null.</exception>
    public static string ToSvg(this Course course, DisplayOptions? options = null) => new CourseChart(
        Guard.NotNull(course, nameof(course)).Series.Scale, CoursePoint.Of(course.Verdicts), options ?? DisplayOptions.Default, isWatched: true).Draw();

    /// <summary>Returns two raters of one course as a chart, with the difference of each session below.</summary>
    /// <param name="course">The course.</param>
    /// <param name="options">How to write it; <see cref="DisplayOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="course"/> is null.</exception>
    public static string ToSvg(this DyadCourse course, DisplayOptions? options = null) =>
        new DyadChart(Guard.NotNull(course, nameof(course)), options ?? DisplayOptions.Default).Draw();

    /// <summary>Returns what two raters answered in one session, item by item.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="options">How to write it; <see cref="DisplayOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string ToSvg(this DyadComparison comparison, DisplayOptions? options = null) =>
        new ProfileChart(Guard.NotNull(comparison, nameof(comparison)), options ?? DisplayOptions.Default).Draw();

    /// <summary>Returns the scales of one form side by side, in percent of maximum.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write it; <see cref="DisplayOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToSvg(this ScoreReport report, DisplayOptions? options = null) =>
        new SubscaleChart(Guard.NotNull(report, nameof(report)), options ?? DisplayOptions.Default).Draw();

    /// <summary>Returns a monitored course as a picture as small as a word, for lists.</summary>
    /// <param name="course">The course.</param>
    /// <param name="options">How to write it; <see cref="DisplayOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="course"/> is null.</exception>
    public static string ToSparkline(this MonitorCourse course, DisplayOptions? options = null) =>
        Sparkline.Of(Guard.NotNull(course, nameof(course)).Series.Scale, CoursePoint.Of(course.Verdicts), options ?? DisplayOptions.Default);

    /// <summary>Returns a course of a case as a picture as small as a word, for lists.</summary>
    /// <param name="course">The course.</param>
    /// <param name="options">How to write it; <see cref="DisplayOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="course"/> is null.</exception>
    public static string ToSparkline(this Course course, DisplayOptions? options = null) =>
        Guard.NotNull(course, nameof(course)).Judged.ToSparkline(options);

    /// <summary>Returns a series as a picture as small as a word, for lists.</summary>
    /// <param name="series">The series.</param>
    /// <param name="options">How to write it; <see cref="DisplayOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="series"/> is null.</exception>
    public static string ToSparkline(this ScoreSeries series, DisplayOptions? options = null) =>
        Sparkline.Of(Guard.NotNull(series, nameof(series)).Scale, CoursePoint.Of(series), options ?? DisplayOptions.Default);
}
