using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// The share of the range below which no standard deviation is believed without a prior. It changes verdicts, so the hash of a policy
/// covers it wherever it counts; with a floor of one's own it does not.
/// </summary>
internal static class FloorShare
{
    internal static CanonicalText AddFloorShare(this CanonicalText settings, bool counts) =>
        counts ? settings.Add("floor-share").Add(DetectorDefaults.FloorShareOfRange) : settings;
}
