namespace TherapeuticAlliance.Scoring;

/// <summary>A threshold held against a score, exactly.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ThresholdResult
{
    internal ThresholdResult(Threshold threshold, bool? isMet)
    {
        Threshold = threshold;
        IsMet = isMet;
    }

    /// <summary>Gets the threshold, with its source.</summary>
    public Threshold Threshold { get; }

    /// <summary>
    /// Gets whether it is met; <see langword="null"/> when that cannot be said: no score, no item meets it and some
    /// are missing, or the threshold is about the change since the last session.
    /// </summary>
    public bool? IsMet { get; }

    /// <summary>Returns the code of the threshold; never the result.</summary>
    public override string ToString() => nameof(ThresholdResult) + " " + Threshold.Code;
}
