using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>When an episode begins and what repairs it. Immutable.</summary>
/// <remarks>
/// No published numeric rule of repair could be read in its exact form, so the defaults are the library's, chosen by simulation. Of
/// falls of three standard deviations that were found, complete repair is said of 94 % that recover after one session, of 35 % that
/// recover by half and of 1 % that never recover; at least partial repair of 99, 73 and 15 %. Asking that any one session recovers
/// half of the fall would call 28 % of those that never recover repaired: the worst of several scores is followed by better ones by
/// chance alone. Equality is by reference.
/// </remarks>
public sealed class RetrospectOptions
{
    private RetrospectOptions()
    {
    }

    /// <summary>Gets episodes from <see cref="RuptureLevel.Probable"/>, a window of 3 sessions, complete within 1 SD, partial from .5.</summary>
    public static RetrospectOptions Default { get; } = new();

    /// <summary>Gets the level at which an episode begins, probable by default.</summary>
    public RuptureLevel Level { get; private init; } = RuptureLevel.Probable;

    /// <summary>Gets how many sessions with a score after the onset may repair it: 3 by default. 5 finds slow repairs and calls more chance repair.</summary>
    public int Window { get; private init; } = 3;

    /// <summary>Gets complete: the mean of two sessions in a row is at most so many standard deviations worse than the baseline; 1 by default.</summary>
    public double CompleteWithin { get; private init; } = 1;

    /// <summary>Gets partial: the mean of two sessions in a row makes good this share of the fall from baseline to nadir; .5 by default.</summary>
    public double PartialShare { get; private init; } = 0.5;

    /// <summary>Returns options with another level.</summary>
    /// <param name="level">Watch, probable or strong.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is none, not judged, or not a level.</exception>
    public RetrospectOptions WithLevel(RuptureLevel level) => new()
    {
        Level = Guard.Known(level, nameof(level)) > RuptureLevel.None
            ? level
            : throw new ArgumentOutOfRangeException(nameof(level), "An episode begins at watch, probable or strong."),
        Window = Window,
        CompleteWithin = CompleteWithin,
        PartialShare = PartialShare,
    };

    /// <summary>Returns options with another window.</summary>
    /// <param name="sessions">At least 2, since two sessions in a row are asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is shorter than 2.</exception>
    public RetrospectOptions WithWindow(int sessions) => new()
    {
        Level = Level,
        Window = Require.AtLeast(2, sessions, nameof(sessions)),
        CompleteWithin = CompleteWithin,
        PartialShare = PartialShare,
    };

    /// <summary>Returns options with another bound of complete repair.</summary>
    /// <param name="standardDeviations">How far from the baseline, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite or below 0.</exception>
    public RetrospectOptions WithCompleteWithin(double standardDeviations) => new()
    {
        Level = Level,
        Window = Window,
        CompleteWithin = Require.AtLeast(0, standardDeviations, nameof(standardDeviations)),
        PartialShare = PartialShare,
    };

    /// <summary>Returns options with another share for partial repair.</summary>
    /// <param name="share">Between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share does not lie between 0 and 1.</exception>
    public RetrospectOptions WithPartialShare(double share) => new()
    {
        Level = Level,
        Window = Window,
        CompleteWithin = CompleteWithin,
        PartialShare = Require.Between(0, 1, share, nameof(share)),
    };

    /// <summary>Returns the rule.</summary>
    public override string ToString() => Describe(TextProvider.English);

    internal string Describe(TextProvider texts) => texts.Say(
        RetrospectiveTexts.EpisodeRule,
        VerdictText.Level(Level, texts),
        Window,
        texts.Number(Number.Text(CompleteWithin)),
        texts.Number(TextTable.Number(100 * PartialShare)));
}
