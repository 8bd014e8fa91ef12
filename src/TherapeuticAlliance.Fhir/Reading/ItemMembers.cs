using System.Text.Json;

namespace TherapeuticAlliance.Fhir.Reading;

/// <summary>The members of an item that are read, found in one pass; null where there are none.</summary>
internal readonly struct ItemMembers
{
    private ItemMembers(JsonElement? linkId, JsonElement? answer, JsonElement? items, JsonElement? extension, bool isModified)
    {
        LinkId = linkId;
        Answer = answer;
        Items = items;
        Extension = extension;
        IsModified = isModified;
    }

    internal JsonElement? LinkId { get; }

    internal JsonElement? Answer { get; }

    internal JsonElement? Items { get; }

    internal JsonElement? Extension { get; }

    internal bool IsModified { get; }

    internal static ItemMembers Of(JsonElement element)
    {
        JsonElement? linkId = null, answer = null, items = null, extension = null;
        bool isModified = false;
        foreach (JsonProperty member in element.Members())
        {
            if (member.IsNull())
            {
                continue;
            }

            if (member.Is("linkId"u8))
            {
                linkId = member.Value;
            }
            else if (member.Is("answer"u8))
            {
                answer = member.Value;
            }
            else if (member.Is("item"u8))
            {
                items = member.Value;
            }
            else if (member.Is("extension"u8))
            {
                extension = member.Value;
            }
            else
            {
                isModified |= member.Is("modifierExtension"u8);
            }
        }

        return new ItemMembers(linkId, answer, items, extension, isModified);
    }
}
