using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>From a key document to the instrument with that key: whether it belongs to the instrument first, then what the grammar says.</summary>
internal static class KeyMaking
{
    internal static Result<Instrument> Read(Input input, Instrument instrument)
    {
        var findings = new FindingList();
        KeyDocument? document = input.Read(KeyDocument.Kind, KeyDocument.CurrentVersion, findings, KeyWalk.Read);
        return document is null ? findings.Around<Instrument>(null) : Make(document, instrument, findings);
    }

    internal static Result<Instrument> Make(KeyDocument document, Instrument instrument)
    {
        var findings = new FindingList();
        if (Head.Trouble(document.Document, document.DocumentVersion, KeyDocument.Kind, KeyDocument.CurrentVersion) is { } other)
        {
            findings.Add(other);
            return findings.Around<Instrument>(null);
        }

        return Make(document, instrument, findings);
    }

    private static Result<Instrument> Make(KeyDocument document, Instrument instrument, FindingList findings)
    {
        KeyDemands.Check(document, findings);
        Finding? misplaced = Misplaced(document.Instrument, instrument);
        if (misplaced is not null)
        {
            findings.Add(misplaced);
        }

        return misplaced is not null || findings.IsTooMuch ? findings.Around<Instrument>(null) : new KeyGrammar(document, instrument, findings).Build();
    }

    // The hash keeps a key from being put on a form whose items or range were other ones when it was written down.
    private static Finding? Misplaced(InstrumentReferenceDocument? reference, Instrument instrument) =>
        reference?.Id is { } id && id != instrument.Id
            ? DocumentFindings.KeyOfOtherInstrument.At("$.instrument.id", instrument.ToString()).WithAttemptedValue(id)
        : reference?.Version is { } version && version != instrument.Version
            ? DocumentFindings.KeyOfOtherInstrument.At("$.instrument.version", instrument.ToString()).WithAttemptedValue(version)
        : instrument.MissingKey is null
            ? DocumentFindings.KeyPresent.At("$.instrument", instrument.ToString())
        : reference?.ContentHash is { } hash && hash != instrument.ContentHash
            ? DocumentFindings.KeyHashOther.At("$.instrument.contentHash", instrument.ToString(), instrument.ContentHash).WithAttemptedValue(hash)
        : null;
}
