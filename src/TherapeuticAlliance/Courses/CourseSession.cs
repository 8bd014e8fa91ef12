using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Courses;

/// <summary>One session of a course: its score, and the filled-in form where it was stored with the course.</summary>
/// <remarks>Immutable. Equal when all parts are equal.</remarks>
public sealed class CourseSession : IEquatable<CourseSession>
{
    /// <summary>Describes a session, as a document tells it.</summary>
    /// <param name="score">Number, score and date.</param>
    /// <param name="sheet">The form, or <see langword="null"/> where only the score is kept.</param>
    /// <param name="reported">Who said that there was tension or a break; <see langword="null"/> when nobody was asked.</param>
    public CourseSession(SessionScore score, ResponseSheet? sheet = null, ReportedBy? reported = null)
    {
        Score = score;
        Sheet = sheet;
        Reported = reported;
    }

    /// <summary>Gets number, score and date.</summary>
    public SessionScore Score { get; }

    /// <summary>Gets the form, or <see langword="null"/> where only the score is kept.</summary>
    public ResponseSheet? Sheet { get; }

    /// <summary>Gets who said that there was tension or a break; <see langword="null"/> when nobody was asked.</summary>
    public ReportedBy? Reported { get; }

    /// <summary>Gets the number of the session.</summary>
    public int Session => Score.Session;

    /// <inheritdoc/>
    public bool Equals(CourseSession? other) =>
        other is not null && Score == other.Score && Equals(Sheet, other.Sheet) && Reported == other.Reported;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CourseSession);

    /// <inheritdoc/>
    public override int GetHashCode() => Score.GetHashCode();

    /// <summary>Returns the number of the session; never the score.</summary>
    public override string ToString() => "session " + Number.Text(Session);

    internal static CourseSession Of(Scale scale, ResponseSheet sheet, ReportedBy? reported) =>
        new(new SessionScore(sheet.Administration.Session.GetValueOrDefault(), sheet.Score()[scale.Code].Value, sheet.Administration.Date), sheet, reported);
}
