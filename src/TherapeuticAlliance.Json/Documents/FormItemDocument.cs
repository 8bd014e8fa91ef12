using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>One item of a form: a choice has options, a line has ends and a step.</summary>
internal sealed class FormItemDocument
{
    /// <summary>Gets the code of the item.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>Gets the number that is printed at it.</summary>
    [JsonPropertyName("number")]
    public int? Number { get; set; }

    /// <summary>Gets the name of its field in a posted form.</summary>
    [JsonPropertyName("field")]
    public string? Field { get; set; }

    /// <summary>Gets the heading that is printed above it.</summary>
    [JsonPropertyName("section")]
    public string? Section { get; set; }

    /// <summary>Gets the text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Gets the explanation that is printed below the text.</summary>
    [JsonPropertyName("help")]
    public string? Help { get; set; }

    /// <summary>Gets whether a scale has no score without it; the person may leave it out all the same. Not when left out.</summary>
    [JsonPropertyName("required")]
    public bool? Required { get; set; }

    /// <summary>Gets the options in the order in which the form prints them; none for a line.</summary>
    [JsonPropertyName("options")]
    public IReadOnlyList<AnchorDocument>? Options { get; set; }

    /// <summary>Gets the line; none where there are options.</summary>
    [JsonPropertyName("line")]
    public FormLineDocument? Line { get; set; }

    /// <summary>Gets the reasons for which the answer may be missing; that it is not answered is always one.</summary>
    [JsonPropertyName("missing")]
    public IReadOnlyList<string>? Missing { get; set; }
}
