using System;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Change;

/// <summary>
/// Says by which rule a change between two scores of a scale is told from chance. Every figure has a source: a norm of the definition
/// that the caller names, or the caller with a stated source. What is missing is a finding; no standard deviation, reliability or
/// critical value is ever assumed. Immutable: every <c>With…</c> returns a new one.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ReliableChange
{
    private readonly ChangeDraft _draft;

    private ReliableChange(ChangeDraft draft) => _draft = draft;

    /// <summary>Gets the scale.</summary>
    public Scale Scale => _draft.Scale;

    /// <summary>Gets the method.</summary>
    public ChangeMethod Method => _draft.Method;

    /// <summary>Begins with the reliable change index of Jacobson and Truax. Needs a standard deviation and a reliability.</summary>
    /// <param name="scale">The scale.</param>
    public static ReliableChange JacobsonTruax(Scale scale) => Begin(scale, ChangeMethod.JacobsonTruax);

    /// <summary>Begins with the Gulliksen-Lord-Novick index. Needs a standard deviation, a reliability and the mean before.</summary>
    /// <param name="scale">The scale.</param>
    public static ReliableChange GulliksenLordNovick(Scale scale) => Begin(scale, ChangeMethod.GulliksenLordNovick);

    /// <summary>Begins with the Edwards-Nunnally index. Needs a standard deviation, a reliability and the mean before.</summary>
    /// <param name="scale">The scale.</param>
    public static ReliableChange EdwardsNunnally(Scale scale) => Begin(scale, ChangeMethod.EdwardsNunnally);

    /// <summary>Begins with the Hageman-Arrindell index of the individual. Needs a standard deviation and a reliability too.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="sample">The sample in which the reliability of the difference is estimated.</param>
    public static ReliableChange HagemanArrindell(Scale scale, BeforeAfterSample sample) =>
        new(Begin(scale, ChangeMethod.HagemanArrindell)._draft with { Sample = Guard.NotNull(sample, nameof(sample)) });

    /// <summary>Begins with the within-person form, the one for use from session to session. Needs a within-person standard deviation.</summary>
    /// <param name="scale">The scale.</param>
    public static ReliableChange WithinPerson(Scale scale) => Begin(scale, ChangeMethod.WithinPerson);

    /// <summary>
    /// Takes mean, standard deviation and, where the source gives it, within-person standard deviation from a norm of the
    /// definition. A figure that the caller states goes before that of the norm.
    /// </summary>
    /// <param name="sample">The sample of the norm, letter by letter.</param>
    public ReliableChange WithNorm(string sample) => new(_draft with { NormSample = Guard.NotNull(sample, nameof(sample)) });

    /// <summary>States the standard deviation between persons.</summary>
    /// <param name="value">In points of the scale, above 0.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="ArgumentException">The source is blank.</exception>
    public ReliableChange WithStandardDeviation(double value, string source) =>
        new(_draft with { StandardDeviation = SourcedFigure.FromCaller(value, source) });

    /// <summary>States the reliability.</summary>
    /// <param name="value">From 0 to below 1.</param>
    /// <param name="source">Which coefficient it is and where it comes from.</param>
    /// <exception cref="ArgumentException">The source is blank.</exception>
    public ReliableChange WithReliability(double value, string source) =>
        new(_draft with { Reliability = SourcedFigure.FromCaller(value, source) });

    /// <summary>States the mean of the population before.</summary>
    /// <param name="value">In points of the scale.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="ArgumentException">The source is blank.</exception>
    public ReliableChange WithMean(double value, string source) => new(_draft with { Mean = SourcedFigure.FromCaller(value, source) });

    /// <summary>States the standard deviation within a person from session to session.</summary>
    /// <param name="value">In points of the scale, above 0.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="ArgumentException">The source is blank.</exception>
    public ReliableChange WithWithinPersonStandardDeviation(double value, string source) =>
        new(_draft with { WithinPersonStandardDeviation = SourcedFigure.FromCaller(value, source) });

    /// <summary>
    /// Says which index must be exceeded, as the table to be followed prints it: 1.96 and 1.959964 are different tables.
    /// </summary>
    /// <param name="z">Above 0, as printed.</param>
    public ReliableChange WithCriticalValue(double z) => new(_draft with { CriticalValue = z });

    /// <summary>Takes the exact two-sided quantile of the normal distribution as critical value: 0.95 gives 1.959964.</summary>
    /// <param name="level">Between 0 and 1: 0.95.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level does not lie between 0 and 1.</exception>
    public ReliableChange WithConfidence(double level) => level > 0 && level < 1
        ? WithCriticalValue(Normal.Quantile(1 - ((1 - level) / 2)))
        : throw new ArgumentOutOfRangeException(nameof(level), "A confidence level lies between 0 and 1: 0.95.");

    /// <summary>Adds the cut-off of formula c between two norms of the definition.</summary>
    /// <param name="clinicalSample">The sample of the clinical norm.</param>
    /// <param name="functionalSample">The sample of the functional norm.</param>
    public ReliableChange WithClinicalCutOff(string clinicalSample, string functionalSample) => new(_draft.WithoutCutOff() with
    {
        CutOffNorms = [Guard.NotNull(clinicalSample, nameof(clinicalSample)), Guard.NotNull(functionalSample, nameof(functionalSample))],
    });

    /// <summary>Adds the cut-off of formula c between two populations of the caller's.</summary>
    /// <param name="clinical">The clinical population.</param>
    /// <param name="functional">The functional population.</param>
    public ReliableChange WithClinicalCutOff(PopulationFigures clinical, PopulationFigures functional) => new(_draft.WithoutCutOff() with
    {
        CutOffPopulations = [Guard.NotNull(clinical, nameof(clinical)), Guard.NotNull(functional, nameof(functional))],
    });

    /// <summary>Adds a published cut-off of the scale; a score that meets it is on the clinical side.</summary>
    /// <param name="threshold">A threshold on the score, of <see cref="Scale"/>.</param>
    /// <exception cref="ArgumentException">It is none of this scale, or not about its score.</exception>
    public ReliableChange WithClinicalCutOff(Threshold threshold)
    {
        Guard.NotNull(threshold, nameof(threshold));
        if (threshold.Target != ThresholdTarget.Score || !System.Linq.Enumerable.Contains(Scale.Thresholds, threshold))
        {
            throw new ArgumentException("A clinical cut-off is a threshold on the score of scale " + Scale.Code + ".", nameof(threshold));
        }

        return new(_draft.WithoutCutOff() with { CutOff = new ClinicalCutOff((double)threshold.Value, threshold.Comparison, threshold.Source) });
    }

    /// <summary>Returns the criterion, or every figure that is missing or unfit.</summary>
    public Result<ChangeCriterion> Criterion() => ChangeCriterionCompiler.Of(_draft);

    /// <summary>Holds a change against the criterion.</summary>
    /// <param name="before">The earlier score, in points of the scale.</param>
    /// <param name="after">The later score, in points of the scale.</param>
    /// <returns>The assessment, or what is missing or unfit in the criterion or the scores.</returns>
    public Result<ChangeAssessment> Assess(double before, double after) => Criterion().Then(criterion => criterion.Assess(before, after));

    /// <summary>Holds a change against the criterion.</summary>
    /// <param name="before">The earlier score, in points of the scale.</param>
    /// <param name="after">The later score, in points of the scale.</param>
    /// <returns>The assessment, or what is missing or unfit in the criterion or the scores.</returns>
    public Result<ChangeAssessment> Assess(ExactScore before, ExactScore after) => Assess(before.Value, after.Value);

    /// <summary>Holds a change against the criterion.</summary>
    /// <param name="before">The earlier score of the scale.</param>
    /// <param name="after">The later score of the scale.</param>
    /// <returns>The assessment, or what is missing or unfit in the criterion or the scores.</returns>
    /// <exception cref="ArgumentException">A score is of another scale or definition.</exception>
    public Result<ChangeAssessment> Assess(ScaleScore before, ScaleScore after)
    {
        SameScale.Demand(Scale, before, nameof(before));
        SameScale.Demand(Scale, after, nameof(after));
        return Criterion().Then(criterion => criterion.Assess(before, after));
    }

    /// <summary>Holds every scored session against the scored one before it; see <see cref="ChangeCriterion.BySession"/>.</summary>
    /// <param name="series">A series of the scale.</param>
    /// <exception cref="ArgumentException">The series is of another scale or definition.</exception>
    public Result<ChangeCourse> BySession(ScoreSeries series)
    {
        SameScale.Demand(Scale, Guard.NotNull(series, nameof(series)).Scale, nameof(series));
        return Criterion().Then(criterion => criterion.BySession(series));
    }

    /// <summary>Returns method and scale.</summary>
    public override string ToString() => Method + " on " + Scale.Instrument + " " + Scale;

    private static ReliableChange Begin(Scale scale, ChangeMethod method) => new(new ChangeDraft(Guard.NotNull(scale, nameof(scale)), method));
}
