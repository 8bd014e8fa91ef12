using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A publication.</summary>
internal sealed class CitationDocument
{
    /// <summary>Gets authors, year and place.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Gets the DOI without a resolver's address, if verified.</summary>
    [JsonPropertyName("doi")]
    public string? Doi { get; set; }
}
