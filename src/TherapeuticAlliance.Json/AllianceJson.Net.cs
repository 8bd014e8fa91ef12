using System;
using System.Buffers;
using System.IO;
using System.Runtime.InteropServices;
using System.Text.Json;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Json.Reading;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Json;

/// <content>Readers of bytes wherever a host has them, on .NET 10.</content>
public static partial class AllianceJson
{
    /// <summary>Reads a definition document.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark may stand in front.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    public static Result<Instrument> ReadDefinition(ReadOnlySpan<byte> utf8) =>
        DefinitionReader.Reader().Read(DocumentInput.Of(utf8));

    /// <summary>Reads a definition document.</summary>
    /// <param name="utf8">The document in UTF-8, in one or more pieces.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    public static Result<Instrument> ReadDefinition(ReadOnlySequence<byte> utf8) =>
        ReadDefinition(Contiguous(utf8));

    /// <summary>Reads a definition document.</summary>
    /// <param name="utf8">A stream that is read to its end, and no further than a document may be long. It is not closed.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<Instrument> ReadDefinition(Stream utf8) =>
        ReadDefinition(AllOf(Guard.NotNull(utf8, nameof(utf8))));

    /// <summary>Reads a definition document.</summary>
    /// <param name="json">The document as an element of another one.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    public static Result<Instrument> ReadDefinition(JsonElement json) =>
        ReadDefinition(JsonMarshal.GetRawUtf8Value(json));

    /// <summary>Reads a response sheet of one of the instruments of a catalogue.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark may stand in front.</param>
    /// <param name="catalog">The known instruments, in all versions of which sheets may come.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<ResponseSheet> ReadSheet(ReadOnlySpan<byte> utf8, InstrumentCatalog catalog) =>
        SheetReader.Reader(Guard.NotNull(catalog, nameof(catalog)).Instruments).Read(DocumentInput.Of(utf8));

    /// <summary>Reads a response sheet of one of the instruments of a catalogue.</summary>
    /// <param name="utf8">The document in UTF-8, in one or more pieces.</param>
    /// <param name="catalog">The known instruments, in all versions of which sheets may come.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<ResponseSheet> ReadSheet(ReadOnlySequence<byte> utf8, InstrumentCatalog catalog) =>
        ReadSheet(Contiguous(utf8), catalog);

    /// <summary>Reads a response sheet of one of the instruments of a catalogue.</summary>
    /// <param name="utf8">A stream that is read to its end, and no further than a document may be long. It is not closed.</param>
    /// <param name="catalog">The known instruments, in all versions of which sheets may come.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<ResponseSheet> ReadSheet(Stream utf8, InstrumentCatalog catalog) =>
        ReadSheet(AllOf(Guard.NotNull(utf8, nameof(utf8))), catalog);

    /// <summary>Reads a response sheet of one of the instruments of a catalogue.</summary>
    /// <param name="json">The document as an element of another one.</param>
    /// <param name="catalog">The known instruments, in all versions of which sheets may come.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<ResponseSheet> ReadSheet(JsonElement json, InstrumentCatalog catalog) =>
        ReadSheet(JsonMarshal.GetRawUtf8Value(json), catalog);

    /// <summary>Reads a response sheet of one instrument; a sheet of another instrument, version or key is refused.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark may stand in front.</param>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<ResponseSheet> ReadSheet(ReadOnlySpan<byte> utf8, Instrument instrument) =>
        SheetReader.Reader([Guard.NotNull(instrument, nameof(instrument))]).Read(DocumentInput.Of(utf8));

    /// <summary>Reads a response sheet of one instrument; a sheet of another instrument, version or key is refused.</summary>
    /// <param name="utf8">The document in UTF-8, in one or more pieces.</param>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<ResponseSheet> ReadSheet(ReadOnlySequence<byte> utf8, Instrument instrument) =>
        ReadSheet(Contiguous(utf8), instrument);

    /// <summary>Reads a response sheet of one instrument; a sheet of another instrument, version or key is refused.</summary>
    /// <param name="utf8">A stream that is read to its end, and no further than a document may be long. It is not closed.</param>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<ResponseSheet> ReadSheet(Stream utf8, Instrument instrument) =>
        ReadSheet(AllOf(Guard.NotNull(utf8, nameof(utf8))), instrument);

