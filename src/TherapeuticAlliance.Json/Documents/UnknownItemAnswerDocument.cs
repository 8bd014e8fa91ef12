using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>An answer to an item that the instrument does not have.</summary>
internal sealed class UnknownItemAnswerDocument
{
    /// <summary>Gets the code that the instrument does not know.</summary>
    [JsonPropertyName("item")]
    public string? Item { get; set; }

    /// <summary>Gets what was answered.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }
}
