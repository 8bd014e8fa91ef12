using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Dyads;

/// <summary>A session that was left out, since not both raters have a score there.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class UnpairedSession
{
    internal UnpairedSession(int session, double? first, double? second)
    {
        Session = session;
        HasFirst = first is not null;
        HasSecond = second is not null;
    }

    /// <summary>Gets the number of the session.</summary>
    public int Session { get; }

    /// <summary>Gets whether the first rater has a score there.</summary>
    public bool HasFirst { get; }

    /// <summary>Gets whether the second rater has a score there.</summary>
    public bool HasSecond { get; }

    /// <summary>Returns the number of the session.</summary>
    public override string ToString() => nameof(UnpairedSession) + " " + Number.Text(Session);
}
