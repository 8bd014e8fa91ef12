using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures;

/// <summary>What comes of one observation: the verdict, and the state to store.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class MonitorStep
{
    internal MonitorStep(Verdict verdict, MonitorState state, params Finding[] findings)
    {
        Verdict = verdict;
        State = state;
        Findings = ReadOnly.Copy(findings);
    }

    /// <summary>Gets the verdict; of level <see cref="RuptureLevel.Refused"/> when the observation was refused.</summary>
    public Verdict Verdict { get; }

    /// <summary>Gets the state to store and go on from; the one given when the observation was refused.</summary>
    public MonitorState State { get; }

    /// <summary>Gets why the observation was refused; empty when it was not.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets whether the observation was taken in.</summary>
    public bool IsAccepted => Findings.Count == 0;

    /// <summary>Returns the session; never a level or a score.</summary>
    public override string ToString() => nameof(MonitorStep) + ", session " + Number.Text(Verdict.Session);
}
