using System;
using System.IO;
using System.Text;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Json.Reading;
using TherapeuticAlliance.Json.Writing;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Json;

/// <summary>
/// The front door to documents: writes instruments, response sheets, score reports, wording packs and states of monitors
/// as JSON, and reads them and keys.
/// Reading never throws for content; everything wrong comes back as findings with JSON paths.
/// </summary>
public static partial class AllianceJson
{
    /// <summary>Returns an instrument as a definition document.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="options">How to write; canonical when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    public static string WriteDefinition(Instrument instrument, WritingOptions? options = null) =>
        Encoding.UTF8.GetString(WriteDefinitionUtf8(instrument, options));

    /// <summary>Returns an instrument as a definition document in UTF-8, without a byte order mark.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="options">How to write; canonical when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    public static byte[] WriteDefinitionUtf8(Instrument instrument, WritingOptions? options = null) =>
        DocumentWriter.Write(DefinitionMapping.Of(Guard.NotNull(instrument, nameof(instrument))), context => context.DefinitionDocument, options ?? WritingOptions.Canonical);

    /// <summary>Returns a response sheet as a document. It shows a person's answers.</summary>
    /// <param name="sheet">The sheet; it may be half filled.</param>
    /// <param name="options">How to write; canonical when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    public static string WriteSheet(ResponseSheet sheet, WritingOptions? options = null) =>
        Encoding.UTF8.GetString(WriteSheetUtf8(sheet, options));

    /// <summary>Returns a response sheet as a document in UTF-8, without a byte order mark. It shows a person's answers.</summary>
    /// <param name="sheet">The sheet; it may be half filled.</param>
    /// <param name="options">How to write; canonical when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    public static byte[] WriteSheetUtf8(ResponseSheet sheet, WritingOptions? options = null) =>
        DocumentWriter.Write(SheetMapping.Of(Guard.NotNull(sheet, nameof(sheet))), context => context.ResponseSheetDocument, options ?? WritingOptions.Canonical);

    /// <summary>Returns a score report as a document. It shows a person's scores.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write; canonical when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string WriteReport(ScoreReport report, WritingOptions? options = null) =>
        Encoding.UTF8.GetString(WriteReportUtf8(report, options));

    /// <summary>Returns a score report as a document in UTF-8, without a byte order mark. It shows a person's scores.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write; canonical when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static byte[] WriteReportUtf8(ScoreReport report, WritingOptions? options = null)
    {
        WritingOptions chosen = options ?? WritingOptions.Canonical;
        return DocumentWriter.Write(ReportMapping.Of(Guard.NotNull(report, nameof(report)), chosen), context => context.ScoreReportDocument, chosen);
    }

    /// <summary>Returns a wording pack as a document. It shows the owner's texts: keep it where your licence allows.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="options">How to write; canonical when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public static string WriteWording(WordingPack pack, WritingOptions? options = null) =>
        Encoding.UTF8.GetString(WriteWordingUtf8(pack, options));

    /// <summary>Returns a wording pack as a document in UTF-8, without a byte order mark. It shows the owner's texts.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="options">How to write; canonical when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public static byte[] WriteWordingUtf8(WordingPack pack, WritingOptions? options = null) =>
        DocumentWriter.Write(WordingMapping.Of(Guard.NotNull(pack, nameof(pack))), context => context.WordingDocument, options ?? WritingOptions.Canonical);

    /// <summary>Returns what a monitor keeps of a case as a document, to be stored until the next session. It shows a person's scores.</summary>
    /// <param name="state">The state.</param>
    /// <param name="options">How to write; canonical when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public static string WriteState(MonitorState state, WritingOptions? options = null) =>
        Encoding.UTF8.GetString(WriteStateUtf8(state, options));

