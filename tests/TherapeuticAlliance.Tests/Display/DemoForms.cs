using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;

namespace TherapeuticAlliance.Tests.Display;

/// <summary>Forms with wordings of our own.</summary>
internal static class DemoForms
{
    internal static WordingPack Of(Instrument instrument, string language = "en") => WordingPack.CreateOrFindings(
        instrument, instrument.Items.Aggregate(new WordingTexts(language), (texts, item) => texts.WithItem(item.Code, "Text " + item.Code))).Value;

    internal static IEnumerable<KeyValuePair<string, string?>> Posted(params (string Name, string? Value)[] fields) =>
        fields.Select(field => new KeyValuePair<string, string?>(field.Name, field.Value));
}
