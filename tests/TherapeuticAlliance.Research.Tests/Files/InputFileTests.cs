using System.IO;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Research.Files;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Files;

/// <summary>What is read is text in the encoding that was named, or it is refused; nothing is guessed.</summary>
public sealed class InputFileTests
{
    [Theory]
    [InlineData(new byte[] { 0x61, 0xE9 }, "iso-8859-1", "aé")]
    [InlineData(new byte[] { 0x61, 0xC3, 0xA9 }, "utf-8", "aé")]
    [InlineData(new byte[] { 0x61, 0xC3, 0xA9 }, null, "aé")]
    [InlineData(new byte[] { 0x61, 0x00 }, "utf-16", "a")]
    public void Bytes_are_read_in_the_encoding_that_was_named_and_in_UTF8_without_one(byte[] bytes, string? encoding, string text) =>
        Assert.Equal(text, Read(bytes, encoding));

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61 })]
    public void A_byte_order_mark_says_the_encoding_and_is_no_text(byte[] bytes)
    {
        Assert.Equal("a", Read(bytes, null));
        Assert.Equal("a", Read(bytes, "iso-8859-1"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("utf-8")]
    [InlineData("us-ascii")]
    public void Bytes_that_are_no_text_are_refused(string? encoding) => Assert.Throws<DecoderFallbackException>(() => Read([0x61, 0xFF], encoding));

    [Fact]
    public void An_encoding_of_the_caller_stays_as_lenient_as_it_was()
    {
        Assert.Throws<DecoderFallbackException>(() => Read([0xFF], "utf-8"));

        Assert.Equal("\uFFFD", Encoding.UTF8.GetString([0xFF]));
    }

    [Fact]
    public void A_table_that_another_program_still_writes_can_be_read()
    {
        using var file = new TemporaryFile();
        using var writer = new FileStream(file.Path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        writer.Write("a,b\n"u8);
        writer.Flush();

        using StreamReader reader = InputFile.Text(InputFile.Open(file.Path), null);

        Assert.Equal("a,b\n", reader.ReadToEnd());
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() => Assert.Equal(
        ["none.csv", "absent"], Assert.Throws<StudyException>(() => InputFile.Open("none.csv")).Findings.Single().Arguments);

    private static string Read(byte[] bytes, string? encoding)
    {
        using StreamReader reader = InputFile.Text(new MemoryStream(bytes), encoding is null ? null : Encoding.GetEncoding(encoding));
        return reader.ReadToEnd();
    }
}
