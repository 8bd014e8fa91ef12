using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>The score of one numbered session, or a session without a score.</summary>
/// <remarks>Equal when session, score and date are equal. The default value is session 0 without a score.</remarks>
public readonly struct SessionScore : IEquatable<SessionScore>
{
    /// <summary>Describes a session. Whether it fits a series is checked when the series is made.</summary>
    /// <param name="session">The number of the session.</param>
    /// <param name="score">The score in points of the scale; <see langword="null"/> when the session has none.</param>
    /// <param name="date">The calendar date, if known.</param>
    public SessionScore(int session, double? score, DateTime? date = null)
    {
        Session = session;
        Score = score;
        Date = date;
    }

    /// <summary>Gets the number of the session.</summary>
    public int Session { get; }

    /// <summary>Gets the score in points of the scale, or <see langword="null"/> when the session has none.</summary>
    public double? Score { get; }

    /// <summary>Gets the calendar date, or <see langword="null"/>.</summary>
    public DateTime? Date { get; }

    /// <inheritdoc/>
    public bool Equals(SessionScore other) => Session == other.Session && Nullable.Equals(Score, other.Score) && Date == other.Date;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SessionScore other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Session * 397) ^ Score.GetHashCode());

    /// <summary>Returns the number of the session; never the score or the date.</summary>
    public override string ToString() => "session " + Number.Text(Session);

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(SessionScore left, SessionScore right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(SessionScore left, SessionScore right) => !left.Equals(right);
}
