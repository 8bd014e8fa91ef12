using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// A rule that judges each session by itself and what came before it, never by what comes after. A detector holds settings only;
/// what it remembers of a case is in the <see cref="MonitorState"/>.
/// </summary>
/// <remarks>
/// Immutable. Equality is by reference; two policies are equal when their hashes are, and the settings of every detector are part
/// of it. Derive your own from <see cref="CustomDetector{TOptions}"/>.
/// </remarks>
public abstract class Detector
{
    // No policy can give this name.
    private const string HiddenName = "(hidden)";

    private protected Detector(string name) => Name = DetectorName.Checked(name);

    private protected Detector() => Name = HiddenName;

    /// <summary>Gets the name by which conditions and evidence know it, unique in a policy: <c>predictive-baseline</c>.</summary>
    public string Name { get; }

    /// <summary>Gets when it fires, in words, with its thresholds.</summary>
    public abstract string Rule { get; }

    /// <summary>Returns the rule in another language. A detector of a host says its own <see cref="Rule"/>, unless it overrides this.</summary>
    /// <param name="texts">Says the rule.</param>
    public virtual string RuleIn(TextProvider texts) => Rule;

    /// <summary>Returns name and rule.</summary>
    public override string ToString() => Name + ": " + Rule;

    /// <summary>Returns what judges and remembers, made for one scale and prior.</summary>
    internal BoundDetector Bind(DetectorContext context) => BindTo(context);

    /// <summary>Adds the kind and every setting, so that policies that judge alike have one hash.</summary>
    internal void AddTo(CanonicalText settings)
    {
        settings.Add(GetType().Name).Add(Name);
        AddSettings(settings);
    }

    private protected abstract BoundDetector BindTo(DetectorContext context);

    private protected abstract void AddSettings(CanonicalText settings);
}
