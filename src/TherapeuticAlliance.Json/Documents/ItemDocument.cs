using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A question of an instrument, without its wording.</summary>
internal sealed class ItemDocument
{
    /// <summary>Gets the code, unique in the instrument.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>Gets the number printed on the form; the place in the list, from 1, when left out.</summary>
    [JsonPropertyName("number")]
    public int? Number { get; set; }

    /// <summary>Gets the code of the same question in the bank of its family.</summary>
    [JsonPropertyName("bankItem")]
    public string? BankItem { get; set; }

    /// <summary>Gets what the item is about, in at most five words.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; set; }

    /// <summary>Gets what the item measures, as words of <see cref="Construct"/>: <c>goalAgreement</c>.</summary>
    [JsonPropertyName("constructs")]
    public IReadOnlyList<string>? Constructs { get; set; }

    /// <summary>Gets <c>forward</c> (also when left out) or <c>reverse</c>.</summary>
    [JsonPropertyName("keying")]
    public string? Keying { get; set; }

    /// <summary>Gets the weight in its scales; 1 when left out.</summary>
    [JsonPropertyName("weight")]
    public int? Weight { get; set; }

    /// <summary>Gets <c>lowestFirst</c> (also when left out) or <c>highestFirst</c>.</summary>
    [JsonPropertyName("optionOrder")]
    public string? OptionOrder { get; set; }

    /// <summary>Gets whether the item knowingly belongs to no scale; false when left out.</summary>
    [JsonPropertyName("unscored")]
    public bool? Unscored { get; set; }

    /// <summary>Gets what each option counts, from the lowest value up; what it shows when left out.</summary>
    [JsonPropertyName("points")]
    public IReadOnlyList<int>? Points { get; set; }

    /// <summary>Gets when the item applies; always when left out.</summary>
    [JsonPropertyName("appliesWhen")]
    public ItemConditionDocument? AppliesWhen { get; set; }

    /// <summary>Gets the published alert on this item by itself; none when left out.</summary>
    [JsonPropertyName("alert")]
    public AlertDocument? Alert { get; set; }

    /// <summary>Gets the format of this item, where it is not that of the instrument.</summary>
    [JsonPropertyName("format")]
    public FormatDocument? Format { get; set; }
}
