using System.Collections.Generic;
using System.Globalization;
using TherapeuticAlliance.Fhir.Internal;

namespace TherapeuticAlliance.Fhir.Observations;

/// <summary>What all observations of one administration share: identifier, category, code, subject, date and performer.</summary>
internal sealed class ObservationHead(ResourceWriter to, Instrument instrument, Administration administration, FhirOptions options, FhirReferences references, Links links)
{
    internal void Write(string part, string code, string display, IReadOnlyList<FhirCoding> others)
    {
        to.Text("resourceType", "Observation");
        if (links.Exist)
        {
            to.List("identifier", () => to.Identifier(links.System, links.Value(part)));
        }

        to.Text("status", "final")
            .List("category", () => to.Object(() => to.ConceptBody(Addresses.Categories, "survey", "Survey")))
            .Concept("code", Addresses.Scores(instrument, options), code, display, others, display);
        var people = new People(instrument, administration, options, references);
        people.Subject(to);
        to.Text("effectiveDateTime", administration.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        people.Performer(to);
    }

    internal void AbsentReason(string code, string text) => to.Concept("dataAbsentReason", Addresses.AbsentReasons, code, null, text: text);

    internal void Method(string text) => to.Object("method", () => to.Text("text", text));

    internal void Note(IReadOnlyList<string> notes) => to.Each("note", notes, note => to.Object(() => to.Text("text", note)));

    internal void DerivedFromResponse()
    {
        if (links.Exist)
        {
            to.List("derivedFrom", () => links.Reference(to, "QuestionnaireResponse"));
        }
    }
}
