using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures;

/// <summary>What a policy must be. Whoever writes one is a programmer, so what is wrong throws.</summary>
internal static class PolicyGuard
{
    internal static void Of(IReadOnlyList<Detector> detectors, params Condition?[] conditions)
    {
        if (detectors.Count is 0 or > RupturePolicy.MaxDetectors)
        {
            throw new ArgumentException("A policy has from 1 to " + Number.Text(RupturePolicy.MaxDetectors) + " detectors.", nameof(detectors));
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (Detector detector in detectors)
        {
            if (!known.Add(Guard.NotNull(detector, nameof(detectors)).Name))
            {
                throw new ArgumentException("The name " + detector.Name + " stands twice; give one of the two another name.", nameof(detectors));
            }
        }

        foreach (string name in conditions.OfType<Condition>().SelectMany(condition => condition.Node.Detectors).Where(name => !known.Contains(name)))
        {
            throw new ArgumentException(
                "A condition speaks of the detector " + name + ", which the policy does not have. It has: " + Names(detectors) + ".", nameof(conditions));
        }
    }

    internal static string Names(IEnumerable<Detector> detectors) => string.Join(", ", detectors.Select(detector => detector.Name));
}
