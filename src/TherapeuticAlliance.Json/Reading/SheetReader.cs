using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>From a sheet document to the sheet of a known instrument. What an answer means is the core's to say.</summary>
internal static class SheetReader
{
    private static readonly DocumentFormat<ResponseSheetDocument> Format = new(
        ResponseSheetDocument.Kind, ResponseSheetDocument.CurrentVersion, DocumentContext.Canonical.ResponseSheetDocument);

    internal static DocumentReader<ResponseSheetDocument, ResponseSheet> Reader(IReadOnlyList<Instrument> known) =>
        new(Format, (document, findings) => Make(document, known, findings));

    internal static ResponseSheet? Make(ResponseSheetDocument document, IReadOnlyList<Instrument> known, FindingList findings)
    {
        SheetRequirements.Check(document, findings);
        Instrument? instrument = document.Instrument is { } reference ? Resolve(reference, "$.instrument", known, findings) : null;
        return instrument is null || findings.IsTooMuch ? null : new SheetBuilder(document, instrument, findings).Build();
    }

    internal static Instrument? Resolve(InstrumentReferenceDocument reference, string path, IReadOnlyList<Instrument> known, FindingList findings)
    {
        if (reference.Id is not { } id || reference.Version is not { } version)
        {
            return null;
        }

        if (known.Count == 1 && known[0].Id == id && known[0].Version == version)
        {
            return Same(reference, path, known[0], findings);
        }

        Instrument[] versions = known.Where(instrument => instrument.Id == id).ToArray();
        if (versions.Length == 0)
        {
            findings.Add(SuppliedFindings.InstrumentUnknown.At(path + ".id", Joined(known.Select(instrument => instrument.Id).Distinct())).WithAttemptedValue(id));
            return null;
        }

        if (Array.Find(versions, instrument => instrument.Version == version) is not { } found)
        {
            string others = Joined(versions.Select(instrument => instrument.Version));
            findings.Add(SuppliedFindings.InstrumentVersionOther.At(path + ".version", versions[0].Id, others).WithAttemptedValue(version));
            return null;
        }

        return Same(reference, path, found, findings);
    }

    private static Instrument? Same(InstrumentReferenceDocument reference, string path, Instrument found, FindingList findings)
    {
        if (reference.ContentHash is not { } hash || hash == found.ContentHash)
        {
            return found;
        }

        findings.Add(SuppliedFindings.ContentHashOther.At(path + ".contentHash", found.ToString(), found.ContentHash).WithAttemptedValue(hash));
        return null;
    }

    private static string Joined(IEnumerable<string> known) => string.Join(", ", known);
}
