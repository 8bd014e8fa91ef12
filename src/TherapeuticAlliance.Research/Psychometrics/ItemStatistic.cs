namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>How one item goes with the others of its scale, over complete rows.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ItemStatistic
{
    internal ItemStatistic(string item) => Item = item;

    /// <summary>Gets the code of the item.</summary>
    public string Item { get; }

    /// <summary>Gets the mean of its keyed values.</summary>
    public double Mean { get; internal init; }

    /// <summary>Gets their standard deviation, with n − 1.</summary>
    public double StandardDeviation { get; internal init; }

    /// <summary>Gets the correlation with the sum of all items, itself among them; <c>raw.r</c> of psych.</summary>
    public double TotalCorrelation { get; internal init; }

    /// <summary>Gets the correlation with the sum of all standardised items; <c>std.r</c> of psych.</summary>
    public double StandardizedTotalCorrelation { get; internal init; }

    /// <summary>
    /// Gets the correlation with the sum, corrected for overlap: Σⱼ rᵢⱼ/√(1′R1), after the squared multiple correlations have taken
    /// the place of the ones on the diagonal of R; <c>r.cor</c> of psych. <see langword="null"/> where it passes 1, where items are
    /// collinear or rows are no more than items.
    /// </summary>
    public double? CorrectedTotalCorrelation { get; internal init; }

    /// <summary>Gets the correlation with the sum of the other items; <c>r.drop</c> of psych. <see langword="null"/> where that does not vary.</summary>
    /// <remarks>It is negative where the item runs against its scale.</remarks>
    public double? RestCorrelation { get; internal init; }

    /// <summary>Gets alpha of the other items; <see langword="null"/> with fewer than two others, or where their sum does not vary.</summary>
    public double? AlphaWithout { get; internal init; }

    /// <summary>Gets the standardised alpha of the other items, likewise.</summary>
    public double? StandardizedAlphaWithout { get; internal init; }

    /// <summary>Returns the code of the item.</summary>
    public override string ToString() => Item;
}
