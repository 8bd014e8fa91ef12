using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>
/// The members of one object. What is asked for is what is known: there is no second list that could drift. At the end,
/// members nobody asked for and members that stand twice become findings.
/// </summary>
internal sealed class Members
{
    private readonly Place _place;
    private readonly FindingList _findings;
    private readonly List<string> _asked = [];
    private readonly Dictionary<string, List<JsonElement>> _values = new(StringComparer.Ordinal);

    internal Members(Place place, JsonElement element, FindingList findings)
    {
        _place = place;
        _findings = findings;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (place.Unescaped(() => property.Name) is { } name)
            {
                Values(name).Add(property.Value);
            }
        }
    }

    /// <summary>The place of a member; an undefined one when it does not stand here.</summary>
    internal Place this[string name]
    {
        get
        {
            _asked.Add(name);
            JsonElement element = _values.TryGetValue(name, out List<JsonElement>? values) ? values[0] : default;
            return new Place(element, PathOf(name), _findings);
        }
    }

    internal void Finish()
    {
        string known = string.Join(", ", _asked);
        foreach (string name in _values.Keys.Where(name => !_asked.Contains(name)))
        {
            // The name may be anything a person wrote, so it is no part of the path.
            _findings.Add(DocumentFindings.MemberUnknown.At(_place.Path, known).WithAttemptedValue(name));
        }

        foreach (string name in _asked.Where(name => _values.TryGetValue(name, out List<JsonElement>? values) && values.Count > 1))
        {
            _findings.Add(DocumentFindings.MemberTwice.At(PathOf(name), name));
        }
    }

    private string PathOf(string name) => _place.Path + "." + name;

    private List<JsonElement> Values(string name)
    {
        if (!_values.TryGetValue(name, out List<JsonElement>? values))
        {
            _values[name] = values = [];
        }

        return values;
    }
}
