using System.Collections.Generic;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Fhir.Observations;

/// <summary>The codes of what a monitor says of a session. What was not judged has a reason instead of a code.</summary>
internal static class PatternCodes
{
    private static readonly RuptureLevel[] Judged = [RuptureLevel.None, RuptureLevel.Watch, RuptureLevel.Probable, RuptureLevel.Strong];

    internal static string Of(RuptureLevel level) => level.ToString().ToLowerInvariant();

    internal static string Display(RuptureLevel level, FhirOptions options) => level == RuptureLevel.None
        ? options.Say(ObservationText.NoPattern)
        : options.Say(ObservationText.Pattern, options.Say(level switch
        {
            RuptureLevel.Watch => ObservationText.Watch,
            RuptureLevel.Probable => ObservationText.Probable,
            _ => ObservationText.Strong,
        }));

    internal static void Write(ResourceWriter to, FhirOptions options)
    {
        var concepts = new List<(string Code, string Display)>();
        foreach (RuptureLevel level in Judged)
        {
            concepts.Add((Of(level), Display(level, options)));
        }

        // The library's version is that of the list; a new level is a new version.
        to.Object(() => to.Text("resourceType", "CodeSystem").Text("id", ScoreCodes.Pattern)
            .Text("url", Addresses.Patterns(options)).Text("version", LibraryInfo.Version).Text("name", "ScorePattern")
            .Text("title", options.Say(ObservationText.PatternsTitle)).Text("status", "active").Flag("experimental", false)
            .Date(options).Text("publisher", options.Publisher)
            .Text("description", options.Say(ObservationText.PatternsMeaning))
            .Flag("caseSensitive", true).Text("content", "complete").Integer("count", concepts.Count)
            .Each("concept", concepts, concept => to.Object(() => to.Text("code", concept.Code).Text("display", concept.Display))));
    }
}
