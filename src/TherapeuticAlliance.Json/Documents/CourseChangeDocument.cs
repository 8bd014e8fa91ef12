using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>One line of the audit trail of a course.</summary>
internal sealed class CourseChangeDocument
{
    /// <summary>Gets what was done.</summary>
    [JsonPropertyName("kind")]
    public string? Kind { get; set; }

    /// <summary>Gets when, with the offset from UTC.</summary>
    [JsonPropertyName("when")]
    public string? When { get; set; }

    /// <summary>Gets the session it was done to; the whole course when left out.</summary>
    [JsonPropertyName("session")]
    public int? Session { get; set; }

    /// <summary>Gets definition, policy and prior before; left out at the beginning.</summary>
    [JsonPropertyName("before")]
    public MonitorIdentityDocument? Before { get; set; }

    /// <summary>Gets definition, policy and prior after.</summary>
    [JsonPropertyName("after")]
    public MonitorIdentityDocument? After { get; set; }
}