    /// <summary>Returns what a monitor keeps of a case as a document in UTF-8, without a byte order mark. It shows a person's scores.</summary>
    /// <param name="state">The state.</param>
    /// <param name="options">How to write; canonical when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public static byte[] WriteStateUtf8(MonitorState state, WritingOptions? options = null) =>
        DocumentWriter.Write(StateMapping.Of(Guard.NotNull(state, nameof(state))), context => context.MonitorStateDocument, options ?? WritingOptions.Canonical);

    /// <summary>Reads a definition document.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The instrument, or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Result<Instrument> ReadDefinition(string json) => DefinitionReader.Reader().Read(DocumentInput.Of(Guard.NotNull(json, nameof(json))));

    /// <summary>Reads a definition document.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark may stand in front.</param>
    /// <returns>The instrument, or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public static Result<Instrument> ReadDefinition(byte[] utf8) => DefinitionReader.Reader().Read(DocumentInput.Of(Guard.NotNull(utf8, nameof(utf8)).AsSpan()));

    /// <summary>Reads a response sheet of one of the instruments of a catalogue.</summary>
    /// <param name="json">The document.</param>
    /// <param name="catalog">The known instruments, in all versions of which sheets may come.</param>
    /// <returns>The sheet, with findings about its answers if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<ResponseSheet> ReadSheet(string json, InstrumentCatalog catalog) =>
        SheetReader.Reader(Guard.NotNull(catalog, nameof(catalog)).Instruments).Read(DocumentInput.Of(Guard.NotNull(json, nameof(json))));

    /// <summary>Reads a response sheet of one of the instruments of a catalogue.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark may stand in front.</param>
    /// <param name="catalog">The known instruments, in all versions of which sheets may come.</param>
    /// <returns>The sheet, with findings about its answers if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<ResponseSheet> ReadSheet(byte[] utf8, InstrumentCatalog catalog) =>
        SheetReader.Reader(Guard.NotNull(catalog, nameof(catalog)).Instruments).Read(DocumentInput.Of(Guard.NotNull(utf8, nameof(utf8)).AsSpan()));

    /// <summary>Reads a response sheet of one instrument; a sheet of another instrument, version or key is refused.</summary>
    /// <param name="json">The document.</param>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The sheet, with findings about its answers if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<ResponseSheet> ReadSheet(string json, Instrument instrument) =>
        SheetReader.Reader([Guard.NotNull(instrument, nameof(instrument))]).Read(DocumentInput.Of(Guard.NotNull(json, nameof(json))));

    /// <summary>Reads a response sheet of one instrument; a sheet of another instrument, version or key is refused.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark may stand in front.</param>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The sheet, with findings about its answers if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<ResponseSheet> ReadSheet(byte[] utf8, Instrument instrument) =>
        SheetReader.Reader([Guard.NotNull(instrument, nameof(instrument))]).Read(DocumentInput.Of(Guard.NotNull(utf8, nameof(utf8)).AsSpan()));

    /// <summary>Reads a score report. Scores are not made from it again: score the sheet for that.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The document, or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Result<ScoreReportDocument> ReadReport(string json) => ReportReader.Reader().Read(DocumentInput.Of(Guard.NotNull(json, nameof(json))));

    /// <summary>Reads a score report. Scores are not made from it again: score the sheet for that.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark may stand in front.</param>
    /// <returns>The document, or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public static Result<ScoreReportDocument> ReadReport(byte[] utf8) => ReportReader.Reader().Read(DocumentInput.Of(Guard.NotNull(utf8, nameof(utf8)).AsSpan()));

    /// <summary>Reads a key document and puts the key on its instrument. Every score then says that the key is the caller's.</summary>
    /// <param name="json">The document.</param>
    /// <param name="instrument">The instrument without a key.</param>
    /// <returns>The instrument with the key, or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<Instrument> ReadKey(string json, Instrument instrument) =>
        KeyReader.Reader(Guard.NotNull(instrument, nameof(instrument))).Read(DocumentInput.Of(Guard.NotNull(json, nameof(json))));

