using System;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>
/// Ten Berge and Zegers' rising series of lower bounds to reliability, on correlations: the first is the standardised alpha,
/// the second Guttman's λ2. With p_h = Σ r^(2^h) over all pairs i ≠ j and V = 1′R1,
/// μ_m = (p_0 + √(p_1 + √(p_2 + … √(k/(k−1) · p_m))))/V. None is above 1.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
/// <remarks>ten Berge and Zegers (1978), Psychometrika 43(4), 575-579.</remarks>
public sealed class TenBergeBounds
{
    private TenBergeBounds(InterItem items)
    {
        double[] powers = [.. new[] { 1, 2, 4, 8 }.Select(power => Sum(items, power))];
        double k = items.Count, all = InterItem.Sum(items.Correlations);
        Mu0 = Magnitude.AtMostOne(k / (k - 1) * powers[0] / all);
        Mu1 = Mu(powers, 1, k, all);
        Mu2 = Mu(powers, 2, k, all);
        Mu3 = Mu(powers, 3, k, all);
    }

    /// <summary>Gets μ0, the standardised alpha.</summary>
    public double Mu0 { get; }

    /// <summary>Gets μ1, Guttman's λ2.</summary>
    public double Mu1 { get; }

    /// <summary>Gets μ2.</summary>
    public double Mu2 { get; }

    /// <summary>Gets μ3; further ones hardly differ.</summary>
    public double Mu3 { get; }

    /// <summary>Returns the bounds, or why the items do not support them.</summary>
    /// <param name="items">Keyed items; at least two that vary, and three complete rows.</param>
    public static Result<TenBergeBounds> Of(ItemMatrix items) => ReliabilityPreconditions.On(items, (interItem, _) => new TenBergeBounds(interItem));

    /// <summary>Returns the bounds, to three decimals, for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the bounds, to three decimals, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Say(StatisticTexts.Bounds, texts.Thousandths(Mu0), texts.Thousandths(Mu1), texts.Thousandths(Mu2), texts.Thousandths(Mu3));
    }

    /// <summary>Returns the name of the type; never a figure.</summary>
    public override string ToString() => nameof(TenBergeBounds);

    private static double Mu(double[] powers, int last, double k, double all)
    {
        double root = Math.Sqrt(k / (k - 1) * powers[last]);
        for (int h = last - 1; h > 0; h--)
        {
            root = Math.Sqrt(powers[h] + root);
        }

        return Magnitude.AtMostOne((powers[0] + root) / all);
    }

    private static double Sum(InterItem items, int power) => Enumerable.Range(0, items.Count)
        .Sum(i => Enumerable.Range(0, items.Count).Where(j => j != i).Sum(j => Math.Pow(items.Correlations[i, j], power)));
}
