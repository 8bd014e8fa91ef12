using System;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Display.Reports;

/// <summary>One case of a caseload.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class CaseloadEntry
{
    /// <summary>Describes a case that is watched.</summary>
    /// <param name="caption">What the report calls the case. Only this can identify a person.</param>
    /// <param name="course">Its course; one that cannot be judged yet is shown as not watched, with the reason.</param>
    /// <exception cref="ArgumentException">The caption is blank.</exception>
    public CaseloadEntry(string caption, MonitorCourse course)
    {
        Caption = Require.Words(caption, nameof(caption));
        Course = Guard.NotNull(course, nameof(course));
    }

    /// <summary>Describes a case that is watched, by the course that a host stores.</summary>
    /// <param name="caption">What the report calls the case. Only this can identify a person.</param>
    /// <param name="course">Its course; one that cannot be judged yet is shown as not watched, with the reason.</param>
    /// <exception cref="ArgumentException">The caption is blank.</exception>
    public CaseloadEntry(string caption, Course course)
        : this(caption, Guard.NotNull(course, nameof(course)).Judged)
    {
    }

    private CaseloadEntry(CaseloadEntry other, string? address)
    {
        Caption = other.Caption;
        Course = other.Course;
        WhyNotWatched = other.WhyNotWatched;
        Address = address;
    }

    private CaseloadEntry(string caption, string whyNotWatched)
    {
        Caption = Require.Words(caption, nameof(caption));
        WhyNotWatched = Require.Words(whyNotWatched, nameof(whyNotWatched));
    }

    /// <summary>Gets what the report calls the case.</summary>
    public string Caption { get; }

    /// <summary>Gets the course, or <see langword="null"/> when nobody watches.</summary>
    public MonitorCourse? Course { get; }

    /// <summary>Gets why nobody watches, as the caller says, or <see langword="null"/>.</summary>
    public string? WhyNotWatched { get; }

    /// <summary>Gets the address that the caption leads to, or <see langword="null"/>.</summary>
    public string? Address { get; }

    /// <summary>Describes a case that nobody watches.</summary>
    /// <param name="caption">What the report calls the case. Only this can identify a person.</param>
    /// <param name="why">Why nobody watches: no form was handed out, the person declined.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static CaseloadEntry NotWatched(string caption, string why) => new(caption, why);

    /// <summary>Returns the entry with a link on its caption to the host's page of the case.</summary>
    /// <param name="address">An address of the host; <see langword="null"/> for none. Pass on nothing that a person typed: it is encoded, not judged.</param>
    public CaseloadEntry WithAddress(string? address) => new(this, address);

    /// <summary>Returns the name of the type; never the caption.</summary>
    public override string ToString() => nameof(CaseloadEntry);
}
