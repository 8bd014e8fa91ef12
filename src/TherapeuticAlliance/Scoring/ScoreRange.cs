namespace TherapeuticAlliance.Scoring;

/// <summary>The scores still possible: unanswered items at their lowest, and at their highest keyed value, as a complete form.</summary>
/// <remarks>The default value is 0 to 0. Equality is that of the bounds.</remarks>
public readonly struct ScoreRange : System.IEquatable<ScoreRange>
{
    internal ScoreRange(ExactScore lowest, ExactScore highest)
    {
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>Gets the lowest.</summary>
    public ExactScore Lowest { get; }

    /// <summary>Gets the highest.</summary>
    public ExactScore Highest { get; }

    /// <summary>Whether a score lies in the range, bounds included.</summary>
    /// <param name="score">The score.</param>
    public bool Contains(ExactScore score) => score >= Lowest && score <= Highest;

    /// <inheritdoc/>
    public bool Equals(ScoreRange other) => Lowest == other.Lowest && Highest == other.Highest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScoreRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Lowest.GetHashCode() * 397) ^ Highest.GetHashCode());

    /// <summary>Returns the range for people: <c>48..52</c>. It tells something about a person's answers.</summary>
    public string ToText() => Lowest.ToText() + ".." + Highest.ToText();

    /// <summary>Returns the name of the type; never a score.</summary>
    public override string ToString() => nameof(ScoreRange);

    /// <summary>Whether two ranges are equal.</summary>
    public static bool operator ==(ScoreRange left, ScoreRange right) => left.Equals(right);

    /// <summary>Whether two ranges differ.</summary>
    public static bool operator !=(ScoreRange left, ScoreRange right) => !left.Equals(right);
}
