using System;
using System.Text.RegularExpressions;

namespace TherapeuticAlliance.Fhir.Internal;

/// <summary>References as text, and the types of resources that an element may point at. Firely's validator does not look at these.</summary>
internal static class ReferenceText
{
    private static readonly Regex Form = new(
        @"^(https?://[^\s|?#]+/)?(?<type>[A-Z][A-Za-z]+)/[A-Za-z0-9.-]{1,64}(/_history/[A-Za-z0-9.-]{1,64})?\z",
        RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    internal static string[] Subjects { get; } = ["Patient", "Group"];

    internal static string[] Sources { get; } = ["Patient", "RelatedPerson", "Practitioner", "PractitionerRole"];

    internal static string[] Authors { get; } = ["Patient", "RelatedPerson", "Practitioner", "PractitionerRole", "Device", "Organization"];

    internal static bool IsOneOf(string? text, string[] types) => TypeOf(text) is { } type && Array.IndexOf(types, type) >= 0;

    /// <summary>The type of resource a reference names, or null when it is none.</summary>
    internal static string? TypeOf(string? text) =>
        text is { Length: <= 1024 } && Form.Match(text) is { Success: true } match ? match.Groups["type"].Value : null;
}
