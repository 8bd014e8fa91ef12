using System;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Fhir.Observations;
using TherapeuticAlliance.Fhir.Responses;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Fhir.Bundles;

/// <summary>One administration as a transaction of conditional creates: sent twice, it is stored once.</summary>
internal sealed class TransactionBundle(ResourceWriter to, ResponseSheet sheet, ScoreReport report, FhirOptions options, FhirReferences references)
{
    private readonly Links _links = new(sheet.Administration, options, areTogether: true);

    internal void Write()
    {
        var head = new ObservationHead(to, sheet.Instrument, sheet.Administration, options, references, _links);
        to.Object(() => to.Text("resourceType", "Bundle").Text("type", "transaction").List("entry", () =>
        {
            Entry("QuestionnaireResponse", null, () => new ResponseWriter(to, sheet, report, options, references).Write());
            foreach (ScaleScore score in report.Scales)
            {
                Entry("Observation", score.Scale.Code, () => new ScaleObservation(to, report, score, head, options).Write());
            }

            if (report.Scales.Count != 1)
            {
                Entry("Observation", ScoreCodes.Panel, () => new PanelObservation(to, report, head, options, _links).Write());
            }
        }));
    }

    private void Entry(string type, string? part, Action write) => to.Object(() =>
    {
        to.Text("fullUrl", _links.FullUrl(part)).Json.WritePropertyName("resource");
        write();
        to.Object("request", () => to.Text("method", "POST").Text("url", type).Text("ifNoneExist", _links.IfNoneExist(part)));
    });
}
