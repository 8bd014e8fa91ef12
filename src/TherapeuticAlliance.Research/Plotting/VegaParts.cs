using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace TherapeuticAlliance.Research.Plotting;

/// <summary>Parts that several specifications share.</summary>
internal static class VegaParts
{
    private const string Schema = "https://vega.github.io/schema/vega-lite/v5.json";

    internal static string TitleOf(Scale scale) => (scale.Instrument.Abbreviation ?? scale.Instrument.Title) + ", " + scale.Name;

    internal static JsonObject Nominal(string field, string? title = null, string[]? domain = null, string[]? range = null)
    {
        var encoding = new JsonObject { ["field"] = field, ["type"] = "nominal" };
        if (title is not null)
        {
            encoding["title"] = title;
        }

        if (domain is not null)
        {
            encoding["scale"] = new JsonObject { ["domain"] = Array(domain), ["range"] = Array(range!) };
        }

        return encoding;
    }

    internal static JsonObject Quantity(string field, string title, double? lowest = null, double? highest = null)
    {
        var encoding = new JsonObject { ["field"] = field, ["type"] = "quantitative", ["title"] = title };
        if (lowest is { } from && highest is { } to)
        {
            encoding["scale"] = new JsonObject { ["domain"] = new JsonArray(from, to), ["zero"] = false };
        }

        return encoding;
    }

    /// <summary>Sessions as whole numbers against the whole range of a scale.</summary>
    internal static JsonObject Score(Scale scale)
    {
        JsonObject session = Quantity("session", "session");
        session["axis"] = new JsonObject { ["tickMinStep"] = 1, ["format"] = "d" };
        session["scale"] = new JsonObject { ["zero"] = false };
        return new JsonObject { ["x"] = session, ["y"] = Quantity("score", scale.Name, scale.Lowest.Value, scale.Highest.Value) };
    }

    internal static string Layered(string title, IEnumerable<JsonObject> rows, JsonObject encoding, params JsonObject[] layers)
    {
        JsonObject spec = Begin(title, rows);
        spec["encoding"] = encoding;
        spec["layer"] = new JsonArray(layers.ToArray<JsonNode?>());
        return spec.ToJsonString();
    }

    internal static string Single(string title, IEnumerable<JsonObject> rows, JsonObject mark, JsonObject encoding)
    {
        JsonObject spec = Begin(title, rows);
        spec["mark"] = mark;
        spec["encoding"] = encoding;
        return spec.ToJsonString();
    }

    private static JsonObject Begin(string title, IEnumerable<JsonObject> rows) => new()
    {
        ["$schema"] = Schema,
        ["title"] = title,
        ["width"] = 600,
        ["data"] = new JsonObject { ["values"] = new JsonArray(rows.ToArray<JsonNode?>()) },
    };

    private static JsonArray Array(string[] texts) => new(texts.Select(text => (JsonNode?)JsonValue.Create(text)).ToArray());
}
