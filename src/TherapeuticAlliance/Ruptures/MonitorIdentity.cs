using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// What a state belongs to: the policy, the definition and scale, and the prior. A monitor goes on only from a state of its
/// own identity.
/// </summary>
/// <remarks>Equality is by content; the words of the prior's source count.</remarks>
public sealed class MonitorIdentity : IEquatable<MonitorIdentity>
{
    /// <summary>Describes an identity, as a document tells it.</summary>
    /// <param name="formatVersion">The version of the layout of states: <see cref="RupturePolicy.FormatVersion"/>.</param>
    /// <param name="policyHash">The hash of the policy.</param>
    /// <param name="instrumentId">The id of the instrument.</param>
    /// <param name="instrumentVersion">The version of its definition.</param>
    /// <param name="contentHash">The content hash of its definition.</param>
    /// <param name="scaleCode">The code of the scale.</param>
    /// <param name="prior">The prior, or <see langword="null"/> for none.</param>
    public MonitorIdentity(
        int formatVersion, string policyHash, string instrumentId, string instrumentVersion, string contentHash, string scaleCode, RupturePrior? prior)
    {
        FormatVersion = formatVersion;
        PolicyHash = Guard.NotNull(policyHash, nameof(policyHash));
        InstrumentId = Guard.NotNull(instrumentId, nameof(instrumentId));
        InstrumentVersion = Guard.NotNull(instrumentVersion, nameof(instrumentVersion));
        ContentHash = Guard.NotNull(contentHash, nameof(contentHash));
        ScaleCode = Guard.NotNull(scaleCode, nameof(scaleCode));
        Prior = prior;
    }

    /// <summary>Gets the version of the layout of states.</summary>
    public int FormatVersion { get; }

    /// <summary>Gets the hash of the policy.</summary>
    public string PolicyHash { get; }

    /// <summary>Gets the id of the instrument.</summary>
    public string InstrumentId { get; }

    /// <summary>Gets the version of its definition.</summary>
    public string InstrumentVersion { get; }

    /// <summary>Gets the content hash of its definition.</summary>
    public string ContentHash { get; }

    /// <summary>Gets the code of the scale.</summary>
    public string ScaleCode { get; }

    /// <summary>Gets the prior, or <see langword="null"/> for none.</summary>
    public RupturePrior? Prior { get; }

    /// <inheritdoc/>
    public bool Equals(MonitorIdentity? other) =>
        other is not null && FormatVersion == other.FormatVersion && Same(PolicyHash, other.PolicyHash) && IsOfSameScale(other) && Equals(Prior, other.Prior);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MonitorIdentity);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(PolicyHash) * 397) ^ StringComparer.Ordinal.GetHashCode(ScaleCode));

    /// <summary>Returns instrument, version and scale.</summary>
    public override string ToString() => InstrumentId + " " + InstrumentVersion + " " + ScaleCode;

    internal static MonitorIdentity Of(Scale scale, RupturePolicy policy, RupturePrior? prior) => new(
        RupturePolicy.FormatVersion, policy.Hash, scale.Instrument.Id, scale.Instrument.Version, scale.Instrument.ContentHash, scale.Code, prior);

    internal bool IsOfSameScale(MonitorIdentity other) =>
        Same(InstrumentId, other.InstrumentId) && Same(InstrumentVersion, other.InstrumentVersion)
        && Same(ContentHash, other.ContentHash) && Same(ScaleCode, other.ScaleCode);

    /// <summary>Whether the figures of the prior are the same; what it is called changes no verdict.</summary>
    internal bool HasSameFigures(MonitorIdentity other) =>
        Prior is null ? other.Prior is null
        : other.Prior is not null && Prior.Mean.Equals(other.Prior.Mean)
            && Prior.WithinPersonStandardDeviation.Equals(other.Prior.WithinPersonStandardDeviation);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
