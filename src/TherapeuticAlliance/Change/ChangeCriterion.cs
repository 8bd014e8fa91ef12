using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Change;

/// <summary>
/// A complete criterion for change on a scale, with the sources of its figures. A change counts when its index exceeds the
/// critical value; one that equals it does not count. Made by <see cref="ReliableChange.Criterion"/>.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ChangeCriterion
{
    private readonly ChangeFigures _figures;

    internal ChangeCriterion(ChangeDraft draft, ChangeFigures figures, ChangeError error, double criticalValue, ClinicalCutOff? cutOff)
    {
        _figures = figures;
        Error = error;
        Scale = draft.Scale;
        Method = draft.Method;
        Sample = draft.Sample;
        CriticalValue = criticalValue;
        CutOff = cutOff;
    }

    /// <summary>Gets the scale.</summary>
    public Scale Scale { get; }

    /// <summary>Gets the method.</summary>
    public ChangeMethod Method { get; }

    /// <summary>Gets the index that must be exceeded, above 0.</summary>
    public double CriticalValue { get; }

    /// <summary>Gets the standard deviation between persons and its source; <see langword="null"/> when not given, as the within-person form may be.</summary>
    public SourcedFigure? StandardDeviation => _figures.StandardDeviation;

    /// <summary>Gets the reliability and its source; <see langword="null"/> when not given, as the within-person form may be.</summary>
    public SourcedFigure? Reliability => _figures.Reliability;

    /// <summary>Gets the mean before and its source; <see langword="null"/> where the method does not use it.</summary>
    public SourcedFigure? Mean => _figures.Mean;

    /// <summary>Gets the standard deviation within a person and its source; <see langword="null"/> when not given.</summary>
    public SourcedFigure? WithinPersonStandardDeviation => _figures.WithinPersonStandardDeviation;

    /// <summary>Gets the sample of Hageman and Arrindell, else <see langword="null"/>.</summary>
    public BeforeAfterSample? Sample { get; }

    /// <summary>Gets the reliability of the difference in <see cref="Sample"/>, above 0; else <see langword="null"/>.</summary>
    public double? ReliabilityOfDifference => Error.ReliabilityOfDifference;

    /// <summary>Gets the clinical cut-off, or <see langword="null"/>.</summary>
    public ClinicalCutOff? CutOff { get; }

    /// <summary>Gets SD·√(1 − r) in points; <see langword="null"/> without a standard deviation and a reliability.</summary>
    public double? ErrorOfMeasurement => _figures.ErrorOfMeasurement;

    /// <summary>Gets the standard error by which the index divides, in points.</summary>
    public double StandardError => Error.StandardError;

    /// <summary>
    /// Gets the criterion in points: critical value × <see cref="StandardError"/>. A later score must be farther than this from
    /// <see cref="Expected"/>. Not rounded; on a scale of whole points the next whole number is the least change that counts.
    /// </summary>
    public double Points => CriticalValue * StandardError;

    /// <summary>
    /// Gets the chance, 0 to 1, that the next session of somebody who stays the same counts as deteriorated: independent normal
    /// scores around the mean of the person. It rests on the within-person standard deviation, or on the square root of
    /// 0.23 of <see cref="StandardDeviation"/> where none is given: 0.77 is the share of one session's alliance score that
    /// belongs to the patient in Crits-Christoph et al. 2011, doi 10.1037/a0023668. <see langword="null"/> without either.
    /// </summary>
    public double? FalseAlarmRateBySession => SessionFalseAlarms.Of(this);

    internal ChangeError Error { get; }

    /// <summary>
    /// Returns the later score at which the index is 0: the earlier score; for Gulliksen-Lord-Novick and Edwards-Nunnally
    /// what regresses to the mean; for Hageman-Arrindell the score at which the estimated true change is 0.
    /// </summary>
    /// <param name="before">The earlier score, in points of the scale.</param>
    public double Expected(double before) => Error.Expected(before);

    /// <summary>Holds a change against the criterion.</summary>
    /// <param name="before">The earlier score, in points of the scale.</param>
    /// <param name="after">The later score, in points of the scale.</param>
    /// <returns>The assessment, or findings when a score is not finite or outside the range of the scale.</returns>
    public Result<ChangeAssessment> Assess(double before, double after)
    {
        Finding[] findings = new[] { Trouble(before, "before"), Trouble(after, "after") }.OfType<Finding>().ToArray();
        return findings.Length > 0
            ? Result<ChangeAssessment>.Invalid(findings)
            : Result<ChangeAssessment>.Valid(new ChangeAssessment(this, before, after));
    }

    /// <summary>Holds a change against the criterion.</summary>
    /// <param name="before">The earlier score, in points of the scale.</param>
    /// <param name="after">The later score, in points of the scale.</param>
    /// <returns>The assessment, or findings when a score is outside the range of the scale.</returns>
    public Result<ChangeAssessment> Assess(ExactScore before, ExactScore after) => Assess(before.Value, after.Value);

    /// <summary>Holds a change against the criterion.</summary>
    /// <param name="before">The earlier score of the scale.</param>
    /// <param name="after">The later score of the scale.</param>
    /// <returns>The assessment, or findings when one of them is not scorable.</returns>
    /// <exception cref="ArgumentException">A score is of another scale or definition.</exception>
    public Result<ChangeAssessment> Assess(ScaleScore before, ScaleScore after)
    {
        SameScale.Demand(Scale, before, nameof(before));
        SameScale.Demand(Scale, after, nameof(after));
        if (before.Value is { } first && after.Value is { } second)
        {
            return Assess(first, second);
        }

        return Result<ChangeAssessment>.Invalid(
            new[] { ("before", before), ("after", after) }.Where(given => given.Item2.Value is null)
                .Select(given => ChangeFindings.ChangeScoreMissing.At(given.Item1, Scale.Code)));
    }

    /// <summary>
    /// Holds every scored session against the scored one before it. A rule made from reliability over-flags in this use,
    /// and says so in a finding with <see cref="FalseAlarmRateBySession"/>; the within-person form is made for it.
    /// </summary>
    /// <param name="series">A series of the scale.</param>
    /// <returns>The course, or a finding when fewer than two sessions have a score.</returns>
    /// <exception cref="ArgumentException">The series is of another scale or definition.</exception>
    public Result<ChangeCourse> BySession(ScoreSeries series)
    {
        SameScale.Demand(Scale, Guard.NotNull(series, nameof(series)).Scale, nameof(series));
        SessionScore[] scored = series.Scored().ToArray();
        if (scored.Length < 2)
        {
            return Result<ChangeCourse>.Invalid([ChangeFindings.ChangeNeedsTwoSessions.At(string.Empty, Number.Text(scored.Length))]);
        }

        IEnumerable<SessionChange> steps = scored.Skip(1).Select((session, i) => new SessionChange(
            scored[i].Session, session.Session, new ChangeAssessment(this, scored[i].Score!.Value, session.Score!.Value)));
        return Result<ChangeCourse>.Valid(new ChangeCourse(this, steps), SessionFalseAlarms.Caution(this));
    }

    /// <summary>Returns method, critical value, points and every figure with its source, in English. It shows nobody's score.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the criterion as <see cref="Describe()"/> does, in another language.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => ChangeText.Of(this, Guard.NotNull(texts, nameof(texts)));

    /// <summary>Returns method and scale.</summary>
    public override string ToString() => nameof(ChangeCriterion) + " " + Method + " on " + Scale.Instrument + " " + Scale;

    private Finding? Trouble(double score, string path) =>
        double.IsNaN(score) || double.IsInfinity(score) ? ChangeFindings.ChangeScoreNotFinite.At(path)
        : score < Scale.Lowest.Value || score > Scale.Highest.Value
            ? ChangeFindings.ChangeScoreOutsideScale.At(path, Scale.Code, Scale.Lowest.ToText(), Scale.Highest.ToText())
        : null;
}
