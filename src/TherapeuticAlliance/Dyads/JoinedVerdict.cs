using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Dyads;

/// <summary>
/// What the monitors of two raters say about one session, side by side. Each judges by its own scores; nothing is merged.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class JoinedVerdict
{
    /// <summary>The level from which a verdict counts as a flag unless another is given.</summary>
    public const RuptureLevel DefaultLevel = RuptureLevel.Probable;

    internal JoinedVerdict(int session, Verdict? first, Verdict? second, RuptureLevel level)
    {
        Session = session;
        First = first;
        Second = second;
        Level = level;
    }

    /// <summary>Gets the number of the session.</summary>
    public int Session { get; }

    /// <summary>Gets the verdict on the first rater's score; <see langword="null"/> when the session is not in that series.</summary>
    public Verdict? First { get; }

    /// <summary>Gets the verdict on the second rater's score; <see langword="null"/> when the session is not in that series.</summary>
    public Verdict? Second { get; }

    /// <summary>Gets the level from which a verdict counts as a flag.</summary>
    public RuptureLevel Level { get; }

    /// <summary>Gets whose monitor flags the session. One that could not judge it does not flag it.</summary>
    public WhoFlagged FlaggedBy => IsFlaggedByFirst
        ? IsFlaggedBySecond ? WhoFlagged.Both : WhoFlagged.First
        : IsFlaggedBySecond ? WhoFlagged.Second : WhoFlagged.Nobody;

    internal bool IsFlaggedByFirst => First?.Level >= Level;

    internal bool IsFlaggedBySecond => Second?.Level >= Level;

    /// <summary>Puts the verdicts of one session side by side, as they come in live.</summary>
    /// <param name="first">The verdict on the first rater's score.</param>
    /// <param name="second">The verdict on the second rater's score.</param>
    /// <param name="level">The level from which a verdict counts as a flag, above none.</param>
    /// <exception cref="ArgumentException">The verdicts are of different sessions or of the same kind of rater.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above none.</exception>
    public static JoinedVerdict Of(Verdict first, Verdict second, RuptureLevel level = DefaultLevel)
    {
        Guard.NotNull(first, nameof(first));
        Guard.NotNull(second, nameof(second));
        JoinedGuard.Raters(first.Monitor, second.Monitor);
        return first.Session == second.Session
            ? new JoinedVerdict(first.Session, first, second, JoinedGuard.Level(level))
            : throw new ArgumentException("The two verdicts are of different sessions.", nameof(second));
    }

    /// <summary>Returns the session; never a level or a score.</summary>
    public override string ToString() => nameof(JoinedVerdict) + " on session " + Number.Text(Session);
}
