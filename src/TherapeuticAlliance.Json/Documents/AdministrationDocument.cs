using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>Who filled in a form and when, as far as known.</summary>
public sealed class AdministrationDocument
{
    /// <summary>Gets the id of the administration.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Gets the person or dyad the form is about.</summary>
    [JsonPropertyName("subject")]
    public string? Subject { get; set; }

    /// <summary>Gets the person who answered.</summary>
    [JsonPropertyName("respondent")]
    public string? Respondent { get; set; }

    /// <summary>Gets the number of the session, 0 or more.</summary>
    [JsonPropertyName("session")]
    public int? Session { get; set; }

    /// <summary>Gets the calendar date: <c>2026-01-31</c>.</summary>
    [JsonPropertyName("date")]
    public string? Date { get; set; }
}
