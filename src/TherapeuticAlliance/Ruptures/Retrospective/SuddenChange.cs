using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>One interval between two sessions that follow one another, with the criteria for a sudden change and what they rest on.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class SuddenChange
{
    internal SuddenChange(int session, double size)
    {
        Session = session;
        Size = size;
    }

    /// <summary>Gets the last session before the change; the change is from it to the next.</summary>
    public int Session { get; }

    /// <summary>Gets the change on the side that was asked for, in points; below 0 when the score moved the other way.</summary>
    public double Size { get; }

    /// <summary>Gets criterion 1: <see cref="Size"/> reaches the cut-off.</summary>
    public bool IsLarge { get; internal init; }

    /// <summary>Gets criterion 2: <see cref="Size"/> reaches the share of the score before, or <see langword="null"/> when that was not asked.</summary>
    public bool? IsLargeShare { get; internal init; }

    /// <summary>
    /// Gets criterion 3: <see cref="MeanDifference"/> is above <see cref="CriticalValue"/>·<see cref="PooledStandardDeviation"/>, or
    /// <see langword="null"/> when one side has fewer than two scores.
    /// </summary>
    public bool? IsStable { get; internal init; }

    /// <summary>Gets the mean of up to three sessions before against the mean of up to three after, on the side that was asked for.</summary>
    public double? MeanDifference { get; internal init; }

    /// <summary>Gets the pooled standard deviation of the two means' sessions.</summary>
    public double? PooledStandardDeviation { get; internal init; }

    /// <summary>Gets the two-sided 5 % point of Student's t with n₁ + n₂ − 2 degrees of freedom.</summary>
    public double? CriticalValue { get; internal init; }

    /// <summary>Gets whether every criterion that was asked is met.</summary>
    public bool IsSudden => IsLarge && IsLargeShare != false && IsStable == true;

    /// <summary>Returns the sessions; never a score.</summary>
    public override string ToString() => "session " + Number.Text(Session) + " to " + Number.Text(Session + 1);
}
