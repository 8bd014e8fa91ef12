namespace TherapeuticAlliance.Fhir.Internal;

/// <summary>Whom a form is about and who answered it, as references.</summary>
internal sealed class People(Instrument instrument, Administration administration, FhirOptions options, FhirReferences references)
{
    /// <summary>The type of resource that stands for a rater, or null for one of the caller's own.</summary>
    internal static string? TypeOf(Rater rater) => rater.Code switch
    {
        "client" or "child" or "partner" or "group-member" => "Patient",
        "caregiver" => "RelatedPerson",
        "therapist" or "observer" => "Practitioner",
        _ => null,
    };

    internal void Subject(ResourceWriter to)
    {
        if (references.Subject is { } given)
        {
            Reference(to, "subject", given);
        }
        else if (administration.Subject is { Length: > 0 } subject)
        {
            Person(to, "subject", subject, ReferenceText.Subjects, "Patient");
        }
    }

    /// <summary>Who answered. Where nobody is named, at least what kind of person it was.</summary>
    internal void Source(ResourceWriter to) => to.Object("source", () => SourceBody(to));

    internal void Performer(ResourceWriter to) => to.List("performer", () => to.Object(() => SourceBody(to)));

    internal void Author(ResourceWriter to)
    {
        if (references.Author is { } author)
        {
            Reference(to, "author", author);
        }
    }

    private void SourceBody(ResourceWriter to)
    {
        string? type = TypeOf(instrument.Rater);
        if (references.Source is { } given)
        {
            to.Text("reference", given);
        }
        else if (administration.Respondent is { Length: > 0 } respondent)
        {
            Body(to, respondent, ReferenceText.Sources, type);
        }
        else
        {
            to.Text("type", type).Text("display", instrument.Rater.Code);
        }
    }

    private void Person(ResourceWriter to, string name, string person, string[] types, string? type) =>
        to.Object(name, () => Body(to, person, types, type));

    private void Body(ResourceWriter to, string person, string[] types, string? type)
    {
        if (ReferenceText.IsOneOf(person, types))
        {
            to.Text("reference", person);
        }
        else
        {
            to.Text("type", type).Object("identifier", () => to.Text("system", options.BaseUrl + "/persons").Text("value", person));
        }
    }

    private static void Reference(ResourceWriter to, string name, string reference) => to.Object(name, () => to.Text("reference", reference));
}
