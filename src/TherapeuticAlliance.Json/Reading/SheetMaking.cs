using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>From a sheet document to the sheet of an instrument at hand. What an answer means is the core's to say.</summary>
internal static class SheetMaking
{
    internal static Result<ResponseSheet> Read(Input input, IReadOnlyList<Instrument> atHand)
    {
        var findings = new FindingList();
        ResponseSheetDocument? document = input.Read(ResponseSheetDocument.Kind, ResponseSheetDocument.CurrentVersion, findings, SheetWalk.Read);
        return document is null ? findings.Around<ResponseSheet>(null) : Make(document, atHand, findings);
    }

    internal static Result<ResponseSheet> Make(ResponseSheetDocument document, IReadOnlyList<Instrument> atHand)
    {
        var findings = new FindingList();
        if (Head.Trouble(document.Document, document.DocumentVersion, ResponseSheetDocument.Kind, ResponseSheetDocument.CurrentVersion) is { } other)
        {
            findings.Add(other);
            return findings.Around<ResponseSheet>(null);
        }

        return Make(document, atHand, findings);
    }

    private static Result<ResponseSheet> Make(ResponseSheetDocument document, IReadOnlyList<Instrument> atHand, FindingList findings)
    {
        SheetDemands.Check(document, findings);
        Instrument? instrument = document.Instrument is { } reference ? Resolve(reference, atHand, findings) : null;
        return findings.Around(instrument is null || findings.IsTooMuch ? null : new SheetFilling(document, instrument, findings).Fill());
    }

    private static Instrument? Resolve(InstrumentReferenceDocument reference, IReadOnlyList<Instrument> atHand, FindingList findings)
    {
        if (reference.Id is not { } id || reference.Version is not { } version)
        {
            return null;
        }

        Instrument[] versions = atHand.Where(instrument => instrument.Id == id).ToArray();
        if (versions.Length == 0)
        {
            findings.Add(DocumentFindings.InstrumentUnknown.At("$.instrument.id", Joined(atHand.Select(instrument => instrument.Id).Distinct())).WithAttemptedValue(id));
            return null;
        }

        if (Array.Find(versions, instrument => instrument.Version == version) is not { } found)
        {
            string known = Joined(versions.Select(instrument => instrument.Version));
            findings.Add(DocumentFindings.InstrumentVersionOther.At("$.instrument.version", versions[0].Id, known).WithAttemptedValue(version));
            return null;
        }

        if (reference.ContentHash is { } hash && hash != found.ContentHash)
        {
            findings.Add(DocumentFindings.ContentHashOther.At("$.instrument.contentHash", found.ToString(), found.ContentHash).WithAttemptedValue(hash));
            return null;
        }

        return found;
    }

    private static string Joined(IEnumerable<string> known) => string.Join(", ", known);
}
