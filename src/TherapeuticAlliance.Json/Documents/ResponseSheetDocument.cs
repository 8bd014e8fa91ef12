using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A response sheet as a document. It may be half filled: items it does not name are not answered.</summary>
internal sealed class ResponseSheetDocument
{
    /// <summary>What <see cref="Document"/> says in documents of this kind.</summary>
    public const string Kind = "therapeutic-alliance/sheet";

    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Gets the kind of document: <see cref="Kind"/>.</summary>
    [JsonPropertyName("document")]
    public string? Document { get; set; }

    /// <summary>Gets the version of the document format: <see cref="CurrentVersion"/>.</summary>
    [JsonPropertyName("documentVersion")]
    public int? DocumentVersion { get; set; }

    /// <summary>Gets the instrument that was answered.</summary>
    [JsonPropertyName("instrument")]
    public InstrumentReferenceDocument? Instrument { get; set; }

    /// <summary>Gets who and when, as far as known.</summary>
    [JsonPropertyName("administration")]
    public AdministrationDocument? Administration { get; set; }

    /// <summary>Gets the answers.</summary>
    [JsonPropertyName("answers")]
    public IReadOnlyList<AnswerDocument>? Answers { get; set; }

    /// <summary>Gets answers to items that the instrument does not have; none when left out.</summary>
    [JsonPropertyName("strays")]
    public IReadOnlyList<UnknownItemAnswerDocument>? UnknownItemAnswers { get; set; }
}