    /// <summary>Reads a response sheet of one instrument; a sheet of another instrument, version or key is refused.</summary>
    /// <param name="json">The document as an element of another one.</param>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<ResponseSheet> ReadSheet(JsonElement json, Instrument instrument) =>
        ReadSheet(JsonMarshal.GetRawUtf8Value(json), instrument);

    /// <summary>Reads a score report.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark may stand in front.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    public static Result<ScoreReportDocument> ReadReport(ReadOnlySpan<byte> utf8) =>
        ReportReader.Reader().Read(DocumentInput.Of(utf8));

    /// <summary>Reads a score report.</summary>
    /// <param name="utf8">The document in UTF-8, in one or more pieces.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    public static Result<ScoreReportDocument> ReadReport(ReadOnlySequence<byte> utf8) =>
        ReadReport(Contiguous(utf8));

    /// <summary>Reads a score report.</summary>
    /// <param name="utf8">A stream that is read to its end, and no further than a document may be long. It is not closed.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<ScoreReportDocument> ReadReport(Stream utf8) =>
        ReadReport(AllOf(Guard.NotNull(utf8, nameof(utf8))));

    /// <summary>Reads a score report.</summary>
    /// <param name="json">The document as an element of another one.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    public static Result<ScoreReportDocument> ReadReport(JsonElement json) =>
        ReadReport(JsonMarshal.GetRawUtf8Value(json));

    /// <summary>Reads a key document and puts the key on its instrument.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark may stand in front.</param>
    /// <param name="instrument">The instrument without a key.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<Instrument> ReadKey(ReadOnlySpan<byte> utf8, Instrument instrument) =>
        KeyReader.Reader(Guard.NotNull(instrument, nameof(instrument))).Read(DocumentInput.Of(utf8));

    /// <summary>Reads a key document and puts the key on its instrument.</summary>
    /// <param name="utf8">The document in UTF-8, in one or more pieces.</param>
    /// <param name="instrument">The instrument without a key.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<Instrument> ReadKey(ReadOnlySequence<byte> utf8, Instrument instrument) =>
        ReadKey(Contiguous(utf8), instrument);

    /// <summary>Reads a key document and puts the key on its instrument.</summary>
    /// <param name="utf8">A stream that is read to its end, and no further than a document may be long. It is not closed.</param>
    /// <param name="instrument">The instrument without a key.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<Instrument> ReadKey(Stream utf8, Instrument instrument) =>
        ReadKey(AllOf(Guard.NotNull(utf8, nameof(utf8))), instrument);

    /// <summary>Reads a key document and puts the key on its instrument.</summary>
    /// <param name="json">The document as an element of another one.</param>
    /// <param name="instrument">The instrument without a key.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<Instrument> ReadKey(JsonElement json, Instrument instrument) =>
        ReadKey(JsonMarshal.GetRawUtf8Value(json), instrument);

    /// <summary>Reads a wording document and compares it with the definition.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark may stand in front.</param>
    /// <param name="instrument">The instrument that is worded.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<WordingPack> ReadWording(ReadOnlySpan<byte> utf8, Instrument instrument) =>
        WordingReader.Reader(Guard.NotNull(instrument, nameof(instrument))).Read(DocumentInput.Of(utf8));

    /// <summary>Reads a wording document and compares it with the definition.</summary>
    /// <param name="utf8">The document in UTF-8, in one or more pieces.</param>
    /// <param name="instrument">The instrument that is worded.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<WordingPack> ReadWording(ReadOnlySequence<byte> utf8, Instrument instrument) =>
        ReadWording(Contiguous(utf8), instrument);

    /// <summary>Reads a wording document and compares it with the definition.</summary>
    /// <param name="utf8">A stream that is read to its end, and no further than a document may be long. It is not closed.</param>
    /// <param name="instrument">The instrument that is worded.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<WordingPack> ReadWording(Stream utf8, Instrument instrument) =>
        ReadWording(AllOf(Guard.NotNull(utf8, nameof(utf8))), instrument);

    /// <summary>Reads a wording document and compares it with the definition.</summary>
    /// <param name="json">The document as an element of another one.</param>
    /// <param name="instrument">The instrument that is worded.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<WordingPack> ReadWording(JsonElement json, Instrument instrument) =>
        ReadWording(JsonMarshal.GetRawUtf8Value(json), instrument);

