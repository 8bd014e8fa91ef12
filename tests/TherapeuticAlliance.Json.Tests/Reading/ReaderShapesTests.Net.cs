using System;
using System.Buffers;
using System.IO;
using System.Text.Json;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Internal;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

/// <summary>A stream, a span, segments and a part of another document are read as the text is.</summary>
public class ReaderShapesTests
{
    private static readonly byte[] Sheet = AllianceJson.WriteSheetUtf8(Samples.PulseInstrument.Answer(1, 2, 3, 4, 5));
    private static readonly byte[] Definition = AllianceJson.WriteDefinitionUtf8(Samples.House);
    private static readonly byte[] Report = AllianceJson.WriteReportUtf8(Samples.PulseInstrument.Answer(1, 2, 3, 4, 5).Score());
    private static readonly byte[] State = AllianceJson.WriteStateUtf8(States.After(States.Everything, 12));
    private static readonly byte[] Case = AllianceJson.WriteCourseUtf8(CourseTests.Everything);
    private static readonly byte[] Key = System.Text.Encoding.UTF8.GetBytes(Keys.Invented);
    private static readonly byte[] Wording = System.Text.Encoding.UTF8.GetBytes(Keys.Wording);

    [Fact]
    public void Spans() => Read(
        AllianceJson.ReadSheet(Sheet.AsSpan(), Samples.Catalog), AllianceJson.ReadSheet(Sheet.AsSpan(), Samples.PulseInstrument),
        AllianceJson.ReadDefinition(Definition.AsSpan()), AllianceJson.ReadState(State.AsSpan()), AllianceJson.ReadCourse(Case.AsSpan(), Samples.Catalog),
        AllianceJson.ReadReport(Report.AsSpan()).IsValid, AllianceJson.ReadKey(Key.AsSpan(), Keys.CalpasP).IsValid, AllianceJson.ReadWording(Wording.AsSpan(), Samples.PulseInstrument).IsValid);

    [Fact]
    public void Streams_that_give_a_few_bytes_at_a_time() => Read(
        AllianceJson.ReadSheet(Slow(Sheet), Samples.Catalog), AllianceJson.ReadSheet(Slow(Sheet), Samples.PulseInstrument),
        AllianceJson.ReadDefinition(Slow(Definition)), AllianceJson.ReadState(Slow(State)), AllianceJson.ReadCourse(Slow(Case), Samples.Catalog),
        AllianceJson.ReadReport(Slow(Report)).IsValid, AllianceJson.ReadKey(Slow(Key), Keys.CalpasP).IsValid, AllianceJson.ReadWording(Slow(Wording), Samples.PulseInstrument).IsValid);

    [Fact]
    public void Segments_that_part_a_document_anywhere() => Read(
        AllianceJson.ReadSheet(Parted(Sheet), Samples.Catalog), AllianceJson.ReadSheet(Parted(Sheet), Samples.PulseInstrument),
        AllianceJson.ReadDefinition(Parted(Definition)), AllianceJson.ReadState(Parted(State)), AllianceJson.ReadCourse(Parted(Case), Samples.Catalog),
        AllianceJson.ReadReport(Parted(Report)).IsValid, AllianceJson.ReadKey(Parted(Key), Keys.CalpasP).IsValid, AllianceJson.ReadWording(Parted(Wording), Samples.PulseInstrument).IsValid);

    [Fact]
    public void Parts_of_another_document() => Read(
        AllianceJson.ReadSheet(Part(Sheet), Samples.Catalog), AllianceJson.ReadSheet(Part(Sheet), Samples.PulseInstrument),
        AllianceJson.ReadDefinition(Part(Definition)), AllianceJson.ReadState(Part(State)), AllianceJson.ReadCourse(Part(Case), Samples.Catalog),
        AllianceJson.ReadReport(Part(Report)).IsValid, AllianceJson.ReadKey(Part(Key), Keys.CalpasP).IsValid, AllianceJson.ReadWording(Part(Wording), Samples.PulseInstrument).IsValid);

    [Fact]
    public void A_stream_is_read_no_further_than_a_document_may_go_and_stays_open()
    {
        using var stream = new MemoryStream(new byte[20_000_000]);

        Assert.Contains(AllianceJson.ReadSheet(stream, Samples.Catalog).Findings, finding => finding.Kind == DocumentFindings.TooLarge);
        Assert.InRange(stream.Position, 4_000_000, 5_000_000);
        Assert.True(stream.CanRead);
    }

    private static void Read(
        Result<ResponseSheet> sheet, Result<ResponseSheet> ofOne, Result<Instrument> definition, Result<Ruptures.MonitorState> state, Result<Course> course,
        bool hasReport, bool hasKey, bool hasWording)
    {
        Assert.Equal(Sheet, AllianceJson.WriteSheetUtf8(Expect.Valid(sheet)));
        Assert.Equal(Sheet, AllianceJson.WriteSheetUtf8(Expect.Valid(ofOne)));
        Assert.Equal(Samples.House.ContentHash, Expect.Valid(definition).ContentHash);
        Assert.Equal(States.After(States.Everything, 12), Expect.Valid(state));
        Assert.Equal(CourseTests.Everything, Expect.Valid(course));
        Assert.Equal((true, true, true), (hasReport, hasKey, hasWording));
    }

    private static JsonElement Part(byte[] document) =>
        JsonDocument.Parse("{\"a\":[1," + System.Text.Encoding.UTF8.GetString(document) + "]}").RootElement.GetProperty("a")[1];

    private static Stream Slow(byte[] document) => new FewBytes(document);

    private static ReadOnlySequence<byte> Parted(byte[] document) => Segment.Parted(document, first: 1, others: 7);

    private sealed class FewBytes(byte[] document) : MemoryStream(document)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(3, count));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(3, buffer.Length)]);
    }
}
