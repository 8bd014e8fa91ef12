namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// A rule that judges each session by itself and what came before it, never by what comes after. Detectors are immutable
/// settings; what they remember of a case is in its <see cref="MonitorState"/>. Only this library makes them.
/// </summary>
public interface IDetector
{
    /// <summary>The name by which conditions and evidence know it, unique in a policy: <c>predictive-baseline</c>.</summary>
    string Name { get; }

    /// <summary>When it fires, in words, with its thresholds.</summary>
    string Rule { get; }

    /// <summary>Returns what judges and remembers, made for one scale and prior.</summary>
    internal BoundDetector Bind(DetectorContext context);

    /// <summary>Adds the kind and every setting, so that policies that judge alike have one hash.</summary>
    internal void AddTo(Fingerprint fingerprint);
}
