using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>From a wording document to the pack of an instrument. Whether the texts fit is the core's to say.</summary>
internal static class WordingReader
{
    private static readonly DocumentFormat<WordingDocument> Format = new(
        WordingDocument.Kind, WordingDocument.CurrentVersion, DocumentContext.Canonical.WordingDocument);

    internal static DocumentReader<WordingDocument, WordingPack> Reader(Instrument instrument) =>
        new(Format, (document, findings) => Make(document, instrument, findings));

    // Texts of another form, or texts that could not all be read, are not held against the definition.
    private static WordingPack? Make(WordingDocument document, Instrument instrument, FindingList findings)
    {
        WordingRequirements.Check(document, findings);
        if ((document.Instrument is { } id && id != instrument.Id) || (document.Version is { } version && version != instrument.Version))
        {
            string pack = (document.Instrument ?? instrument.Id) + " " + (document.Version ?? instrument.Version);
            findings.Add(WordingFindings.WordingOfOtherInstrument.At("$", pack, instrument.ToString()));
        }

        if (findings.HasError)
        {
            return null;
        }

        Result<WordingPack> made = WordingPack.CreateOrFindings(
            instrument, document.Language!,
            document.Items!.Select(item => new KeyValuePair<string, string>(item.Code!, item.Text!)),
            (document.Anchors ?? []).Select(anchor => new KeyValuePair<decimal, string>(anchor.Value!.Value, anchor.Text!)),
            document.Instructions);
        var places = new WordingPaths(document);
        findings.AddAll(made.Findings.Select(finding => finding.WithPath(places.Of(finding))));
        return made.ValueOrDefault;
    }
}
