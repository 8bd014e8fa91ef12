using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>
/// A number that is no ratio. Text made from doubles differs from runtime to runtime, so the bits are what counts; the text
/// beside them is for people, and must be of the same number.
/// </summary>
internal sealed class NumberDocument
{
    /// <summary>Gets the number in at most seven digits, for people.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary>Gets the bits of the double as 16 lower-case hexadecimal digits.</summary>
    [JsonPropertyName("exact")]
    public string? Exact { get; set; }
}
