using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A place that is filled in when the form is printed.</summary>
internal sealed class WordedPlaceholderDocument
{
    /// <summary>Gets the name that the texts have in braces.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets what is printed when nothing is filled in.</summary>
    [JsonPropertyName("fallback")]
    public string? Fallback { get; set; }
}
