using System.Collections.Generic;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Fhir.Observations;

/// <summary>The form as a whole: it has no value but its scales as members, or says that there is no key.</summary>
internal sealed class PanelObservation(ResourceWriter to, ScoreReport report, ObservationHead head, FhirOptions options, Links links)
{
    internal void Write() => to.Object(() =>
    {
        Instrument instrument = report.Instrument;
        head.Write(ScoreCodes.Panel, ScoreCodes.Panel, instrument.Title, options.CodesOf(instrument.Id, null));
        if (report.Scales.Count == 0)
        {
            head.AbsentReason("unsupported", options.Say(ObservationText.NoKey, instrument.MissingKey?.What ?? string.Empty));
        }

        head.Method(options.Say(ObservationText.PanelMethod, instrument.ToString(), instrument.ContentHash, report.LibraryVersion));
        if (links.Exist)
        {
            to.Each("hasMember", (IReadOnlyCollection<ScaleScore>)report.Scales, score => links.Reference(to, "Observation", score.Scale.Code));
        }

        head.DerivedFromResponse();
    });
}
