using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Dyads;

/// <summary>One session that both raters scored.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class SessionDiscrepancy
{
    internal SessionDiscrepancy(int session, double first, double second)
    {
        Session = session;
        First = first;
        Second = second;
    }

    /// <summary>Gets the number of the session.</summary>
    public int Session { get; }

    /// <summary>Gets the score of the first rater, in points of the scale.</summary>
    public double First { get; }

    /// <summary>Gets the score of the second rater, in points of the scale.</summary>
    public double Second { get; }

    /// <summary>Gets first − second, in points of the scale: the difference of two doubles, rounded once.</summary>
    public double Difference => First - Second;

    /// <summary>Gets |first − second|, in points of the scale.</summary>
    public double AbsoluteDifference => Math.Abs(Difference);

    /// <summary>Returns the number of the session; never a score.</summary>
    public override string ToString() => nameof(SessionDiscrepancy) + " of session " + Number.Text(Session);
}
