using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>Checks the texts of a form against its definition.</summary>
internal static class WordingValidator
{
    internal static IEnumerable<Finding> Of(Instrument instrument, string? language, WordingTexts worded)
    {
        WordingEntry[] texts = worded.Entries().Where(entry => entry.Part == WordingPart.Item).ToArray();
        WordingEntry[] anchors = worded.Entries().Where(entry => entry.Part == WordingPart.Anchor).ToArray();
        if (!IsLanguage(language))
        {
            yield return WordingFindings.WordingLanguageMalformed.At("language").WithAttemptedValue(language);
        }

        foreach (Item item in instrument.Items.Where(item => !Array.Exists(texts, text => IsCode(text, item) && !string.IsNullOrWhiteSpace(text.Text))))
        {
            yield return WordingFindings.WordingMissing.At("items[" + item.Code + "]", item.Code, instrument.Id);
        }

        foreach (IGrouping<string, WordingEntry> given in texts.GroupBy(text => text.Code, StringComparer.Ordinal))
        {
            if (instrument.FindItem(given.Key) is null)
            {
                yield return WordingFindings.WordedItemUnknown.At("items[" + given.Key + "]", instrument.Id, given.Key);
            }
            else if (given.Count() > 1)
            {
                yield return WordingFindings.WordingDuplicate.At("items[" + given.Key + "]", given.Key);
            }
        }

        foreach (IGrouping<decimal, WordingEntry> at in anchors.GroupBy(anchor => anchor.Value))
        {
            if (at.Count() > 1 || string.IsNullOrWhiteSpace(at.First().Text) || !instrument.Items.Any(item => item.Format.Allows(at.Key)))
            {
                yield return WordingFindings.WordedAnchorInvalid.At("anchors[" + Number.Text(at.Key) + "]", Number.Text(at.Key), instrument.Id);
            }
        }
    }

    private static bool IsCode(WordingEntry text, Item item) => string.Equals(text.Code, item.Code, StringComparison.Ordinal);

    // The shape of BCP 47; whether the language exists is not ours to say.
    private static bool IsLanguage(string? tag) =>
        tag is not null && tag.Split('-').All(part => part.Length is >= 1 and <= 8 && part.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')));
}
