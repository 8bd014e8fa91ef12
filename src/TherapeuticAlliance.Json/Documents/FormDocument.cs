using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A form to fill in, for a front end of any kind: texts with their places filled in, options in the order in which they are printed.</summary>
internal sealed class FormDocument
{
    /// <summary>What <see cref="Document"/> says in documents of this kind.</summary>
    public const string Kind = "therapeutic-alliance/form";

    /// <summary>The version that this library writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Gets the kind of document: <see cref="Kind"/>.</summary>
    [JsonPropertyName("document")]
    public string? Document { get; set; }

    /// <summary>Gets the version of the document format: <see cref="CurrentVersion"/>.</summary>
    [JsonPropertyName("documentVersion")]
    public int? DocumentVersion { get; set; }

    /// <summary>Gets the instrument, by which a sheet of the answers names its definition.</summary>
    [JsonPropertyName("instrument")]
    public InstrumentReferenceDocument? Instrument { get; set; }

    /// <summary>Gets the title of the instrument.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Gets the language tag of the texts.</summary>
    [JsonPropertyName("language")]
    public string? Language { get; set; }

    /// <summary>Gets whether the texts run from right to left; not when left out.</summary>
    [JsonPropertyName("rightToLeft")]
    public bool? RightToLeft { get; set; }

    /// <summary>Gets what is printed above the items.</summary>
    [JsonPropertyName("instructions")]
    public string? Instructions { get; set; }

    /// <summary>Gets the items in the order of the form.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<FormItemDocument>? Items { get; set; }
}
