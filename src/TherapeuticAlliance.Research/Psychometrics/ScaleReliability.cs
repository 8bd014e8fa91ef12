using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>
/// The statistics of reliability of one scale side by side, each a number or the reason why there is none. They are estimates
/// of one thing under different assumptions: name the one you report.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class ScaleReliability
{
    private ScaleReliability(ItemMatrix matrix, double confidence)
    {
        Matrix = matrix;
        Alpha = CoefficientAlpha.Of(matrix, confidence);
        Omega = OneFactorOmega.Of(matrix);
        Lambdas = GuttmanLambdas.Of(matrix);
        Bounds = TenBergeBounds.Of(matrix);
        SplitHalf = Psychometrics.SplitHalf.Of(matrix);
        Error = MeasurementError.Of(matrix);
        Items = ItemStatistics.Of(matrix);
    }

    /// <summary>Gets the keyed items.</summary>
    public ItemMatrix Matrix { get; }

    /// <summary>Gets cronbach's alpha.</summary>
    public Result<CoefficientAlpha> Alpha { get; }

    /// <summary>Gets omega total of a one-factor model.</summary>
    public Result<OneFactorOmega> Omega { get; }

    /// <summary>Gets guttman's lower bounds.</summary>
    public Result<GuttmanLambdas> Lambdas { get; }

    /// <summary>Gets ten Berge and Zegers' lower bounds.</summary>
    public Result<TenBergeBounds> Bounds { get; }

    /// <summary>Gets odd against even items, and all other halves.</summary>
    public Result<SplitHalf> SplitHalf { get; }

    /// <summary>Gets the standard error of measurement by alpha.</summary>
    public Result<MeasurementError> Error { get; }

    /// <summary>Gets how each item goes with the others.</summary>
    public Result<ItemStatistics> Items { get; }

    /// <summary>Returns all statistics of keyed items.</summary>
    /// <param name="items">The keyed items.</param>
    /// <param name="confidence">The confidence of the interval of alpha, above 0 and at most 0.9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and at most 0.9999.</exception>
    public static ScaleReliability Of(ItemMatrix items, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new ScaleReliability(items, confidence);
    }

    /// <summary>Returns what is noteworthy about any of the statistics, each matter once.</summary>
    public IEnumerable<Finding> Findings() => Alpha.Findings.Concat(Omega.Findings).Concat(Lambdas.Findings).Concat(Bounds.Findings)
        .Concat(SplitHalf.Findings).Concat(Error.Findings).Concat(Items.Findings).Distinct();

    /// <summary>Returns the figures, the table of the items and the findings, for people. With very few rows it shows answers.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the figures, the table of the items and the findings, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return ReliabilityText.Of(this, texts);
    }

    /// <summary>Returns the numbers of rows and items.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(ScaleReliability)} of {Matrix.Rows} rows and {Matrix.Items.Count} items");
}
