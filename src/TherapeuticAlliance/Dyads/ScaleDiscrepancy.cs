using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Dyads;

/// <summary>
/// How far two raters lie apart on one scale of one session. Every figure is exact, and every signed one is
/// first − second.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ScaleDiscrepancy
{
    internal ScaleDiscrepancy(ScaleScore first, ScaleScore second)
    {
        First = first;
        Second = second;
        Difference = Minus(first.Exact, second.Exact);
        PercentDifference = Minus(first.PercentOfMaximum, second.PercentOfMaximum);
    }

    /// <summary>Gets the score of the first rater.</summary>
    public ScaleScore First { get; }

    /// <summary>Gets the score of the second rater.</summary>
    public ScaleScore Second { get; }

    /// <summary>Gets the scale, as the form of the first rater defines it.</summary>
    public Scale Scale => First.Scale;

    /// <summary>
    /// Gets first − second in points of the scale, as a reduced ratio; <see langword="null"/> when a rater has no score, see
    /// <see cref="Why"/>.
    /// </summary>
    public ExactScore? Difference { get; }

    /// <summary>Gets |first − second| in points, or <see langword="null"/>.</summary>
    public ExactScore? AbsoluteDifference => Difference?.Absolute();

    /// <summary>
    /// Gets first − second in percent of maximum: 100·(first − second)/(max − min) of the scale, −100 to 100, or
    /// <see langword="null"/>.
    /// </summary>
    public ExactScore? PercentDifference { get; }

    /// <summary>Gets |first − second| in percent of maximum, 0 to 100, or <see langword="null"/>.</summary>
    public ExactScore? AbsolutePercentDifference => PercentDifference?.Absolute();

    /// <summary>
    /// Gets why there is no difference: whose score is missing, by which rule and for how many answers. In English;
    /// <see langword="null"/> when there is one.
    /// </summary>
    public string? Why => WhyIn(TextProvider.English);

    /// <summary>Returns why there is no difference, in another language; <see langword="null"/> when there is one.</summary>
    /// <param name="texts">Says why.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string? WhyIn(TextProvider texts)
    {
        Guard.NotNull(texts, nameof(texts));
        return Difference is not null ? null
            : string.Join(" ", Reasons().Select(reason => reason.Describe(texts)).Concat(Unscored().Select(score => score.WhyIn(texts))));
    }

    /// <summary>Returns the scale; never a score.</summary>
    public override string ToString() => nameof(ScaleDiscrepancy) + " " + Scale;

    /// <summary>Returns what keeps the scale from having a difference.</summary>
    internal IEnumerable<Finding> Reasons()
    {
        string path = "scales[" + Scale + "]";
        return Difference is null && !Unscored().Any()
            ? [DyadFindings.PairDifferenceInexact.At(path, Scale.Code)]
            : Unscored().Select(score => DyadFindings.PairScoreMissing.At(path, Scale.Code, score.Scale.Instrument.Rater.Code));
    }

    private IEnumerable<ScaleScore> Unscored() => new[] { First, Second }.Where(score => score.Exact is null);

    private static ExactScore? Minus(ExactScore? first, ExactScore? second) =>
        first is { } one && second is { } other ? one.Minus(other) : null;
}
