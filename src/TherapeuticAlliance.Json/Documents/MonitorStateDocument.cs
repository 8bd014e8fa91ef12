using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>What a monitor keeps of one case between sessions, as a document. It shows scores of a person.</summary>
internal sealed class MonitorStateDocument
{
    /// <summary>What <see cref="Document"/> says in documents of this kind.</summary>
    public const string Kind = "therapeutic-alliance/state";

    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Gets the kind of document: <see cref="Kind"/>.</summary>
    [JsonPropertyName("document")]
    public string? Document { get; set; }

    /// <summary>Gets the version of the document format: <see cref="CurrentVersion"/>.</summary>
    [JsonPropertyName("documentVersion")]
    public int? DocumentVersion { get; set; }

    /// <summary>Gets the definition that is watched.</summary>
    [JsonPropertyName("instrument")]
    public InstrumentReferenceDocument? Instrument { get; set; }

    /// <summary>Gets the code of the scale that is watched.</summary>
    [JsonPropertyName("scale")]
    public string? Scale { get; set; }

    /// <summary>Gets the policy that the state was made by.</summary>
    [JsonPropertyName("policy")]
    public PolicyReferenceDocument? Policy { get; set; }

    /// <summary>Gets the typical mean and within-person standard deviation; none when left out.</summary>
    [JsonPropertyName("prior")]
    public PriorDocument? Prior { get; set; }

    /// <summary>Gets what is remembered.</summary>
    [JsonPropertyName("parts")]
    public IReadOnlyList<StatePartDocument>? Parts { get; set; }
}
