using System;
using MathNet.Numerics.LinearAlgebra;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.DyadicModels;

/// <summary>
/// How two raters go together from session to session inside a dyad, and from dyad to dyad: with x_w = x − mean of the dyad and x_b =
/// mean of the dyad, the correlation of the x_w over all sessions and of the x_b over dyads (each dyad counts once).
/// </summary>
/// <remarks>
/// Means of few sessions carry session noise, which pulls the correlation between dyads towards the one within. Where that matters, a
/// latent mean is the better model. Equality is by reference.
/// </remarks>
public sealed class WithinBetween
{
    /// <summary>How many dyads the statistics need.</summary>
    public const int MinDyads = 3;

    private const string Statistic = "within-between";

    private WithinBetween(PairedRatings ratings, Moments within, Moments between)
    {
        Pairs = ratings.Count;
        Dyads = ratings.GroupCount;
        CorrelationWithin = within.Correlation;
        CorrelationBetween = between.Correlation;
        First = Split(ratings.First, ratings.Groups);
        Second = Split(ratings.Second, ratings.Groups);
    }

    /// <summary>Gets how many complete pairs were used.</summary>
    public int Pairs { get; }

    /// <summary>Gets how many dyads they are of.</summary>
    public int Dyads { get; }

    /// <summary>Gets the correlation within dyads, −1 to 1.</summary>
    public double CorrelationWithin { get; }

    /// <summary>Gets the correlation of the means of the dyads, −1 to 1.</summary>
    public double CorrelationBetween { get; }

    /// <summary>Gets the variance of the first rater's scores.</summary>
    public VarianceSplit First { get; }

    /// <summary>Gets the variance of the second rater's scores.</summary>
    public VarianceSplit Second { get; }

    /// <summary>Returns the decomposition, or why the pairs do not support it.</summary>
    /// <param name="ratings">The ratings; groups are dyads. At least <see cref="MinDyads"/> dyads, with more pairs than dyads.</param>
    public static Result<WithinBetween> Of(PairedRatings ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        if (ratings.GroupCount < MinDyads)
        {
            return AgreementPreconditions.TooFew<WithinBetween>(Statistic, MinDyads, "dyads", ratings.GroupCount);
        }

        if (ratings.Count == ratings.GroupCount)
        {
            return AgreementPreconditions.TooFew<WithinBetween>(Statistic, 2, "complete-pairs-in-dyad", 1);
        }

        var centered = new CenteredPairs(ratings);
        return !centered.Within.FirstVaries || !centered.Within.SecondVaries
                ? AgreementPreconditions.NoVariance<WithinBetween>(Statistic, "rater-within-dyads")
            : !centered.Between.FirstVaries || !centered.Between.SecondVaries
                ? AgreementPreconditions.NoVariance<WithinBetween>(Statistic, "rater-between-dyads")
            : Result<WithinBetween>.Valid(
                new(ratings, centered.Within, centered.Between), AgreementPreconditions.LeftOut(Statistic, ratings.LeftOut, ratings.Rows, "pairs"));
    }

    /// <summary>Returns both correlations and the shares of variance, for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns both correlations and the shares of variance, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Say(
            StatisticTexts.WithinBetween, texts.Thousandths(CorrelationWithin), texts.Thousandths(CorrelationBetween), texts.Thousandths(First.IntraclassCorrelation), texts.Thousandths(Second.IntraclassCorrelation), Pairs, Dyads);
    }

    /// <summary>Returns the number of pairs and dyads.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(WithinBetween)} of {Pairs} pairs in {Dyads} dyads");

    private static VarianceSplit Split(double[] values, int[] groups)
    {
        var fit = RandomIntercept.Of(Matrix<double>.Build.Dense(values.Length, 1, 1.0), values, groups);
        return new VarianceSplit(fit.GroupVariance, fit.ResidualVariance);
    }
}
