using System;
using System.Diagnostics.Contracts;

namespace TherapeuticAlliance;

/// <content>One part said, and the others kept.</content>
public sealed partial class Administration
{
    /// <summary>Returns a copy with the id of this administration.</summary>
    /// <param name="id">The id.</param>
    [Pure]
    public Administration WithId(string? id) => new(id, Subject, Respondent, Session, Date);

    /// <summary>Returns a copy with the person or dyad the form is about.</summary>
    /// <param name="subject">The reference.</param>
    [Pure]
    public Administration WithSubject(string? subject) => new(Id, subject, Respondent, Session, Date);

    /// <summary>Returns a copy with the person who answered.</summary>
    /// <param name="respondent">The reference.</param>
    [Pure]
    public Administration WithRespondent(string? respondent) => new(Id, Subject, respondent, Session, Date);

    /// <summary>Returns a copy with the number of the session.</summary>
    /// <param name="session">0 (before the first) or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The session is negative.</exception>
    [Pure]
    public Administration WithSession(int? session) => new(Id, Subject, Respondent, session, Date);

    /// <summary>Returns a copy with the calendar date.</summary>
    /// <param name="date">The date, without time of day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date has a time of day.</exception>
    [Pure]
    public Administration WithDate(DateTime? date) => new(Id, Subject, Respondent, Session, date);

    /// <summary>Returns a copy with the calendar date of a moment where it was taken down; its time of day is left out.</summary>
    /// <param name="moment">The moment; its own offset decides the date, never the time zone of the machine.</param>
    [Pure]
    public Administration WithDateOf(DateTimeOffset moment) => new(Id, Subject, Respondent, Session, moment.Date);
}
