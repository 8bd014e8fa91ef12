using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>From a wording document to the pack of an instrument. Whether the texts fit is the core's to say.</summary>
internal static class WordingReader
{
    private static readonly DocumentFormat<WordingDocument> Format = new(
        WordingDocument.Kind, WordingDocument.CurrentVersion, DocumentContext.Canonical.WordingDocument);

    internal static DocumentReader<WordingDocument, WordingPack> Reader(Instrument instrument) =>
        new(Format, (document, findings) => Make(document, instrument, findings));

    internal static DocumentReader<WordingDocument, WordingPack> Reader(IReadOnlyList<Instrument> known) =>
        new(Format, (document, findings) => Named(document, known, findings) is { } instrument ? Make(document, instrument, findings) : null);

    private static Instrument? Named(WordingDocument document, IReadOnlyList<Instrument> known, FindingList findings)
    {
        Instrument[] versions = known.Where(instrument => instrument.Id == document.Instrument).ToArray();
        Instrument? named = versions.FirstOrDefault(instrument => instrument.Version == document.Version);
        if (document.Instrument is null || document.Version is null)
        {
            WordingRequirements.Check(document, findings);
        }
        else if (versions.Length == 0)
        {
            string ids = string.Join(", ", known.Select(instrument => instrument.Id).Distinct());
            findings.Add(SuppliedFindings.InstrumentUnknown.At("$.instrument", ids).WithAttemptedValue(document.Instrument));
        }
        else if (named is null)
        {
            string others = string.Join(", ", versions.Select(instrument => instrument.Version));
            findings.Add(SuppliedFindings.InstrumentVersionOther.At("$.version", versions[0].Id, others).WithAttemptedValue(document.Version));
        }

        return named;
    }

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

        Result<WordingPack> made = WordingPack.CreateOrFindings(instrument, Texts(document));
        var places = new WordingPaths(document);
        findings.AddAll(made.Findings.Select(finding => finding.WithPath(places.Of(finding))));
        return made.ValueOrDefault;
    }

    private static WordingTexts Texts(WordingDocument document)
    {
        var texts = new WordingTexts(document.Language!, document.Instructions);
        foreach (WordedItemDocument item in document.Items!)
        {
            texts = texts.WithItem(item.Code!, item.Text!);
            texts = item.Section is null ? texts : texts.WithSection(item.Code!, item.Section);
            texts = item.Help is null ? texts : texts.WithHelp(item.Code!, item.Help);
            texts = (item.Anchors ?? []).Aggregate(texts, (all, anchor) => all.WithAnchor(item.Code!, anchor.Value!.Value, anchor.Text!));
        }

        texts = (document.Anchors ?? []).Aggregate(texts, (all, anchor) => all.WithAnchor(anchor.Value!.Value, anchor.Text!));
        return (document.Placeholders ?? []).Aggregate(texts, (all, place) => all.WithPlaceholder(place.Name!, place.Fallback!));
    }
}
