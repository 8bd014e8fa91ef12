using System;
using System.Linq;
using MathNet.Numerics.LinearAlgebra;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.DyadicModels;

/// <summary>
/// How far the judgement of the second rater lies beside the first rater's (the truth), and how far it moves with it: J_ti − T̄_i =
/// b0 + u_i + b1·(T_ti − T̄_i) + e_ti, with T̄_i the mean truth of dyad i, fitted by restricted maximum likelihood. b0 is the
/// directional bias, b1 the temporal congruence.
/// </summary>
/// <remarks>
/// West and Kenny (2011), doi 10.1037/a0022936; for client and therapist Atzil-Slonim et al. (2015). The truth is the rater who is
/// put first; the word is the model's and does not say who is right. Equality is by reference.
/// </remarks>
public sealed class TruthAndBias
{
    /// <summary>How many dyads the model needs.</summary>
    public const int MinDyads = 3;

    private const string Statistic = "truth-and-bias";

    private TruthAndBias(PairedRatings ratings, RandomIntercept fit)
    {
        Pairs = ratings.Count;
        Dyads = ratings.GroupCount;
        DirectionalBias = fit.Named("b0", 0);
        TemporalCongruence = fit.Named("b1", 1);
        VarianceBetweenDyads = fit.GroupVariance;
        ResidualVariance = fit.ResidualVariance;
        Criterion = fit.Criterion;
    }

    /// <summary>Gets how many complete pairs were used.</summary>
    public int Pairs { get; }

    /// <summary>Gets how many dyads they are of.</summary>
    public int Dyads { get; }

    /// <summary>Gets b0, second minus first in points: below 0 when the second rater is lower on average.</summary>
    public Coefficient DirectionalBias { get; }

    /// <summary>Gets b1, points of the second rater for one point of the first: 1 moves alike, 0 does not follow.</summary>
    public Coefficient TemporalCongruence { get; }

    /// <summary>Gets the variance of the bias between dyads, 0 or more, in squared points.</summary>
    public double VarianceBetweenDyads { get; }

    /// <summary>Gets the variance that is left, above 0, in squared points.</summary>
    public double ResidualVariance { get; }

    /// <summary>Gets −2 times the restricted log-likelihood.</summary>
    public double Criterion { get; }

    /// <summary>Returns the model, or why the pairs do not support it.</summary>
    /// <param name="ratings">The truth first, the judgement second; groups are dyads, at least <see cref="MinDyads"/>.</param>
    public static Result<TruthAndBias> Of(PairedRatings ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        if (ratings.GroupCount < MinDyads)
        {
            return AgreementPreconditions.TooFew<TruthAndBias>(Statistic, MinDyads, "dyads", ratings.GroupCount);
        }

        if (ratings.Count <= ratings.GroupCount + 1)
        {
            return AgreementPreconditions.TooFew<TruthAndBias>(Statistic, ratings.GroupCount + 2, "complete-pairs", ratings.Count);
        }

        var centered = new CenteredPairs(ratings);
        if (!centered.Within.FirstVaries)
        {
            return AgreementPreconditions.NoVariance<TruthAndBias>(Statistic, "truth-within-dyads");
        }

        double[] judgement = [.. ratings.Second.Zip(centered.FirstMeans, (value, mean) => value - mean)];
        double[] truth = [.. ratings.First.Zip(centered.FirstMeans, (value, mean) => value - mean)];
        return FitsExactly(centered.Within)
            ? AgreementPreconditions.NoVariance<TruthAndBias>(Statistic, "judgement-left")
            : Result<TruthAndBias>.Valid(
                new(ratings, RandomIntercept.Of(Matrix<double>.Build.DenseOfColumnArrays([.. truth.Select(_ => 1.0)], truth), judgement, ratings.Groups)),
                AgreementPreconditions.LeftOut(Statistic, ratings.LeftOut, ratings.Rows, "pairs"));
    }

    /// <summary>Returns both coefficients, for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns both coefficients, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Say(
            StatisticTexts.TruthAndBias, DirectionalBias.Describe(texts), TemporalCongruence.Describe(texts), Pairs, Dyads);
    }

    /// <summary>Returns the number of pairs and dyads.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(TruthAndBias)} of {Pairs} pairs in {Dyads} dyads");

    // A judgement that follows the truth to the last digit, or does not move at all, leaves nothing to estimate an error from.
    private static bool FitsExactly(Moments within) =>
        !within.SecondVaries || 1 - (within.Correlation * within.Correlation) < 1e-12;
}
