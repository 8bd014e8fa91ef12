using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// All that a monitor keeps of one case between sessions: a few hundred bytes, to be stored with the case and given back. Immutable.
/// </summary>
/// <remarks>Equal when identity and every part are, bit for bit.</remarks>
public sealed class MonitorState : IEquatable<MonitorState>
{
    /// <summary>Puts a state together again, as a document tells it. Whether it fits a monitor is found when that observes.</summary>
    /// <param name="identity">What it belongs to.</param>
    /// <param name="parts">What is remembered, in order.</param>
    public MonitorState(MonitorIdentity identity, IEnumerable<StatePart> parts)
    {
        Identity = Guard.NotNull(identity, nameof(identity));
        Parts = ReadOnly.Copy(Guard.NotNull(parts, nameof(parts)));
    }

    /// <summary>
    /// The most sessions with a score that a state holds. Some detectors keep every score, at most three numbers a session, and a stored
    /// state can always be read.
    /// </summary>
    public const int MaxScoredSessions = 5000;

    /// <summary>Gets what the state belongs to.</summary>
    public MonitorIdentity Identity { get; }

    /// <summary>Gets what is remembered. Some numbers are scores of a person.</summary>
    public IReadOnlyList<StatePart> Parts { get; }

    /// <summary>Gets the latest session observed, with or without a score; <see langword="null"/> before the first.</summary>
    public int? LastSession => Book is { } book && book[MonitorCounters.LastSession] >= 0 ? (int)book[MonitorCounters.LastSession] : null;

    /// <summary>Gets how many sessions with a score were observed.</summary>
    public int ScoredSessions => Book is { } book ? (int)book[MonitorCounters.ScoredSessions] : 0;

    /// <summary>Gets the level of the latest session that was judged.</summary>
    public RuptureLevel LastLevel => Book is { } book ? (RuptureLevel)(int)book[MonitorCounters.LastLevel] : RuptureLevel.NotJudged;

    /// <summary>The most numbers of a part after so many sessions with a score: three for each, and 16.</summary>
    internal static int MostNumbers(int scoredSessions) => (3 * scoredSessions) + 16;

    private IReadOnlyList<double>? Book =>
        Parts.Count > 0 && Parts[Parts.Count - 1] is { Name: MonitorCounters.PartName } part && new MonitorCounters().IsSound(part.Copy()) ? part.Values : null;

    /// <inheritdoc/>
    public bool Equals(MonitorState? other) => other is not null && Identity.Equals(other.Identity) && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MonitorState);

    /// <inheritdoc/>
    public override int GetHashCode() => Identity.GetHashCode();

    /// <summary>Returns what it belongs to and the number of parts; never what is remembered.</summary>
    public override string ToString() => nameof(MonitorState) + " of " + Identity + ", " + Number.Text(Parts.Count) + " parts";
}
