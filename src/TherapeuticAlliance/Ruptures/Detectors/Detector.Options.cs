using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>A detector with its options.</summary>
/// <typeparam name="TOptions">What can be set.</typeparam>
public abstract class Detector<TOptions> : Detector
    where TOptions : class
{
    private protected Detector(TOptions options, string name)
        : base(name) => Options = Guard.NotNull(options, nameof(options));

    private protected Detector(TOptions options) => Options = options;

    /// <summary>Gets how it judges.</summary>
    public TOptions Options { get; }
}
