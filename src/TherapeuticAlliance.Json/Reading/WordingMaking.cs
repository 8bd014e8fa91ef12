using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>From a wording document to the pack of an instrument. Whether the texts fit is the core's to say.</summary>
internal static class WordingMaking
{
    internal static Result<WordingPack> Read(Input input, Instrument instrument)
    {
        var findings = new FindingList();
        WordingDocument? document = input.Read(WordingDocument.Kind, WordingDocument.CurrentVersion, findings, WordingWalk.Read);
        return document is null ? findings.Around<WordingPack>(null) : Make(document, instrument, findings);
    }

    internal static Result<WordingPack> Make(WordingDocument document, Instrument instrument)
    {
        var findings = new FindingList();
        if (Head.Trouble(document.Document, document.DocumentVersion, WordingDocument.Kind, WordingDocument.CurrentVersion) is { } other)
        {
            findings.Add(other);
            return findings.Around<WordingPack>(null);
        }

        return Make(document, instrument, findings);
    }

    // Texts of another form, or texts that could not all be read, are not held against the definition.
    private static Result<WordingPack> Make(WordingDocument document, Instrument instrument, FindingList findings)
    {
        WordingDemands.Check(document, findings);
        if ((document.Instrument is { } id && id != instrument.Id) || (document.Version is { } version && version != instrument.Version))
        {
            string pack = (document.Instrument ?? instrument.Id) + " " + (document.Version ?? instrument.Version);
            findings.Add(WordingFindings.WordingOfOtherInstrument.At("$", pack, instrument.ToString()));
        }

        if (findings.HasError)
        {
            return findings.Around<WordingPack>(null);
        }

        Result<WordingPack> made = WordingPack.CreateOrFindings(
            instrument, document.Language!,
            document.Items!.Select(item => new KeyValuePair<string, string>(item.Code!, item.Text!)),
            (document.Anchors ?? []).Select(anchor => new KeyValuePair<decimal, string>(anchor.Value!.Value, anchor.Text!)),
            document.Instructions);
        findings.AddAll(made.Findings.Select(finding => finding.Kind.At(Path(finding, document), finding.Arguments.ToArray()).WithAttemptedValue(finding.AttemptedValue)));
        return findings.Around(made.ValueOrDefault);
    }

    // Of several texts for one item or value, the last is the one too many.
    private static string Path(Finding finding, WordingDocument document)
    {
        if (finding.Kind == WordingFindings.WordingLanguageMalformed)
        {
            return "$.language";
        }

        if (finding.Kind == WordingFindings.WordedAnchorUnfit)
        {
            string value = finding.Arguments[0];
            return Entry("$.anchors", Array.FindLastIndex(document.Anchors!.ToArray(), anchor => Text(anchor) == value), string.Empty);
        }

        string code = finding.Arguments[finding.Kind == WordingFindings.WordedItemUnknown ? 1 : 0];
        int last = Array.FindLastIndex(document.Items!.ToArray(), item => item.Code == code);
        return Entry("$.items", last, finding.Kind == WordingFindings.WordingMissing ? ".text" : ".code");
    }

    private static string Entry(string list, int index, string member) => index < 0 ? list : list + "[" + Number.Text(index) + "]" + member;

    private static string Text(WordedAnchorDocument anchor) => Number.Text(anchor.Value!.Value);
}
