using System;
using System.Text.Json;

namespace TherapeuticAlliance.Fhir.Reading;

/// <summary>The members of an answer that are read, found in one pass.</summary>
internal readonly struct AnswerMembers
{
    private AnswerMembers(JsonElement element, int values, string name, JsonElement value, JsonElement? items, JsonElement? extension)
    {
        Element = element;
        Values = values;
        Name = name;
        Value = value;
        Items = items;
        Extension = extension;
    }

    internal JsonElement Element { get; }

    /// <summary>How many members begin with <c>value</c>. FHIR allows one.</summary>
    internal int Values { get; }

    /// <summary>The name of the last of them, where it is one that FHIR has; nothing that a person wrote gets into a sentence.</summary>
    internal string Name { get; }

    internal JsonElement Value { get; }

    internal JsonElement? Items { get; }

    internal JsonElement? Extension { get; }

    internal static AnswerMembers Of(JsonElement element)
    {
        int values = 0;
        string name = "answer";
        JsonElement value = default;
        JsonElement? items = null, extension = null;
        foreach (JsonProperty member in element.Members())
        {
            if (member.IsNull())
            {
                continue;
            }

            if (ValueName(member) is { } known)
            {
                values++;
                name = known;
                value = member.Value;
            }
            else if (member.Is("item"u8))
            {
                items = member.Value;
            }
            else if (member.Is("extension"u8))
            {
                extension = member.Value;
            }
        }

        return new AnswerMembers(element, values, name, value, items, extension);
    }

    private static string? ValueName(JsonProperty member) =>
        member.Is("valueCoding"u8) ? "valueCoding"
        : member.Is("valueDecimal"u8) ? "valueDecimal"
        : member.Is("valueInteger"u8) ? "valueInteger"
        : member.Is("valueString"u8) ? "valueString"
        : member.Is("valueQuantity"u8) ? "valueQuantity"
        : !IsValue(member) ? null
        : Array.Find(["valueBoolean", "valueDate", "valueDateTime", "valueTime", "valueUri", "valueAttachment", "valueReference"], member.NameEquals) ?? "value[x]";

    // Half a surrogate pair in a name cannot be made text.
    private static bool IsValue(JsonProperty member)
    {
        try
        {
            return member.Name.StartsWith("value", StringComparison.Ordinal);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
