using System.Linq;

namespace TherapeuticAlliance.Guidance.Observing;

/// <summary>What a scale is about, and who rates it.</summary>
internal static class Scales
{
    internal static bool Has(this Scale scale, Construct construct) => scale.Constructs.Contains(construct);

    internal static bool IsOfOutcome(this Scale scale) => scale.Has(Construct.Outcome);

    /// <summary>The one who is helped: anybody but therapist and observer.</summary>
    internal static bool IsHelped(this Rater rater) => !rater.Equals(Rater.Therapist) && !rater.Equals(Rater.Observer);

    internal static ObservationSide Side(this Rater rater) => rater.Equals(Rater.Therapist) ? ObservationSide.Therapist : ObservationSide.Client;
}