    /// <summary>Reads a key document and puts the key on its instrument. Every score then says that the key is the caller's.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark may stand in front.</param>
    /// <param name="instrument">The instrument without a key.</param>
    /// <returns>The instrument with the key, or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<Instrument> ReadKey(byte[] utf8, Instrument instrument) =>
        KeyReader.Reader(Guard.NotNull(instrument, nameof(instrument))).Read(DocumentInput.Of(Guard.NotNull(utf8, nameof(utf8)).AsSpan()));

    /// <summary>Reads a wording document and holds it against the definition; a pack for another instrument or version is refused.</summary>
    /// <param name="json">The document.</param>
    /// <param name="instrument">The instrument that it words.</param>
    /// <returns>The pack, or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<WordingPack> ReadWording(string json, Instrument instrument) =>
        WordingReader.Reader(Guard.NotNull(instrument, nameof(instrument))).Read(DocumentInput.Of(Guard.NotNull(json, nameof(json))));

    /// <summary>Reads a wording document and holds it against the definition; a pack for another instrument or version is refused.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark may stand in front.</param>
    /// <param name="instrument">The instrument that it words.</param>
    /// <returns>The pack, or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<WordingPack> ReadWording(byte[] utf8, Instrument instrument) =>
        WordingReader.Reader(Guard.NotNull(instrument, nameof(instrument))).Read(DocumentInput.Of(Guard.NotNull(utf8, nameof(utf8)).AsSpan()));

    /// <summary>Reads a wording document of one of the instruments of a catalogue; it says itself of which.</summary>
    /// <param name="json">The document.</param>
    /// <param name="catalog">The known instruments, in all versions that packs may word.</param>
    /// <returns>The pack, or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<WordingPack> ReadWording(string json, InstrumentCatalog catalog) =>
        WordingReader.Reader(Guard.NotNull(catalog, nameof(catalog)).Instruments).Read(DocumentInput.Of(Guard.NotNull(json, nameof(json))));

    /// <summary>Reads a wording document of one of the instruments of a catalogue; it says itself of which.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark may stand in front.</param>
    /// <param name="catalog">The known instruments, in all versions that packs may word.</param>
    /// <returns>The pack, or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<WordingPack> ReadWording(byte[] utf8, InstrumentCatalog catalog) =>
        WordingReader.Reader(Guard.NotNull(catalog, nameof(catalog)).Instruments).Read(DocumentInput.Of(Guard.NotNull(utf8, nameof(utf8)).AsSpan()));

    /// <summary>Reads what a monitor keeps of a case. It equals the state that was written, bit for bit.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The state, or every error with its JSON path. Whether it belongs to a monitor is said by that, when it observes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Result<MonitorState> ReadState(string json) => StateReader.Reader().Read(DocumentInput.Of(Guard.NotNull(json, nameof(json))));

    /// <summary>Reads what a monitor keeps of a case. It equals the state that was written, bit for bit.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark may stand in front.</param>
    /// <returns>The state, or every error with its JSON path. Whether it belongs to a monitor is said by that, when it observes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public static Result<MonitorState> ReadState(byte[] utf8) => StateReader.Reader().Read(DocumentInput.Of(Guard.NotNull(utf8, nameof(utf8)).AsSpan()));

    /// <summary>
    /// Returns the JSON Schema (draft 2020-12) of a kind of document, for other tools. The reader is stricter: it also
    /// checks what a schema cannot say.
    /// </summary>
    /// <param name="kind">The kind of document.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public static string Schema(DocumentKind kind)
    {
        string name = Enum.IsDefined(typeof(DocumentKind), kind)
            ? EnumNames.Of(kind)
            : throw new ArgumentOutOfRangeException(nameof(kind), "The kind is not a member of the enumeration.");
        using Stream stream = typeof(AllianceJson).Assembly.GetManifestResourceStream("TherapeuticAlliance.Json.Schemas." + name + ".json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
