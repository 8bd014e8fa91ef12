using System;
using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures;

/// <summary>What a monitor says of each row of a table of cases and sessions, in the order of the rows.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class WatchedRows
{
    private readonly uint[] _fired;
    private readonly uint[] _eligible;

    internal WatchedRows(
        RuptureMonitor monitor, RuptureLevel[] levels, bool[] onsets, double[] probabilities, uint[] fired, uint[] eligible, int refused, IEnumerable<Finding> findings)
    {
        Monitor = monitor;
        Levels = Array.AsReadOnly(levels);
        Onsets = Array.AsReadOnly(onsets);
        Probabilities = Array.AsReadOnly(probabilities);
        _fired = fired;
        _eligible = eligible;
        RefusedRows = refused;
        Findings = ReadOnly.Copy(findings);
    }

    /// <summary>The most findings that are listed.</summary>
    public const int MaxFindings = 1000;

    /// <summary>Gets the monitor.</summary>
    public RuptureMonitor Monitor { get; }

    /// <summary>Gets how many rows there are.</summary>
    public int Count => Levels.Count;

    /// <summary>Gets the level of each row; not judged for rows without a score, refused for rows that were refused.</summary>
    public IReadOnlyList<RuptureLevel> Levels { get; }

    /// <summary>Gets for each row, whether the level is above none and higher than at the session judged before.</summary>
    public IReadOnlyList<bool> Onsets { get; }

    /// <summary>Gets for each row, p of the policy's first <see cref="PredictiveBaseline"/>; NaN where there is none.</summary>
    public IReadOnlyList<double> Probabilities { get; }

    /// <summary>Gets how many rows were refused.</summary>
    public int RefusedRows { get; }

    /// <summary>Gets why rows were refused, in order of rows: the first <see cref="MaxFindings"/>.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Returns whether a detector fired in a row, by its own threshold.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="detector">The position of the detector in the policy, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or detector.</exception>
    public bool HasFired(int row, int detector) => Bit(_fired, row, detector);

    /// <summary>Returns whether a detector could judge a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="detector">The position of the detector in the policy, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or detector.</exception>
    public bool IsEligible(int row, int detector) => Bit(_eligible, row, detector);

    /// <summary>Returns how many rows; never a level or a score.</summary>
    public override string ToString() => nameof(WatchedRows) + ", " + Number.Text(Count) + " rows";

    private bool Bit(uint[] bits, int row, int detector) =>
        row < 0 || row >= bits.Length ? throw new ArgumentOutOfRangeException(nameof(row), "There is no such row.")
        : detector < 0 || detector >= Monitor.Policy.Detectors.Count ? throw new ArgumentOutOfRangeException(nameof(detector), "The policy has no such detector.")
        : ((bits[row] >> detector) & 1) != 0;
}
