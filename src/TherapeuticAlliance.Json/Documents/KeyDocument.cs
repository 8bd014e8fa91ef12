using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A key from the user's licensed copy, for an instrument whose items and range are known.</summary>
internal sealed class KeyDocument
{
    /// <summary>What <see cref="Document"/> says in documents of this kind.</summary>
    public const string Kind = "therapeutic-alliance/key";

    /// <summary>The version that this library reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Gets the kind of document: <see cref="Kind"/>.</summary>
    [JsonPropertyName("document")]
    public string? Document { get; set; }

    /// <summary>Gets the version of the document format: <see cref="CurrentVersion"/>.</summary>
    [JsonPropertyName("documentVersion")]
    public int? DocumentVersion { get; set; }

    /// <summary>Gets the definition without a key that this key completes.</summary>
    [JsonPropertyName("instrument")]
    public InstrumentReferenceDocument? Instrument { get; set; }

    /// <summary>Gets the reverse-keyed items; none when left out.</summary>
    [JsonPropertyName("reversed")]
    public ItemSelectionDocument? Reversed { get; set; }

    /// <summary>Gets the items with a weight other than 1; none when left out.</summary>
    [JsonPropertyName("weighted")]
    public IReadOnlyList<ItemWeightDocument>? Weighted { get; set; }

    /// <summary>Gets the items that knowingly belong to no scale; none when left out.</summary>
    [JsonPropertyName("unscored")]
    public ItemSelectionDocument? Unscored { get; set; }

    /// <summary>Gets the items whose options do not count what they show; none when left out.</summary>
    [JsonPropertyName("points")]
    public IReadOnlyList<ItemPointsDocument>? Points { get; set; }

    /// <summary>Gets the items that apply only with some answers to another; none when left out.</summary>
    [JsonPropertyName("conditions")]
    public IReadOnlyList<ConditionalItemsDocument>? Conditions { get; set; }

    /// <summary>Gets how many items of the whole form must be answered; no such rule when left out.</summary>
    [JsonPropertyName("formRule")]
    public RuleDocument? FormRule { get; set; }

    /// <summary>Gets the scales.</summary>
    [JsonPropertyName("scales")]
    public IReadOnlyList<KeyScaleDocument>? Scales { get; set; }
}
