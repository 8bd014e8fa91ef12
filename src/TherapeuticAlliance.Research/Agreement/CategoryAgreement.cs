using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>
/// How far raters agree on categories: the share of agreeing pairs of ratings, and kappa, which takes off the agreement that
/// chance would give, κ = (p_o − p_e)/(1 − p_e).
/// </summary>
/// <remarks>
/// Cohen (1960), doi 10.1177/001316446002000104, for two raters; weighted: Cohen (1968), doi 10.1037/h0026256, with the weights
/// 1 − |i − j|/(c − 1) and 1 − ((i − j)/(c − 1))² for c categories in order; any number of raters: Fleiss (1971), doi
/// 10.1037/h0031619. The categories are those of the response format, also where nobody used one. Targets with a missing
/// rating are left out and counted. Equality is by reference.
/// </remarks>
public sealed class CategoryAgreement
{
    private const string Statistic = "category-agreement";

    private CategoryAgreement(CategoryCounts counts)
    {
        Targets = counts.Targets;
        Raters = counts.Raters;
        Categories = counts.Categories;
        Agreement = counts.Agreement;
        Fleiss = Kappa(counts.Agreement, counts.SharedByChance);
        if (counts.Raters == 2)
        {
            Cohen = counts.Kappa((_, distance) => distance == 0 ? 1 : 0);
            CohenLinear = counts.Kappa((largest, distance) => 1 - (distance / largest));
            CohenQuadratic = counts.Kappa((largest, distance) => 1 - (distance / largest * (distance / largest)));
        }
    }

    /// <summary>Gets how many targets every rater rated.</summary>
    public int Targets { get; }

    /// <summary>Gets how many raters there are.</summary>
    public int Raters { get; }

    /// <summary>Gets how many categories the format has.</summary>
    public int Categories { get; }

    /// <summary>Gets the share of pairs of ratings of one target that agree, 0 to 1.</summary>
    public double Agreement { get; }

    /// <summary>Gets Cohen's kappa, −1 to 1; <see langword="null"/> where it is undefined, or for more than two raters.</summary>
    public double? Cohen { get; }

    /// <summary>Gets kappa with linear weights; <see langword="null"/> with <see cref="Cohen"/>.</summary>
    public double? CohenLinear { get; }

    /// <summary>Gets kappa with quadratic weights; <see langword="null"/> with <see cref="Cohen"/>.</summary>
    public double? CohenQuadratic { get; }

    /// <summary>Gets Fleiss' kappa, −1 to 1; <see langword="null"/> where it is undefined. For two raters it is Scott's pi.</summary>
    public double? Fleiss { get; }

    /// <summary>Returns the agreement of a table of ratings, or why the table does not support it.</summary>
    /// <param name="ratings">At least two raters and one complete target.</param>
    /// <param name="format">The response format: its options are the categories, at least two.</param>
    /// <exception cref="ArgumentException">A rating is no option of the format, or the format has one option.</exception>
    public static Result<CategoryAgreement> Of(RatingTable ratings, ResponseFormat format)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        ArgumentNullException.ThrowIfNull(format);
        if (AgreementPreconditions.TooSmall<CategoryAgreement>(Statistic, ratings, 1) is { } refusal)
        {
            return refusal;
        }

        var agreement = new CategoryAgreement(new CategoryCounts(ratings, format));
        Finding[] undefined = agreement.Fleiss is null ? [AgreementFindings.KappaUndefined.At(string.Empty, "Kappa")] : [];
        return Result<CategoryAgreement>.Valid(agreement, [.. AgreementPreconditions.LeftOut(Statistic, ratings.LeftOut, ratings.AllRows, "targets"), .. undefined]);
    }

    /// <summary>Returns the figures in a line, for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the figures in a line, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Say(StatisticTexts.Agreement, texts.Figure(100 * Agreement, "0.0"), Targets, Raters)
            + string.Concat(Figures().Where(figure => figure.Value is not null).Select(figure => ", " + texts.Say(figure.Name, texts.Thousandths(figure.Value))));
    }

    /// <summary>Returns the size of the table.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(CategoryAgreement)} of {Targets} targets by {Raters} raters");

    // Chance alone agrees always when there is one category in use.
    internal static double? Kappa(double observed, double byChance) => byChance < 1 - 1e-12 ? Math.Clamp((observed - byChance) / (1 - byChance), -1, 1) : null;

    private IEnumerable<(TextTemplate Name, double? Value)> Figures() =>
    [
        (StatisticTexts.Kappa, Cohen), (StatisticTexts.KappaLinear, CohenLinear), (StatisticTexts.KappaQuadratic, CohenQuadratic), (StatisticTexts.Fleiss, Fleiss),
    ];
}
