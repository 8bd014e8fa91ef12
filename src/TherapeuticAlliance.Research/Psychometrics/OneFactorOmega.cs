using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>
/// Omega total of a one-factor model: (Σl)²/((Σl)² + Σ(1 − l²)), with the loadings l of one factor by minimum residuals on
/// correlations. It is neither the omega total of a model with several factors nor omega hierarchical, which psych's
/// <c>omega</c> prints under similar names.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
/// <remarks>McDonald (1999), Test theory: a unified treatment.</remarks>
public sealed class OneFactorOmega
{
    /// <summary>With fewer items than this, one factor is not determined.</summary>
    public const int MinItems = 3;

    private const string Statistic = "omega";

    private OneFactorOmega(double[] loadings)
    {
        Loadings = Array.AsReadOnly(loadings);
        double common = loadings.Sum() * loadings.Sum();
        Value = common / (common + loadings.Sum(loading => 1 - (loading * loading)));
    }

    /// <summary>Gets the estimate, from 0 to below 1.</summary>
    public double Value { get; }

    /// <summary>Gets the loading of each item on the factor, in the order of the matrix; their sum is positive.</summary>
    public IReadOnlyList<double> Loadings { get; }

    /// <summary>Returns the estimate, or why the items do not support it.</summary>
    /// <param name="items">Keyed items; at least three that vary, and three complete rows.</param>
    public static Result<OneFactorOmega> Of(ItemMatrix items) => ReliabilityPreconditions.On(items, (interItem, findings) =>
    {
        if (interItem.Count < MinItems)
        {
            findings.Add(StatisticsFindings.TooFew.At(string.Empty, Statistic, Number.Text(MinItems), "items", Number.Text(interItem.Count)));
            return null;
        }

        if (MinimumResidual.Loadings(interItem.Correlations) is not { } loadings)
        {
            findings.Add(StatisticsFindings.NotConverged.At(string.Empty, Statistic, "factor", Number.Text(MinimumResidual.MaxSteps)));
            return null;
        }

        findings.AddRange(items.Items.Where((_, item) => Math.Abs(loadings[item]) >= MinimumResidual.HighestLoading)
            .Select(item => StatisticsFindings.UniquenessAtBound.At("items[" + item + "]", Statistic, item)));
        string[] against = [.. items.Items.Where((_, item) => loadings[item] < 0)];
        if (against.Length > 0)
        {
            findings.Add(PsychometricsFindings.LoadingsOfBothSigns.At(string.Empty, Statistic, string.Join(", ", against)));
        }

        return new OneFactorOmega(loadings);
    });

    /// <summary>Returns the estimate and how it was made, to three decimals, for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the estimate and how it was made, to three decimals, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Say(StatisticTexts.Omega, texts.Thousandths(Value), texts.Thousandths(Loadings.Min()), texts.Thousandths(Loadings.Max()));
    }

    /// <summary>Returns the name of the type; never a figure.</summary>
    public override string ToString() => nameof(OneFactorOmega);
}
