using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Storage;

/// <summary>
/// Response sheets as one line of text, for hosts that store them without a second DLL: about a hundred characters, the same on
/// every runtime, with a checksum. It holds everything of a sheet; <c>TherapeuticAlliance.Json</c> writes the readable document.
/// </summary>
/// <example><code>string line = SheetText.Write(sheet);
/// ResponseSheet back = SheetText.Read(line, InstrumentCatalog.Default).Value;</code></example>
public static class SheetText
{
    private const string Format = "ta-sheet 1";
    private const int FixedFields = 10;
    private const int AdministrationAt = 4;

    /// <summary>Returns the sheet as one line. It shows a person's answers.</summary>
    /// <param name="sheet">The sheet.</param>
    public static string Write(ResponseSheet sheet)
    {
        Instrument instrument = Guard.NotNull(sheet, nameof(sheet)).Instrument;
        var fields = new List<string>
        {
            Format, instrument.Id, instrument.Version, instrument.ContentHash,
        };
        fields.AddRange(AdministrationText.Write(sheet.Administration));
        fields.Add(Number.Text(sheet.UnknownItemAnswers.Count));
        fields.AddRange(sheet.Answers.Select(AnswerText.Write));
        fields.AddRange(sheet.UnknownItemAnswers.SelectMany(unknown => new[] { unknown.ItemCode, unknown.Text }));
        return StoredText.Join(fields);
    }

    /// <summary>Returns the sheet of a line.</summary>
    /// <param name="text">What <see cref="Write"/> wrote.</param>
    /// <param name="catalog">Where the instrument is looked up, in the version the sheet was filled in on.</param>
    /// <returns>The sheet; or a finding where the text is damaged, or its instrument, version or definition is not in the catalogue.</returns>
    public static Result<ResponseSheet> Read(string text, InstrumentCatalog catalog)
    {
        Guard.NotNull(catalog, nameof(catalog));
        if (StoredText.Split(Guard.NotNull(text, nameof(text))) is not { } fields || fields.Count < FixedFields)
        {
            return Invalid(StorageFindings.Damaged.At(string.Empty));
        }

        if (fields[0] != Format)
        {
            return Invalid(StorageFindings.OtherFormat.At(string.Empty, Format));
        }

        return catalog.Find(fields[1], fields[2]) is not { } instrument
            ? Invalid(StorageFindings.DefinitionUnknown.At(string.Empty))
            : !string.Equals(instrument.ContentHash, fields[3], StringComparison.Ordinal)
            ? Invalid(StorageFindings.DefinitionChanged.At(string.Empty, instrument.ToString()))
            : Sheet(instrument, fields) is { } sheet ? Result<ResponseSheet>.Valid(sheet)
            : Invalid(StorageFindings.Damaged.At(string.Empty));
    }

    private static Result<ResponseSheet> Invalid(Finding finding) => Result<ResponseSheet>.Invalid([finding]);

    // The checksum fits, so what is wrong here was not written by this library.
    private static ResponseSheet? Sheet(Instrument instrument, List<string> fields)
    {
        int items = instrument.Items.Count;
        if (!StoredText.TryCount(fields[9], out int unknown) || fields.Count != FixedFields + items + (2L * unknown) || AdministrationText.Read(fields, AdministrationAt) is not { } administration)
        {
            return null;
        }

        var answers = new Answer[items];
        for (int i = 0; i < items; i++)
        {
            if (!AnswerText.TryRead(instrument.Items[i], fields[FixedFields + i], out answers[i]))
            {
                return null;
            }
        }

        var strangers = Enumerable.Range(0, unknown).Select(i => FixedFields + items + (2 * i)).Select(at => new UnknownItemAnswer(fields[at], fields[at + 1])).ToArray();
        return Array.Exists(strangers, stranger => instrument.FindItem(stranger.ItemCode) is not null)
            ? null
            : new ResponseSheet(instrument, answers, ReadOnly.Copy(strangers), administration);
    }
}
