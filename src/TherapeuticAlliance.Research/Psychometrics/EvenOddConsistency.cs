using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>
/// The even-odd consistency of one form: the means of the odd and of the even items of each scale, correlated over the
/// scales, corrected by Spearman and Brown and negated, as R's careless has it from version 1.2.0: higher is less consistent.
/// A statistic for research with many scales: with three it is nearly always undefined or ±1.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class EvenOddConsistency
{
    private const string Statistic = "even-odd";
    private const int MinScales = 3;

    private EvenOddConsistency(double correlation, int scales)
    {
        Correlation = correlation;
        Scales = scales;
    }

    /// <summary>Gets the correlation r of the odd with the even means over the scales, −1 to 1.</summary>
    public double Correlation { get; }

    /// <summary>Gets 2r/(1 + r), but at least −1: −1 to 1.</summary>
    public double SpearmanBrown => Correlation <= -1.0 / 3 ? -1 : 2 * Correlation / (1 + Correlation);

    /// <summary>Gets the statistic: −<see cref="SpearmanBrown"/>, −1 to 1. Versions of careless before 1.2.0 have the other sign.</summary>
    public double Value => -SpearmanBrown;

    /// <summary>Gets how many scales have both an odd and an even item answered, at least 3.</summary>
    public int Scales { get; }

    /// <summary>Returns the consistency of one form.</summary>
    /// <param name="scales">The keyed answers to the items of each scale, in order; <see langword="null"/> or NaN is missing.</param>
    /// <returns>
    /// The consistency, with a finding when scales without an odd or an even answer were left out; or a finding: fewer than
    /// three scales, halves that do not vary over the scales.
    /// </returns>
    /// <exception cref="ArgumentException">A value is infinite or beyond ±10¹², which no questionnaire reaches.</exception>
    public static Result<EvenOddConsistency> Of(IEnumerable<IReadOnlyList<double?>> scales)
    {
        ArgumentNullException.ThrowIfNull(scales);
        double[][] all = [.. scales.Select(scale => scale.Select(value => value ?? double.NaN).ToArray())];
        Magnitude.Check(all.SelectMany(scale => scale), nameof(scales));
        (double Odd, double Even)[] halves = [.. all.Select(scale => (Mean(scale, 0), Mean(scale, 1)))
            .Where(means => !double.IsNaN(means.Item1) && !double.IsNaN(means.Item2))];
        return halves.Length < MinScales
            ? Result<EvenOddConsistency>.Invalid([StatisticsFindings.TooFew.At(string.Empty, Statistic, Number.Text(MinScales), "scales", Number.Text(halves.Length))])
            : Of(halves, all.Length);
    }

    /// <summary>Returns the consistency of one form over scales of its instrument, from keyed answers.</summary>
    /// <param name="form">The form.</param>
    /// <param name="scaleCodes">The codes of three scales or more, such as the subscales; a total that repeats their items is none of them.</param>
    /// <exception cref="ArgumentException">The instrument has no such scale.</exception>
    public static Result<EvenOddConsistency> Of(StudyForm form, params string[] scaleCodes)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(scaleCodes);
        return Of(scaleCodes.Select(code => (IReadOnlyList<double?>)[.. form.Instrument[code].Items.Select(item => (double?)form.Keyed(item))]));
    }

    /// <summary>Returns the name of the type; never a figure.</summary>
    public override string ToString() => nameof(EvenOddConsistency);

    private static Result<EvenOddConsistency> Of((double Odd, double Even)[] halves, int allScales)
    {
        var moments = new Moments([.. halves.Select(half => half.Odd)], [.. halves.Select(half => half.Even)]);
        if (!moments.FirstVaries || !moments.SecondVaries)
        {
            return Result<EvenOddConsistency>.Invalid([StatisticsFindings.NoVariance.At(string.Empty, Statistic, "half-over-scales")]);
        }

        Finding[] findings = halves.Length == allScales
            ? []
            : [StatisticsFindings.IncompleteLeftOut.At(string.Empty, Statistic, Number.Text(allScales - halves.Length), Number.Text(allScales), "scales")];
        return Result<EvenOddConsistency>.Valid(new EvenOddConsistency(moments.Correlation, halves.Length), findings);
    }

    private static double Mean(double[] scale, int remainder) =>
        scale.Where((value, i) => i % 2 == remainder && !double.IsNaN(value)).DefaultIfEmpty(double.NaN).Average();
}
