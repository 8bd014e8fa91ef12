using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace TherapeuticAlliance.Findings;

/// <summary>Sentences with named places: <c>Item {item} is on no scale.</c></summary>
internal static class SentenceTemplate
{
    /// <summary>The place for what was written, which is not an argument.</summary>
    private const string AttemptedPlace = "attempted";

    private static readonly Regex Place = new(@"\{(\w+)\}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    internal static IEnumerable<string> ArgumentNames(string template) =>
        Place.Matches(template).Cast<Match>().Select(place => place.Groups[1].Value).Where(name => name != AttemptedPlace).Distinct();

    internal static string Fill(string template, IReadOnlyList<string> names, IReadOnlyList<string> arguments, string offending)
    {
        Dictionary<string, string> values = names.Zip(arguments, (name, value) => (name, value)).ToDictionary(p => p.name, p => p.value, StringComparer.Ordinal);
        values[AttemptedPlace] = offending;
        return Place.Replace(template, place => values[place.Groups[1].Value]);
    }
}
