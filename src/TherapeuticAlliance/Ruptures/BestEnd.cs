using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures;

/// <summary>Whether a person's scores are near the best end of the scale, where they can rise no further and false alarms differ.</summary>
internal static class BestEnd
{
    // 36 of the 40 points of the SRS; the worlds that were measured have their mean at 37 and 38.5.
    private const double ShareOfRange = 0.1;

    internal static bool IsNear(Scale scale, IReadOnlyList<DetectorEvidence> evidence)
    {
        double lowest = scale.Lowest.Value, highest = scale.Highest.Value;
        return evidence.Select(one => one.Baseline).FirstOrDefault(one => one is not null) is { } baseline
            && (scale.Direction == Direction.HigherIsBetter ? highest - baseline : baseline - lowest) < ShareOfRange * (highest - lowest);
    }
}
