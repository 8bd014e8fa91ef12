using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>A rule that fired at a session.</summary>
/// <remarks>Equal when rule, session and side are equal. The default value names no rule.</remarks>
public readonly struct ChartSignal : IEquatable<ChartSignal>
{
    internal ChartSignal(RunRules rule, int session, ChangeSide side)
    {
        Rule = rule;
        Session = session;
        Side = side;
    }

    /// <summary>Gets the rule.</summary>
    public RunRules Rule { get; }

    /// <summary>Gets the number of the session at which its run is complete.</summary>
    public int Session { get; }

    /// <summary>Gets whether the run is for the worse or for the better, or neither for the rules that know no side.</summary>
    public ChangeSide Side { get; }

    /// <inheritdoc/>
    public bool Equals(ChartSignal other) => Rule == other.Rule && Session == other.Session && Side == other.Side;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChartSignal other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Session * 397) ^ (int)Rule) * 397) ^ (int)Side);

    /// <summary>Returns the rule and the session; never a score.</summary>
    public override string ToString() => Rule + " at session " + Number.Text(Session);

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(ChartSignal left, ChartSignal right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(ChartSignal left, ChartSignal right) => !left.Equals(right);
}
