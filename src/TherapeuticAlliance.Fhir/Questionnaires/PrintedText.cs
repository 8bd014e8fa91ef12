using TherapeuticAlliance.Fhir.Internal;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>What a form prints besides its questions: instructions, headings, explanations. These items have no answers.</summary>
internal static class PrintedText
{
    internal static void Write(ResourceWriter to, string linkId, string? text, string? control = null)
    {
        if (text is null)
        {
            return;
        }

        to.Object(() =>
        {
            if (control is not null)
            {
                to.List("extension", () => Control(to, control, null));
            }

            to.Text("linkId", linkId).Text("text", text).Text("type", "display");
        });
    }

    /// <summary>How a renderer shows an item.</summary>
    internal static void Control(ResourceWriter to, string code, string? display) => to.Extension(Addresses.Core + "questionnaire-itemControl", () =>
        to.Concept("valueCodeableConcept", "http://hl7.org/fhir/questionnaire-item-control", code, display));
}
