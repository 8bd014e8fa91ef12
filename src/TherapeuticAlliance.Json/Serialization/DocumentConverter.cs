using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Json.Serialization;

/// <summary>One kind of document as a value inside a host's own JSON. A document that is not valid is a <see cref="JsonException"/>.</summary>
internal sealed class DocumentConverter<T>(Func<byte[], Result<T>> read, Func<T, byte[]> write) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        Result<T> result = read(Encoding.UTF8.GetBytes(document.RootElement.GetRawText()));
        return result.ValueOrDefault ?? throw new JsonException(Message(result));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteRawValue(write(value), skipInputValidation: true);

    // Codes and paths only: hosts log the messages of exceptions.
    private static string Message(Result<T> result) =>
        "The document is not valid: " + string.Join("; ", result.Findings.Take(10)) + ".";
}
