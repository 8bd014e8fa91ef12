using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>Who holds the rights to a form and what its use needs.</summary>
internal sealed class RightsDocument
{
    /// <summary>Who holds them; may be empty.</summary>
    [JsonPropertyName("holder")]
    public string? Holder { get; set; }

    /// <summary>Where to ask; may be empty.</summary>
    [JsonPropertyName("whereToAsk")]
    public string? WhereToAsk { get; set; }

    /// <summary>Whether any use needs permission: <c>unknown</c>, <c>notNeeded</c>, <c>needed</c>.</summary>
    [JsonPropertyName("permission")]
    public string? Permission { get; set; }

    /// <summary>Whether electronic use needs permission: the same words.</summary>
    [JsonPropertyName("electronicUse")]
    public string? ElectronicUse { get; set; }

    /// <summary>What else a user should know.</summary>
    [JsonPropertyName("note")]
    public string? Note { get; set; }
}
