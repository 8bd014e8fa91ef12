using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>
/// Who filled in a form and when, as far as the caller wants to say. Name each part, so that none takes the place of another:
/// <c>Administration.Unknown.WithSubject("p-17").WithSession(3)</c>.
/// </summary>
/// <remarks>Immutable. Equal when all parts are equal (ordinal).</remarks>
public sealed partial class Administration : IEquatable<Administration>
{
    private const int MaxLength = 1000;

    /// <summary>Gets nothing known.</summary>
    public static Administration Unknown { get; } = new();

    /// <summary>Describes an administration.</summary>
    /// <param name="id">The id of this administration.</param>
    /// <param name="subject">A reference to the person or dyad the form is about.</param>
    /// <param name="respondent">A reference to the person who answered.</param>
    /// <param name="session">The number of the session, 0 (before the first) or more.</param>
    /// <param name="date">The calendar date, without time of day or time zone.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The session is negative, the date has a time of day, or a reference has more than 1,000 characters.
    /// </exception>
    public Administration(string? id = null, string? subject = null, string? respondent = null, int? session = null, DateTime? date = null)
    {
        if (session < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(session), "Session numbers are 0 or more.");
        }

        if (date is { } day && day.TimeOfDay != TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(date), "Give the calendar date without a time of day, so that no time zone can shift it.");
        }

        Id = Kept(id, nameof(id));
        Subject = Kept(subject, nameof(subject));
        Respondent = Kept(respondent, nameof(respondent));
        Session = session;
        Date = date is { } known ? DateTime.SpecifyKind(known, DateTimeKind.Unspecified) : null;
    }

    /// <summary>Gets the id of this administration, or <see langword="null"/>.</summary>
    public string? Id { get; }

    /// <summary>Gets the person or dyad the form is about, or <see langword="null"/>.</summary>
    public string? Subject { get; }

    /// <summary>Gets the person who answered, or <see langword="null"/>.</summary>
    public string? Respondent { get; }

    /// <summary>Gets the number of the session, or <see langword="null"/>.</summary>
    public int? Session { get; }

    /// <summary>Gets the calendar date (kind unspecified, no time of day), or <see langword="null"/>.</summary>
    public DateTime? Date { get; }

    /// <inheritdoc/>
    public bool Equals(Administration? other) =>
        other is not null && Same(Id, other.Id) && Same(Subject, other.Subject) && Same(Respondent, other.Respondent)
        && Session == other.Session && Date == other.Date;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Administration);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Subject ?? string.Empty) * 397) ^ Session.GetValueOrDefault());

    /// <summary>Returns the name of the type; never an identifier.</summary>
    public override string ToString() => nameof(Administration);

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);

    // A reference is stored and read back: bounded, and without half of a surrogate pair.
    private static string? Kept(string? reference, string name) =>
        reference is null ? null
        : reference.Length <= MaxLength ? KeptText.Repaired(reference)
        : throw new ArgumentOutOfRangeException(name, "A reference has at most 1,000 characters.");
}
