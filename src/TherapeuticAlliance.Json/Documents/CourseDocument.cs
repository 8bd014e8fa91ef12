using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>The scored sessions of one case and scale with their audit trail, as a document. It shows answers and scores of a person.</summary>
internal sealed class CourseDocument
{
    /// <summary>What <see cref="Document"/> says in documents of this kind.</summary>
    public const string Kind = "therapeutic-alliance/course";

    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Gets the kind of document: <see cref="Kind"/>.</summary>
    [JsonPropertyName("document")]
    public string? Document { get; set; }

    /// <summary>Gets the version of the document format: <see cref="CurrentVersion"/>.</summary>
    [JsonPropertyName("documentVersion")]
    public int? DocumentVersion { get; set; }

    /// <summary>Gets the definition, scale, policy and prior that the course ended with.</summary>
    [JsonPropertyName("monitor")]
    public MonitorIdentityDocument? Monitor { get; set; }

    /// <summary>Gets the sessions.</summary>
    [JsonPropertyName("sessions")]
    public IReadOnlyList<CourseSessionDocument>? Sessions { get; set; }

    /// <summary>Gets what was done, in the order in which it was done.</summary>
    [JsonPropertyName("trail")]
    public IReadOnlyList<CourseChangeDocument>? Trail { get; set; }
}
