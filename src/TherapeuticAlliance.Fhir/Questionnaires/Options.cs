using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>How an item is answered: by one of its options, or, where there are many, by a number on a line.</summary>
internal static class Options
{
    private const int MostListed = 20;

    internal static bool AreListed(Item item) => item.Format.OptionCount <= MostListed;

    /// <summary>The values in the order in which the form prints them.</summary>
    internal static IEnumerable<decimal> InOrder(Item item) =>
        item.OptionOrder == OptionOrder.HighestFirst ? item.Format.Options().Reverse() : item.Format.Options();

    internal static bool AllowNotApplicable(Item item) => item.Format.MissingReasons.Contains(MissingReason.NotApplicable);

    internal static int DecimalPlaces(ResponseFormat format)
    {
        int places = 0;
        for (decimal step = format.Step, lowest = format.Lowest; (step % 1 != 0 || lowest % 1 != 0) && places < 28; places++)
        {
            step *= 10;
            lowest *= 10;
        }

        return places;
    }

    /// <summary>
    /// The text that the form prints at a value of an item, or null. Places such as the name of the therapist have what the wording
    /// prints when nothing is filled in, since one resource is for all persons.
    /// </summary>
    internal static string? Label(Item item, decimal value, FhirOptions options)
    {
        if (options.Wording is { } wording)
        {
            return wording.Anchor(Worded(item, wording), value) is { } text ? wording.Fill(text) : null;
        }

        foreach (Anchor anchor in item.Format.Anchors)
        {
            if (anchor.Value == value)
            {
                return anchor.Label;
            }
        }

        return null;
    }

    /// <summary>The texts that the form prints at values of an item.</summary>
    internal static IEnumerable<(decimal Value, string Text)> Labels(Item item, FhirOptions options)
    {
        IEnumerable<Anchor> candidates = options.Wording is { } wording
            ? wording.AnchorsOf(item.Code).Concat(wording.Anchors).Concat(item.Format.Anchors)
            : item.Format.Anchors;
        foreach (decimal value in candidates.Select(anchor => anchor.Value).Distinct().Where(item.Format.Allows))
        {
            if (Label(item, value, options) is { } label)
            {
                yield return (value, label);
            }
        }
    }

    // The wording may have been made for the same definition read from a document: equal, but made of other objects.
    private static Item Worded(Item item, WordingPack wording) => wording.Instrument.FindItem(item.Code) ?? item;
}