    /// <summary>Reads what a monitor keeps of a case.</summary>
    /// <param name="utf8">The document in UTF-8; a byte order mark may stand in front.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    public static Result<MonitorState> ReadState(ReadOnlySpan<byte> utf8) =>
        StateReader.Reader().Read(DocumentInput.Of(utf8));

    /// <summary>Reads what a monitor keeps of a case.</summary>
    /// <param name="utf8">The document in UTF-8, in one or more pieces.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    public static Result<MonitorState> ReadState(ReadOnlySequence<byte> utf8) =>
        ReadState(Contiguous(utf8));

    /// <summary>Reads what a monitor keeps of a case.</summary>
    /// <param name="utf8">A stream that is read to its end, and no further than a document may be long. It is not closed.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<MonitorState> ReadState(Stream utf8) =>
        ReadState(AllOf(Guard.NotNull(utf8, nameof(utf8))));

    /// <summary>Reads what a monitor keeps of a case.</summary>
    /// <param name="json">The document as an element of another one.</param>
    /// <returns>The value, with findings if any; or every error with its JSON path.</returns>
    public static Result<MonitorState> ReadState(JsonElement json) =>
        ReadState(JsonMarshal.GetRawUtf8Value(json));

    /// <summary>Reads a course in UTF-8.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="catalog">The known instruments, in all versions of which forms may come.</param>
    /// <param name="policies">Policies of the caller that the course may have been judged by; those of the library are known.</param>
    /// <returns>The course, or what keeps the document from being one.</returns>
    public static Result<Course> ReadCourse(ReadOnlySpan<byte> utf8, InstrumentCatalog catalog, params RupturePolicy[] policies) =>
        CourseReader(catalog, policies).Read(DocumentInput.Of(utf8, DocumentInput.LargestCourse));

    /// <summary>Reads a course in UTF-8.</summary>
    /// <param name="utf8">The document, in one or more segments.</param>
    /// <param name="catalog">The known instruments, in all versions of which forms may come.</param>
    /// <param name="policies">Policies of the caller that the course may have been judged by; those of the library are known.</param>
    /// <returns>The course, or what keeps the document from being one.</returns>
    public static Result<Course> ReadCourse(ReadOnlySequence<byte> utf8, InstrumentCatalog catalog, params RupturePolicy[] policies) =>
        ReadCourse(Contiguous(utf8, DocumentInput.LargestCourse), catalog, policies);

    /// <summary>Reads a course in UTF-8, up to the end of the stream, which stays open.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="catalog">The known instruments, in all versions of which forms may come.</param>
    /// <param name="policies">Policies of the caller that the course may have been judged by; those of the library are known.</param>
    /// <returns>The course, or what keeps the document from being one.</returns>
    public static Result<Course> ReadCourse(Stream utf8, InstrumentCatalog catalog, params RupturePolicy[] policies) =>
        ReadCourse(AllOf(Guard.NotNull(utf8, nameof(utf8)), DocumentInput.LargestCourse), catalog, policies);

    /// <summary>Reads a course that is part of another document.</summary>
    /// <param name="json">The document.</param>
    /// <param name="catalog">The known instruments, in all versions of which forms may come.</param>
    /// <param name="policies">Policies of the caller that the course may have been judged by; those of the library are known.</param>
    /// <returns>The course, or what keeps the document from being one.</returns>
    public static Result<Course> ReadCourse(JsonElement json, InstrumentCatalog catalog, params RupturePolicy[] policies) =>
        ReadCourse(JsonMarshal.GetRawUtf8Value(json), catalog, policies);

    private static ReadOnlySpan<byte> Contiguous(ReadOnlySequence<byte> utf8, int largest = DocumentInput.LargestSize) =>
        utf8.IsSingleSegment ? utf8.FirstSpan
        : utf8.Length > largest ? new byte[largest + 1]
        : utf8.ToArray();

    // One byte more than a document may have is enough to see that there are too many.
    private static ReadOnlySpan<byte> AllOf(Stream utf8, int largest = DocumentInput.LargestSize)
    {
        using var all = new MemoryStream();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        for (int read = utf8.Read(buffer); read > 0 && all.Length <= largest; read = utf8.Read(buffer))
        {
            all.Write(buffer, 0, read);
        }

        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return all.GetBuffer().AsSpan(0, (int)all.Length);
    }
}
