using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>From a key document to the instrument with that key: whether it belongs to the instrument first, then what the grammar says.</summary>
internal static class KeyReader
{
    private static readonly DocumentFormat<KeyDocument> Format = new(
        KeyDocument.Kind, KeyDocument.CurrentVersion, DocumentContext.Canonical.KeyDocument);

    internal static DocumentReader<KeyDocument, Instrument> Reader(Instrument instrument) =>
        new(Format, (document, findings) => Make(document, instrument, findings));

    private static Instrument? Make(KeyDocument document, Instrument instrument, FindingList findings)
    {
        KeyRequirements.Check(document, findings);
        if (Misplaced(document.Instrument, instrument) is { } misplaced)
        {
            findings.Add(misplaced);
            return null;
        }

        return findings.IsTooMuch ? null : new KeyDefinitionBuilder(document, instrument, findings).Build();
    }

    // The hash keeps a key from being put on a form whose items or range were other ones when it was written down.
    private static Finding? Misplaced(InstrumentReferenceDocument? reference, Instrument instrument) =>
        reference?.Id is { } id && id != instrument.Id
            ? SuppliedFindings.KeyOfOtherInstrument.At("$.instrument.id", instrument.ToString()).WithAttemptedValue(id)
        : reference?.Version is { } version && version != instrument.Version
            ? SuppliedFindings.KeyOfOtherInstrument.At("$.instrument.version", instrument.ToString()).WithAttemptedValue(version)
        : instrument.MissingKey is null
            ? SuppliedFindings.KeyPresent.At("$.instrument", instrument.ToString())
        : reference?.ContentHash is { } hash && hash != instrument.ContentHash
            ? SuppliedFindings.KeyHashOther.At("$.instrument.contentHash", instrument.ToString(), instrument.ContentHash).WithAttemptedValue(hash)
        : null;
}
