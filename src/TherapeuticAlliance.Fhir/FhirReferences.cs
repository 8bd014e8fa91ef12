using System;
using TherapeuticAlliance.Fhir.Internal;

namespace TherapeuticAlliance.Fhir;

/// <summary>Whom a response is about, who answered and who wrote it down, as references of the receiving server.</summary>
/// <remarks>
/// What is not given comes from the administration: a subject or respondent that reads as a reference (<c>Patient/12</c>) is one, anything
/// else is written as an identifier. Equality is by reference.
/// </remarks>
public sealed class FhirReferences
{
    /// <summary>Gets nothing given.</summary>
    public static FhirReferences None { get; } = new();

    /// <summary>States references.</summary>
    /// <param name="subject">Whom it is about: <c>Patient/12</c> or <c>Group/3</c>.</param>
    /// <param name="source">Who answered: a Patient, RelatedPerson, Practitioner or PractitionerRole.</param>
    /// <param name="author">Who wrote it down: one of these, a Device or an Organization; never filled in by the library.</param>
    /// <exception cref="ArgumentException">A reference is malformed or names another type of resource.</exception>
    public FhirReferences(string? subject = null, string? source = null, string? author = null)
    {
        Subject = Checked(subject, ReferenceText.Subjects, nameof(subject));
        Source = Checked(source, ReferenceText.Sources, nameof(source));
        Author = Checked(author, ReferenceText.Authors, nameof(author));
    }

    /// <summary>Gets whom it is about, or <see langword="null"/>.</summary>
    public string? Subject { get; }

    /// <summary>Gets who answered, or <see langword="null"/>.</summary>
    public string? Source { get; }

    /// <summary>Gets who wrote it down, or <see langword="null"/>.</summary>
    public string? Author { get; }

    /// <summary>Returns the name of the type; never an identifier.</summary>
    public override string ToString() => nameof(FhirReferences);

    private static string? Checked(string? reference, string[] types, string name) =>
        reference is null || ReferenceText.IsOneOf(reference, types)
            ? reference
            : throw new ArgumentException("A reference is needed to one of: " + string.Join(", ", types) + ".", name);
}
