using System;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>How far the answers of one form lie from those of the others.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class MahalanobisDistance
{
    internal MahalanobisDistance(int row, double squared, double probability, bool isBeyond)
    {
        Row = row;
        Squared = squared;
        Probability = probability;
        IsBeyond = isBeyond;
    }

    /// <summary>Gets the place of the form among the rows given, from 0. Rows with missing values have no distance.</summary>
    public int Row { get; }

    /// <summary>Gets D² = (x − mean)ᵀ·S⁻¹·(x − mean), S the covariance (n − 1) of the items over all complete rows. From 0 to (n − 1)²/n.</summary>
    public double Squared { get; }

    /// <summary>Gets the upper tail of the χ² distribution with as many degrees of freedom as items, 0 to 1. An approximation, for many rows.</summary>
    public double Probability { get; }

    /// <summary>Gets whether <see cref="Probability"/> is below 1 − confidence.</summary>
    public bool IsBeyond { get; }

    /// <summary>Returns the row; never a distance.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(MahalanobisDistance)} of row {Row}");
}
