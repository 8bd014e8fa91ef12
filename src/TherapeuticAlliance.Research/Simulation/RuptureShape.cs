using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Research.Simulation;

/// <summary>
/// How far a simulated course lies below where it would have been, session by session from the planted fall on, as a
/// share of the depth. The shapes are our own, made to know the truth; nobody has shown that ruptures look so.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class RuptureShape
{
    /// <summary>Describes a shape.</summary>
    /// <param name="name">A name for people.</param>
    /// <param name="shares">The share of the depth at the session of the fall, at the next one, and so on. None for a stable course.</param>
    /// <param name="afterwards">The share that remains at every later session; 0 when the course returns to where it was.</param>
    /// <exception cref="ArgumentException">The name is blank, or a share is not within 0 to 1.</exception>
    public RuptureShape(string name, IEnumerable<double> shares, double afterwards)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(shares);
        Name = name;
        Shares = Array.AsReadOnly(shares.Select(share => Valid(share, nameof(shares))).ToArray());
        Afterwards = Valid(afterwards, nameof(afterwards));
    }

    /// <summary>Gets nothing happens: a stable course.</summary>
    public static RuptureShape None { get; } = new("stable", [], 0);

    /// <summary>Gets down for one session and back at the next (V1).</summary>
    public static RuptureShape OneSession { get; } = new("one session", [1], 0);

    /// <summary>Gets three quarters down, all the way, three quarters, and back (V3).</summary>
    public static RuptureShape ThreeSessions { get; } = new("three sessions", [0.75, 1, 0.75], 0);

    /// <summary>Gets down, and never back.</summary>
    public static RuptureShape Sustained { get; } = new("sustained", [1], 1);

    /// <summary>Gets down by a quarter at each of four sessions, and never back.</summary>
    public static RuptureShape FourSessionDecline { get; } = new("four-session decline", [0.25, 0.5, 0.75, 1], 1);

    /// <summary>Gets down, half way back at the next session, and back at the one after.</summary>
    public static RuptureShape TwoStepRepair { get; } = new("two-step repair", [1, 0.5], 0);

    /// <summary>Gets down, and half way back from the next session on, for good.</summary>
    public static RuptureShape HalfRecovered { get; } = new("half recovered", [1], 0.5);

    /// <summary>Gets the shapes named here, the stable course first.</summary>
    public static IReadOnlyList<RuptureShape> All { get; } =
        Array.AsReadOnly([None, OneSession, ThreeSessions, Sustained, FourSessionDecline, TwoStepRepair, HalfRecovered]);

    /// <summary>Gets a name for people.</summary>
    public string Name { get; }

    /// <summary>Gets the share of the depth at the session of the fall, at the next one, and so on; each 0 to 1.</summary>
    public IReadOnlyList<double> Shares { get; }

    /// <summary>Gets the share that remains at every later session, 0 to 1.</summary>
    public double Afterwards { get; }

    /// <summary>Gets whether it never falls.</summary>
    public bool IsStable => Afterwards == 0 && Shares.All(share => share == 0);

    /// <summary>Returns the share of the depth at a session.</summary>
    /// <param name="sessions">How many sessions after the fall; below 0 is before it.</param>
    /// <returns>0 to 1; 0 before the fall.</returns>
    public double At(int sessions) => sessions < 0 ? 0 : sessions < Shares.Count ? Shares[sessions] : Afterwards;

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    private static double Valid(double share, string name) => share is >= 0 and <= 1
        ? share
        : throw new ArgumentOutOfRangeException(name, share, "A share of the depth is within 0 to 1.");
}
