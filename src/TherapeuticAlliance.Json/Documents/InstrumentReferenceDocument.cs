using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>Which instrument a sheet or report belongs to.</summary>
public sealed class InstrumentReferenceDocument
{
    /// <summary>Gets the id of the instrument.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Gets the version of its definition.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; set; }

    /// <summary>Gets the hash of everything that decides a score; see <see cref="Instrument.ContentHash"/>.</summary>
    [JsonPropertyName("contentHash")]
    public string? ContentHash { get; set; }
}
