using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Guidance.Observing;

/// <summary>What an object shows, before anything is offered on it.</summary>
internal sealed class Observed
{
    internal Observed(IEnumerable<Observation> observations, IEnumerable<Finding> reasons, bool isRiskAnswered = false)
    {
        Observation[] all = observations.Distinct().ToArray();
        bool isNothing = all.All(one => one.Kind == ObservationKind.NothingStandsOut);
        Observations = Array.AsReadOnly(all.Where(one => isNothing || one.Kind != ObservationKind.NothingStandsOut)
            .OrderBy(one => one.Kind).ThenBy(one => one.Session ?? int.MinValue).ToArray());
        Reasons = Array.AsReadOnly(reasons.Distinct().ToArray());
        IsRiskAnswered = isRiskAnswered;
    }

    internal IReadOnlyList<Observation> Observations { get; }

    internal IReadOnlyList<Finding> Reasons { get; }

    internal bool IsRiskAnswered { get; }

    internal static Observed Of(params Observation[] observations) => new(observations, []);

    internal static Observed Nothing(params Finding[] reasons) => new([], reasons);

    /// <summary>Both. "Nothing stands out" goes as soon as something else was observed.</summary>
    internal Observed And(Observed other) =>
        new(Observations.Concat(other.Observations), Reasons.Concat(other.Reasons), IsRiskAnswered || other.IsRiskAnswered);
}
