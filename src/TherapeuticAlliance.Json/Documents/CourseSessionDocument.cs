using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>One session of a course.</summary>
internal sealed class CourseSessionDocument
{
    /// <summary>Gets the number of the session.</summary>
    [JsonPropertyName("session")]
    public int? Session { get; set; }

    /// <summary>Gets the score; none when left out.</summary>
    [JsonPropertyName("score")]
    public NumberDocument? Score { get; set; }

    /// <summary>Gets the date; not known when left out.</summary>
    [JsonPropertyName("date")]
    public string? Date { get; set; }

    /// <summary>Gets who said that there was tension or a break; empty for nobody, left out when nobody was asked.</summary>
    [JsonPropertyName("reported")]
    public IReadOnlyList<string>? Reported { get; set; }

    /// <summary>Gets the form; left out where only the score is kept.</summary>
    [JsonPropertyName("sheet")]
    public ResponseSheetDocument? Sheet { get; set; }
}
