using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>A stretch of a series around one level.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class Segment
{
    internal Segment(int firstSession, int lastSession, int sessions, double mean)
    {
        FirstSession = firstSession;
        LastSession = lastSession;
        Sessions = sessions;
        Mean = mean;
    }

    /// <summary>Gets the number of its first session with a score.</summary>
    public int FirstSession { get; }

    /// <summary>Gets the number of its last session with a score.</summary>
    public int LastSession { get; }

    /// <summary>Gets how many sessions with a score it has, at least 1.</summary>
    public int Sessions { get; }

    /// <summary>Gets the mean of its scores, in points.</summary>
    public double Mean { get; }

    /// <summary>Gets the mean less that of the segment before, in points, or <see langword="null"/> for the first.</summary>
    public double? Change { get; internal init; }

    /// <summary>Gets <see cref="Change"/> in standard deviations of the segmentation, or <see langword="null"/> for the first.</summary>
    public double? StandardisedChange { get; internal init; }

    /// <summary>Gets whether the change is for the worse or the better; <see cref="ChangeSide.Neither"/> for the first segment.</summary>
    public ChangeSide Side { get; internal init; }

    /// <summary>Returns the sessions; never a score.</summary>
    public override string ToString() => "sessions " + Number.Text(FirstSession) + " to " + Number.Text(LastSession);
}
