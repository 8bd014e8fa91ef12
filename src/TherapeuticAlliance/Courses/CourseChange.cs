using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Courses;

/// <summary>One line of the audit trail of a course: what was done, when, and under which definition and policy.</summary>
/// <remarks>Immutable. Equal when all parts are equal; two moments are equal when also their offsets are.</remarks>
public sealed class CourseChange : IEquatable<CourseChange>
{
    /// <summary>Describes a change, as a document tells it.</summary>
    /// <param name="kind">What was done.</param>
    /// <param name="when">When, as the caller says.</param>
    /// <param name="session">The session it was done to; <see langword="null"/> for the whole course.</param>
    /// <param name="before">Definition, policy and prior before; <see langword="null"/> at the beginning.</param>
    /// <param name="after">Definition, policy and prior after.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a member of the enumeration.</exception>
    public CourseChange(CourseChangeKind kind, DateTimeOffset when, int? session, MonitorIdentity? before, MonitorIdentity after)
    {
        Kind = Guard.Known(kind, kind is >= CourseChangeKind.Begun and <= CourseChangeKind.TherapistChanged, nameof(kind));
        When = when;
        Session = session;
        Before = before;
        After = Guard.NotNull(after, nameof(after));
    }

    /// <summary>Gets what was done.</summary>
    public CourseChangeKind Kind { get; }

    /// <summary>Gets when, as the caller said; the library has no clock.</summary>
    public DateTimeOffset When { get; }

    /// <summary>Gets the session it was done to, or <see langword="null"/> for the whole course.</summary>
    public int? Session { get; }

    /// <summary>Gets definition (version and content hash), policy (hash) and prior before; <see langword="null"/> at the beginning.</summary>
    public MonitorIdentity? Before { get; }

    /// <summary>Gets definition (version and content hash), policy (hash) and prior after.</summary>
    public MonitorIdentity After { get; }

    /// <inheritdoc/>
    public bool Equals(CourseChange? other) =>
        other is not null && Kind == other.Kind && When.EqualsExact(other.When) && Session == other.Session
        && Equals(Before, other.Before) && After.Equals(other.After);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CourseChange);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((int)Kind * 397) ^ When.GetHashCode());

    /// <summary>Returns what was done; never when or to which session.</summary>
    public override string ToString() => Kind.ToString();
}
