using System;

namespace TherapeuticAlliance.Fhir.Internal;

/// <summary>References as text, and the types of resources that an element may point at. Firely's validator does not look at these.</summary>
internal static class ReferenceText
{
    private const int Longest = 1024;

    internal static string[] Subjects { get; } = ["Patient", "Group"];

    internal static string[] Sources { get; } = ["Patient", "RelatedPerson", "Practitioner", "PractitionerRole"];

    internal static string[] Authors { get; } = ["Patient", "RelatedPerson", "Practitioner", "PractitionerRole", "Device", "Organization"];

    internal static bool IsOneOf(string? text, string[] types) => TypeOf(text) is { } type && Array.IndexOf(types, type) >= 0;

    /// <summary>The type of resource a reference names (<c>Patient/12</c>, or that below a base address), or null when it is none.</summary>
    internal static string? TypeOf(string? text)
    {
        if (text is null || text.Length > Longest)
        {
            return null;
        }

        string[] parts = text.Split('/');
        bool hasHistory = parts.Length >= 4 && parts[parts.Length - 2] == "_history" && WebAddress.IsId(parts[parts.Length - 1]);
        int end = hasHistory ? parts.Length - 2 : parts.Length;
        if (end < 2 || !WebAddress.IsId(parts[end - 1]) || !IsType(parts[end - 2]))
        {
            return null;
        }

        return end == 2 || WebAddress.IsBase(string.Join("/", parts, 0, end - 2)) ? parts[end - 2] : null;
    }

    private static bool IsType(string part)
    {
        foreach (char character in part)
        {
            if (!WebAddress.IsLetterOrDigit(character) || char.IsDigit(character))
            {
                return false;
            }
        }

        return part.Length > 1 && char.IsUpper(part[0]);
    }
}
