using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>The spelling of the names of detectors.</summary>
internal static class DetectorName
{
    internal static string Checked(string name) => Codes.IsId(Guard.NotNull(name, nameof(name)))
        ? name
        : throw new ArgumentException("The name of a detector has lower-case letters, digits, hyphens and dots, at most 64.", nameof(name));
}
