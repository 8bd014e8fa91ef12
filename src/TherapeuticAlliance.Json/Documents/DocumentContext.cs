using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>The generated metadata of the documents: no reflection, so trimmed and ahead-of-time compiled programs can read and write too.</summary>
[JsonSerializable(typeof(DefinitionDocument))]
[JsonSerializable(typeof(ResponseSheetDocument))]
[JsonSerializable(typeof(ScoreReportDocument))]
[JsonSerializable(typeof(KeyDocument))]
[JsonSerializable(typeof(FindingDocument))]
[JsonSerializable(typeof(WordingDocument))]
[JsonSerializable(typeof(MonitorStateDocument))]
[JsonSerializable(typeof(CourseDocument))]
[JsonSerializable(typeof(FormDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext
{
    // The default encoder leaves ASCII only, so the bytes do not depend on the Unicode tables of a runtime.
    internal static DocumentContext Canonical { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    internal static DocumentContext Indented { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
