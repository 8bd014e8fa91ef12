using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Guidance.Texts;

/// <summary>An offer as lines of text, from the texts of its catalogue.</summary>
internal static class OfferText
{
    internal static string Of(GuidanceOffer offer, Audience audience) => string.Join("\n", Lines(offer, audience));

    private static IEnumerable<string> Lines(GuidanceOffer offer, Audience audience)
    {
        foreach (Observation observation in offer.IsSafetyOnly ? [] : offer.Observations)
        {
            yield return Sentence(offer.Catalog, observation);
            if (observation.IsFlag)
            {
                yield return Indent(Rate(offer.Catalog, observation.Rate));
            }
        }

        if (offer.SafetyNote is { } note)
        {
            yield return note;
        }

        foreach (string line in offer.For(audience).SelectMany(one => Consideration(offer.Catalog, one)))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Consideration(GuidanceCatalog catalog, Consideration one)
    {
        yield return one.Code + " " + Word(catalog, EnglishTexts.Key(one.Family)) + ": " + one.Text;
        yield return Indent(catalog.TextOf(EnglishTexts.Basis)
            .Replace("{basis}", string.Join(", ", EnglishLabels.Bases.Keys.Where(basis => (one.Basis & basis) != ConsiderationBasis.None).Select(basis => Word(catalog, EnglishTexts.Key(basis)))))
            .Replace("{sources}", string.Join("; ", one.Sources.Select(Source))));
        yield return Indent(string.Join(" ", one.Cautions.Select(catalog.TextOf)));
    }

    private static string Source(EvidenceSource source) =>
        source.Citations.Count == 0 ? source.Code : source.Code + " " + string.Join(", ", source.Citations);

    private static string Sentence(GuidanceCatalog catalog, Observation observation)
    {
        string sentence = catalog.TextOf(observation.Kind);
        return observation.Session is not { } session || observation.Scale is not { } scale
            ? sentence
            : catalog.TextOf(EnglishTexts.Line).Replace("{session}", session.ToString(CultureInfo.InvariantCulture)).Replace("{scale}", scale).Replace("{sentence}", sentence);
    }

    private static string Rate(GuidanceCatalog catalog, MeasuredRate? rate) => rate is null
        ? catalog.TextOf(EnglishTexts.RateNotMeasured)
        : catalog.TextOf(EnglishTexts.RateMeasured)
            .Replace("{rate}", catalog.Language.Number(rate.PerHundredSessions.ToString("0.##", CultureInfo.InvariantCulture))).Replace("{under}", rate.MeasuredUnderIn(catalog.Language));

    private static string Word(GuidanceCatalog catalog, string key) => catalog.TextOf(key);

    private static string Indent(string line) => "  " + line;
}
