using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>What stands in the place of one item: exactly one of value, missing and invalid.</summary>
internal sealed class AnswerDocument : IKeepsAnyNumber
{
    /// <summary>Gets the code of the item.</summary>
    [JsonPropertyName("item")]
    public string? Item { get; set; }

    /// <summary>Gets the value as given, before keying.</summary>
    [JsonPropertyName("value")]
    public decimal? Value { get; set; }

    /// <summary>Gets why it is missing: <c>notAnswered</c>, <c>notApplicable</c> or <c>declined</c>.</summary>
    [JsonPropertyName("missing")]
    public string? Missing { get; set; }

    /// <summary>Gets what was written instead of a value.</summary>
    [JsonPropertyName("invalid")]
    public InvalidAnswerDocument? Invalid { get; set; }

    /// <summary>A number that no decimal holds, as it is written.</summary>
    internal string? BeyondDecimal { get; private set; }

    /// <summary>How many of value, missing and invalid stand here; one is right.</summary>
    internal int Given => (Value is null ? 0 : 1) + (Missing is null ? 0 : 1) + (Invalid is null ? 0 : 1);

    void IKeepsAnyNumber.Keep(string number) => BeyondDecimal = number;
}
