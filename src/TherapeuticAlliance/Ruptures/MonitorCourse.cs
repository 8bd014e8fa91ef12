using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// A series as its monitor saw it session by session: each verdict uses only what came before.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
[TypeFormatterSource]
public sealed class MonitorCourse
{
    internal MonitorCourse(RuptureMonitor monitor, ScoreSeries series, IEnumerable<Verdict> verdicts, MonitorState state)
    {
        Monitor = monitor;
        Series = series;
        Verdicts = ReadOnly.Copy(verdicts);
        State = state;
    }

    /// <summary>Gets the monitor.</summary>
    public RuptureMonitor Monitor { get; }

    /// <summary>Gets the series.</summary>
    public ScoreSeries Series { get; }

    /// <summary>Gets a verdict for each session of the series, in its order; those without a score are among them.</summary>
    public IReadOnlyList<Verdict> Verdicts { get; }

    /// <summary>Gets the verdict on the last session of the series, or <see langword="null"/> when it has none.</summary>
    public Verdict? Last => Verdicts.Count == 0 ? null : Verdicts[Verdicts.Count - 1];

    /// <summary>Gets the state after the last session, as if each had been observed by itself.</summary>
    public MonitorState State { get; }

    /// <summary>Returns the series; never a level or a score.</summary>
    public override string ToString() => nameof(MonitorCourse) + " of " + Series;
}
