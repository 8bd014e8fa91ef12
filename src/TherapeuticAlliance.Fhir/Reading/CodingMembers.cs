using System.Text.Json;

namespace TherapeuticAlliance.Fhir.Reading;

/// <summary>The members of a coding that are read, found in one pass; null where there are none.</summary>
internal readonly struct CodingMembers
{
    private CodingMembers(JsonElement? system, JsonElement? code, JsonElement? display)
    {
        System = system;
        Code = code;
        Display = display;
    }

    internal JsonElement? System { get; }

    internal JsonElement? Code { get; }

    internal JsonElement? Display { get; }

    internal static CodingMembers Of(JsonElement coding)
    {
        JsonElement? system = null, code = null, display = null;
        foreach (JsonProperty member in coding.Members())
        {
            if (member.Is("system"u8))
            {
                system = member.Value;
            }
            else if (member.Is("code"u8))
            {
                code = member.Value;
            }
            else if (member.Is("display"u8))
            {
                display = member.Value;
            }
        }

        return new CodingMembers(system, code, display);
    }
}
