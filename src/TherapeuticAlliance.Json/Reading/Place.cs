using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>
/// A place in a document. Reads what stands there as one type; anything else becomes a finding and null. A member that
/// does not stand there is an undefined element: null without a finding, since only the reader of the whole document
/// knows what is needed.
/// </summary>
internal readonly struct Place
{
    /// <summary>The most entries of a list that are read; what follows is counted only, and costs nothing.</summary>
    internal const int MaxRead = 16384;

    private readonly JsonElement _element;
    private readonly FindingList _findings;

    internal Place(JsonElement element, string path, FindingList findings)
    {
        _element = element;
        Path = path;
        _findings = findings;
    }

    internal string Path { get; }

    internal string? Text() => Is("a text", JsonValueKind.String) ? Unescaped(_element.GetString) : null;

    internal bool? Flag() => Is("true or false", JsonValueKind.True, JsonValueKind.False) ? _element.GetBoolean() : null;

    internal int? Whole()
    {
        const string Expected = "a whole number from -2147483648 to 2147483647";
        if (!Is(Expected, JsonValueKind.Number))
        {
            return null;
        }

        return _element.TryGetInt32(out int value) ? value : Unfit<int>(Expected);
    }

    internal long? Long()
    {
        const string Expected = "a whole number from -2^63 to 2^63 - 1";
        if (!Is(Expected, JsonValueKind.Number))
        {
            return null;
        }

        return _element.TryGetInt64(out long value) ? value : Unfit<long>(Expected);
    }

    internal decimal? Number()
    {
        const string Expected = "a number that a decimal can hold";
        if (!Is(Expected, JsonValueKind.Number))
        {
            return null;
        }

        return _element.TryGetDecimal(out decimal value) ? value : Unfit<decimal>(Expected);
    }

    /// <summary>Whether here stands a number beyond what a decimal can hold, and how it is written.</summary>
    internal string? BeyondDecimal() =>
        _element.ValueKind == JsonValueKind.Number && !_element.TryGetDecimal(out _) ? _element.GetRawText() : null;

    internal T? Object<T>(Func<Members, T> read)
        where T : class
    {
        if (!Is("an object", JsonValueKind.Object))
        {
            return null;
        }

        var members = new Members(this, _element, _findings);
        T result = read(members);
        members.Finish();
        return result;
    }

    /// <summary>Reads a list. What cannot be read stays in it as null, so that places keep their numbers.</summary>
    internal IReadOnlyList<T>? List<T>(Func<Place, T?> read)
        where T : class => Elements()?.Select(place => read(place)!).ToArray();

    internal IReadOnlyList<decimal>? Numbers() => Elements()?.Select(place => place.Number()).OfType<decimal>().ToArray();

    /// <summary>Reads a list of whole numbers. What cannot be read stays in it as 0, so that places keep their numbers.</summary>
    internal IReadOnlyList<int>? WholeNumbers() => Elements()?.Select(place => place.Whole().GetValueOrDefault()).ToArray();

    internal IReadOnlyList<string>? Texts() => List(place => place.Text());

    internal void Add(Finding finding) => _findings.Add(finding);

    /// <summary>Reads a text or name whose escapes may hold half of a surrogate pair.</summary>
    internal string? Unescaped(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            Add(DocumentFindings.TextBroken.At(Path));
            return null;
        }
    }

    private Place[]? Elements()
    {
        if (!Is("a list", JsonValueKind.Array))
        {
            return null;
        }

        string path = Path;
        FindingList findings = _findings;
        var places = new Place[_element.GetArrayLength()];
        int i = 0;
        foreach (JsonElement element in _element.EnumerateArray().Take(MaxRead))
        {
            places[i] = new Place(element, path + "[" + Internal.Number.Text(i++) + "]", findings);
        }

        return places;
    }

    private bool Is(string expected, params JsonValueKind[] kinds)
    {
        JsonValueKind found = _element.ValueKind;
        if (Array.IndexOf(kinds, found) >= 0 || found == JsonValueKind.Undefined)
        {
            return found != JsonValueKind.Undefined;
        }

        Add(found == JsonValueKind.Null ? DocumentFindings.NullUnfit.At(Path, expected) : DocumentFindings.TypeUnfit.At(Path, Name(found), expected));
        return false;
    }

    private T? Unfit<T>(string expected)
        where T : struct
    {
        Add(DocumentFindings.NumberUnfit.At(Path, expected).WithAttemptedValue(_element.GetRawText()));
        return null;
    }

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        _ => "true or false",
    };
}
