using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>
/// A stretch of a course whose score pattern is consistent with a rupture, and what became of it. The baseline and the standard
/// deviation are those of the verdict at the onset and stay as they were then.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class Episode
{
    internal Episode(Verdict onset, Repair repair, int lastSession, int sessions)
    {
        Onset = onset;
        Repair = repair;
        LastSession = lastSession;
        Sessions = sessions;
    }

    /// <summary>Gets the verdict at the session at which the level was reached.</summary>
    public Verdict Onset { get; }

    /// <summary>Gets what became of it.</summary>
    public Repair Repair { get; }

    /// <summary>
    /// Gets the last session of the episode: the one before the pair that repaired it, or the one that closed the window, or the last
    /// one with a score so far.
    /// </summary>
    public int LastSession { get; }

    /// <summary>Gets how many sessions with a score from the onset to <see cref="LastSession"/>; 0 when it began at a session without one and has none yet.</summary>
    public int Sessions { get; }

    /// <summary>Gets the session after which nothing about the episode changes any more, or <see langword="null"/> while it is open or ended open.</summary>
    public int? ClosedAt { get; internal init; }

    /// <summary>Gets the name of the detector whose baseline is used, or <see langword="null"/> when none has one.</summary>
    public string? Detector { get; internal init; }

    /// <summary>Gets the level before, in points: the baseline of that detector at the onset; <see langword="null"/> when there is none.</summary>
    public double? Baseline { get; internal init; }

    /// <summary>Gets the within-person standard deviation, in points, of that detector at the onset; <see langword="null"/> when there is none.</summary>
    public double? Sigma { get; internal init; }

    /// <summary>Gets the session with the worst score, the first of equals; <see langword="null"/> when none has a score yet.</summary>
    public int? NadirSession { get; internal init; }

    /// <summary>Gets that score, in points.</summary>
    public double? Nadir { get; internal init; }

    /// <summary>Gets how far the nadir is on the worse side of the baseline, in points; <see langword="null"/> without a baseline.</summary>
    public double? Depth { get; internal init; }

    /// <summary>Gets <see cref="Depth"/> in within-person standard deviations.</summary>
    public double? StandardisedDepth => Depth / Sigma;

    /// <summary>Gets the best mean of two sessions in a row after the onset, in points; <see langword="null"/> when there are not two yet.</summary>
    public double? BestPair { get; internal init; }

    /// <summary>
    /// Gets how much of the fall from baseline to nadir the best pair made good: 1 for all, above 1 for more; <see langword="null"/>
    /// when there is no pair, no baseline or no fall.
    /// </summary>
    public double? RecoveredShare { get; internal init; }

    /// <summary>Gets the second session of the pair that repaired it completely, or <see langword="null"/>.</summary>
    public int? RepairedAt => Repair == Repair.Complete ? ClosedAt : null;

    /// <summary>Returns the sessions; never a score or what became of it.</summary>
    public override string ToString() => "episode of sessions " + Number.Text(Onset.Session) + " to " + Number.Text(LastSession);
}
