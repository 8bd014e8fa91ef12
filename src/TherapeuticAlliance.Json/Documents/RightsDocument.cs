using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>Who holds the rights to a form and what its use needs.</summary>
internal sealed class RightsDocument
{
    /// <summary>Gets who holds them; may be empty.</summary>
    [JsonPropertyName("holder")]
    public string? Holder { get; set; }

    /// <summary>Gets where to ask; may be empty.</summary>
    [JsonPropertyName("whereToAsk")]
    public string? WhereToAsk { get; set; }

    /// <summary>Gets whether any use needs permission: <c>unknown</c>, <c>notNeeded</c>, <c>needed</c>.</summary>
    [JsonPropertyName("permission")]
    public string? Permission { get; set; }

    /// <summary>Gets whether electronic use needs permission: the same words.</summary>
    [JsonPropertyName("electronicUse")]
    public string? ElectronicUse { get; set; }

    /// <summary>Gets what else a user should know.</summary>
    [JsonPropertyName("note")]
    public string? Note { get; set; }
}
