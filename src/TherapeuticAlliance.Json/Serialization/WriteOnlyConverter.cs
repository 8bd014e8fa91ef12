using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Serialization;

/// <summary>A value that is written as a document and cannot be made from one again.</summary>
internal sealed class WriteOnlyConverter<T>(Func<T, byte[]> write, string instead) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(typeof(T).Name + " cannot be made from JSON. " + instead);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteRawValue(write(value), skipInputValidation: true);
}
