using System;
using System.IO;
using System.IO.Compression;
using TherapeuticAlliance.Research.Files;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Files;

/// <summary>Whatever the caller reads with, the file below it is known where there is one.</summary>
public sealed class SourceFileTests : IDisposable
{
    private readonly string _folder = RealPath.Of(Directory.CreateTempSubdirectory("sources-").FullName);

    public SourceFileTests() => File.WriteAllText(Table, "id,a\n");

    public static TheoryData<string> Ways { get; } = ["plain", "buffered", "gzip", "deflate", "zlib", "brotli", "handle"];

    private string Table => Path.Combine(_folder, "in.csv");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_stream_over_a_file_is_of_the_file(string way)
    {
        if (way == "handle" && !OperatingSystem.IsLinux())
        {
            return;
        }

        using FileStream file = File.OpenRead(Table);
        using Stream stream = Over(way, file);
        using var reader = new StreamReader(stream);

        Assert.Equal(Table, SourceFile.Of(stream));
        Assert.Equal(Table, SourceFile.Of(reader));
    }

    [Fact]
    public void A_link_is_followed_when_the_table_is_opened()
    {
        string link = Path.Combine(_folder, "link.csv");
        File.CreateSymbolicLink(link, Table);

        using StreamReader reader = File.OpenText(link);

        Assert.Equal(Table, SourceFile.Of(reader));
    }

    [Fact]
    public void What_is_in_memory_is_of_no_file()
    {
        using var stream = new MemoryStream();
        using var reader = new StringReader("id,a");

        Assert.Null(SourceFile.Of(stream));
        Assert.Null(SourceFile.Of(reader));
    }

    [Fact]
    public void A_file_that_is_held_cannot_be_taken_by_others()
    {
        using (FileStream? held = SourceFile.Hold(Table))
        {
            Assert.NotNull(held);
            Assert.Throws<IOException>(() => new FileStream(Table, FileMode.Open, FileAccess.ReadWrite, FileShare.None));
        }

        using var alone = new FileStream(Table, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.True(alone.CanWrite);
    }

    [Fact]
    public void Nothing_is_held_where_nothing_could_be_lost()
    {
        string empty = Path.Combine(_folder, "empty.csv");
        File.WriteAllText(empty, string.Empty);

        Assert.Null(SourceFile.Hold(null));
        Assert.Null(SourceFile.Hold(Path.Combine(_folder, "none.csv")));
        Assert.Null(SourceFile.Hold(empty));
    }

    [Fact]
    public void What_another_program_has_for_itself_is_not_held_a_second_time()
    {
        using var alone = new FileStream(Table, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Null(SourceFile.Hold(Table));
    }

    private static Stream Over(string way, FileStream file) => way switch
    {
        "buffered" => new BufferedStream(file),
        "gzip" => new GZipStream(file, CompressionMode.Decompress),
        "deflate" => new DeflateStream(file, CompressionMode.Decompress),
        "zlib" => new ZLibStream(file, CompressionMode.Decompress),
        "brotli" => new BrotliStream(file, CompressionMode.Decompress),
        "handle" => new FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle(file.SafeFileHandle.DangerousGetHandle(), ownsHandle: false), FileAccess.Read),
        _ => file,
    };
}
