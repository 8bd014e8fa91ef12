using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Storage;

/// <summary>What a state or a line of an audit trail belongs to, as fields: policy, definition, scale and prior.</summary>
internal static class IdentityText
{
    internal const int Fields = 10;

    internal static string[] Write(MonitorIdentity identity)
    {
        RupturePrior? prior = identity.Prior;
        return
        [
            Number.Text(identity.FormatVersion), identity.PolicyHash, identity.InstrumentId, identity.InstrumentVersion, identity.ContentHash, identity.ScaleCode,
            prior is null ? string.Empty : BitsText.Write(prior.Mean), prior is null ? string.Empty : BitsText.Write(prior.WithinPersonStandardDeviation),
            prior is null ? string.Empty : Number.Text((int)prior.Origin), prior?.Source ?? string.Empty,
        ];
    }

    /// <summary>Returns the identity that begins at a field, or null where it is none. So many fields must be there.</summary>
    internal static MonitorIdentity? Read(List<string> fields, int at)
    {
        bool isNamed = Codes.IsId(fields[at + 2]) && Codes.IsVersion(fields[at + 3]) && Codes.IsId(fields[at + 5]);
        return isNamed && StoredText.TryCount(fields[at], out int version) && TryPrior(fields, at + 6, out RupturePrior? prior)
            ? new MonitorIdentity(version, fields[at + 1], fields[at + 2], fields[at + 3], fields[at + 4], fields[at + 5], prior)
            : null;
    }

    private static bool TryPrior(List<string> fields, int at, out RupturePrior? prior)
    {
        prior = null;
        if (fields[at].Length == 0)
        {
            return true;
        }

        bool isKnown = BitsText.TryRead(fields[at], out double mean) & BitsText.TryRead(fields[at + 1], out double deviation)
            & StoredText.TryCount(fields[at + 2], out int origin);
        if (!isKnown || deviation <= 0 || !Enum.IsDefined(typeof(PriorOrigin), origin) || string.IsNullOrWhiteSpace(fields[at + 3]))
        {
            return false;
        }

        prior = new RupturePrior(mean, deviation, fields[at + 3], (PriorOrigin)origin);
        return true;
    }
}
