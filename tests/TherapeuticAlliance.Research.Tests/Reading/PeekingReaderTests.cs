using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>The beginning of a text can be looked at, and nothing of it is lost, however it is read afterwards.</summary>
public sealed class PeekingReaderTests
{
    // Longer than what is looked at, and no part of it is like another.
    private static readonly string Long = string.Concat(Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"{i},")));

    public static TheoryData<string> Ways { get; } = ["Read", "Peek", "array", "span", "memory", "array-async"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_text_is_read_whole_in_every_way(string way)
    {
        using var reader = new PeekingReader(new StringReader(Long));

        Assert.Equal(Long[..65_536], reader.Start);
        Assert.Equal(Long, await All(reader, way));
        Assert.Equal(-1, reader.Read());
        Assert.Equal(-1, reader.Peek());
    }

    [Theory]
    [InlineData("\uFEFFab", "ab")]
    [InlineData("a\uFEFFb", "a\uFEFFb")]
    [InlineData("\uFEFF", "")]
    [InlineData("", "")]
    public void A_byte_order_mark_at_the_beginning_is_no_text(string text, string expected)
    {
        using var reader = new PeekingReader(new StringReader(text));

        Assert.Equal(expected, reader.Start);
        Assert.Equal(expected, reader.ReadToEnd());
    }

    [Fact]
    public void To_peek_takes_nothing_away()
    {
        using var reader = new PeekingReader(new StringReader("ab"));

        Assert.Equal(['a', 'a', 'a', 'b', 'b'], new[] { reader.Peek(), reader.Peek(), reader.Read(), reader.Peek(), reader.Read() }.Select(c => (char)c));
    }

    [Fact]
    public void What_is_read_goes_where_it_is_asked_for_and_no_farther()
    {
        using var reader = new PeekingReader(new StringReader("abcdef"));
        char[] buffer = ['1', '2', '3', '4', '5'];

        Assert.Equal(2, reader.Read(buffer, 1, 2));
        Assert.Equal("1ab45", new string(buffer));
    }

    [Fact]
    public void The_text_below_is_closed_with_it()
    {
        var below = new StringReader("a");
        new PeekingReader(below).Dispose();

        Assert.Throws<ObjectDisposedException>(() => below.Read());
    }

    private static async Task<string> All(PeekingReader reader, string way)
    {
        var text = new StringBuilder();
        char[] buffer = new char[1000];
        for (int length = await Some(reader, way, buffer); length > 0; length = await Some(reader, way, buffer))
        {
            text.Append(buffer, 0, length);
        }

        return text.ToString();
    }

    private static async Task<int> Some(PeekingReader reader, string way, char[] buffer) => way switch
    {
        "array" => reader.Read(buffer, 0, buffer.Length),
        "span" => reader.Read(buffer.AsSpan()),
        "memory" => await reader.ReadAsync(buffer.AsMemory()),
        "array-async" => await reader.ReadAsync(buffer, 0, buffer.Length),
        _ => One(way == "Peek" ? Peeked(reader) : reader.Read(), buffer),
    };

    private static int Peeked(PeekingReader reader)
    {
        int next = reader.Peek();
        Assert.Equal(next, reader.Read());
        return next;
    }

    private static int One(int next, char[] buffer)
    {
        buffer[0] = (char)Math.Max(next, 0);
        return next < 0 ? 0 : 1;
    }
}
