using System.Collections.Generic;
using System.Linq;

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

    /// <summary>The text at a value, if the form prints one.</summary>
    internal static string? Label(Item item, decimal value, FhirOptions options) =>
        options.Wording?.Anchor(value) ?? item.Format.Anchors.FirstOrDefault(anchor => anchor.Value == value)?.Label;
}
