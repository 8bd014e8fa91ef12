using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace TherapeuticAlliance.Fhir.Internal;

/// <summary>Writes JSON with the few shapes that resources are made of. The same bytes on every runtime and in every culture.</summary>
internal sealed class ResourceWriter : IDisposable
{
    // FHIRPath is full of apostrophes and must stay readable. The text goes into a JSON document, never into HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = RelaxedEncoder.Instance, SkipValidation = true };

    private readonly ByteBuffer _bytes = new();

    private ResourceWriter() => Json = new Utf8JsonWriter(_bytes, Options);

    internal Utf8JsonWriter Json { get; }

    internal static byte[] WriteUtf8(Action<ResourceWriter> write)
    {
        using ResourceWriter writer = Written(write);
        return writer._bytes.ToArray();
    }

    internal static string Write(Action<ResourceWriter> write)
    {
        using ResourceWriter writer = Written(write);
        return writer._bytes.ToText();
    }

    public void Dispose() => Json.Dispose();

    private static ResourceWriter Written(Action<ResourceWriter> write)
    {
        var writer = new ResourceWriter();
        write(writer);
        writer.Json.Flush();
        return writer;
    }

    internal ResourceWriter Text(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Json.WriteString(name, value);
        }

        return this;
    }

    /// <summary>The date of the definitions, where the caller stated one.</summary>
    internal ResourceWriter Date(FhirOptions options) => Text("date", options.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Writes a value that this writer wrote before.</summary>
    internal ResourceWriter Again(byte[] written)
    {
        Json.WriteRawValue(written, skipInputValidation: true);
        return this;
    }

    internal ResourceWriter Flag(string name, bool value)
    {
        Json.WriteBoolean(name, value);
        return this;
    }

    internal ResourceWriter Decimal(string name, decimal value)
    {
        Json.WriteNumber(name, Number.Shortest(value));
        return this;
    }

    /// <summary>A score; most are whole numbers.</summary>
    internal ResourceWriter Score(string name, ExactScore score) => score.Denominator == 1 ? Integer(name, score.Numerator) : Decimal(name, Number.Of(score));

    internal ResourceWriter Integer(string name, long value)
    {
        Json.WriteNumber(name, value);
        return this;
    }

    internal ResourceWriter Object(Action write)
    {
        Json.WriteStartObject();
        write();
        Json.WriteEndObject();
        return this;
    }

    internal ResourceWriter Object(string name, Action write)
    {
        Json.WritePropertyName(name);
        return Object(write);
    }

    /// <summary>A list; FHIR allows no empty one, so nothing is written then.</summary>
    internal ResourceWriter Each<T>(string name, IReadOnlyCollection<T> values, Action<T> write)
    {
        return values.Count == 0 ? this : List(name, () =>
        {
            foreach (T value in values)
            {
                write(value);
            }
        });
    }

    internal ResourceWriter List(string name, Action write)
    {
        Json.WriteStartArray(name);
        write();
        Json.WriteEndArray();
        return this;
    }

    internal ResourceWriter Coding(string system, string code, string? display = null) =>
        Object(() => Text("system", system).Text("code", code).Text("display", display));

    internal ResourceWriter Coding(FhirCoding coding) => Coding(coding.System, coding.Code, coding.Display);

    /// <summary>A concept with our own code first, then those of others.</summary>
    internal ResourceWriter Concept(string name, string system, string code, string? display, IReadOnlyList<FhirCoding>? others = null, string? text = null) =>
        Object(name, () => ConceptBody(system, code, display, others, text));

    internal ResourceWriter ConceptBody(string system, string code, string? display, IReadOnlyList<FhirCoding>? others = null, string? text = null) =>
        Codings("coding", system, code, display, others).Text("text", text);

    internal ResourceWriter Codings(string name, string system, string code, string? display, IReadOnlyList<FhirCoding>? others = null) => List(name, () =>
    {
        Coding(system, code, display);
        foreach (FhirCoding other in others ?? [])
        {
            Coding(other);
        }
    });

    internal ResourceWriter Identifier(string system, string value) => Object(() => Text("system", system).Text("value", value));

    internal ResourceWriter Extension(string url, Action value) => Object(() =>
    {
        Text("url", url);
        value();
    });
}
