using System;

namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>How far scoring has come.</summary>
/// <remarks>The default value is the beginning. Equal when both numbers are.</remarks>
public readonly struct BatchProgress : IEquatable<BatchProgress>
{
    /// <summary>States how far scoring has come.</summary>
    /// <param name="rows">How many forms are scored.</param>
    /// <param name="totalRows">How many there are, or <see langword="null"/> when that is not known.</param>
    public BatchProgress(long rows, long? totalRows)
    {
        Rows = rows;
        TotalRows = totalRows;
    }

    /// <summary>Gets how many forms are scored.</summary>
    public long Rows { get; }

    /// <summary>Gets how many there are, or <see langword="null"/> when tables are pulled one by one.</summary>
    public long? TotalRows { get; }

    /// <inheritdoc/>
    public bool Equals(BatchProgress other) => Rows == other.Rows && TotalRows == other.TotalRows;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BatchProgress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Rows.GetHashCode();

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(BatchProgress left, BatchProgress right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(BatchProgress left, BatchProgress right) => !left.Equals(right);
}
