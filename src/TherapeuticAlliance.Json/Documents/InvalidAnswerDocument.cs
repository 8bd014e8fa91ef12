using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>An answer that the format does not know, as it was written.</summary>
internal sealed class InvalidAnswerDocument
{
    /// <summary>Gets the code of the finding, <c>TA2001</c> to <c>TA2006</c>.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>Gets what was written.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }
}
