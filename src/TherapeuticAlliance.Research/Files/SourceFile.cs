using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;

namespace TherapeuticAlliance.Research.Files;

/// <summary>The file from which something is read, which no output replaces and no run removes.</summary>
internal static class SourceFile
{
    private const string StandardInput = "/dev/stdin";
    private const string Handles = "/proc/self/fd/";

    /// <summary>The file below a text, all links followed; null when there is none or it cannot be known.</summary>
    internal static string? Of(TextReader text) => text is StreamReader reader ? Of(reader.BaseStream) : IsOfConsole(text) ? At(StandardInput) : null;

    /// <summary>The file below a stream, all links followed; null when there is none or it cannot be known.</summary>
    internal static string? Of(Stream stream) => stream switch
    {
        FileStream file => Path.IsPathFullyQualified(file.Name) ? RealPath.Of(file.Name) : At(NameOfHandle(file)),
        BufferedStream buffered => Of(buffered.UnderlyingStream),
        GZipStream packed => Of(packed.BaseStream),
        DeflateStream packed => Of(packed.BaseStream),
        ZLibStream packed => Of(packed.BaseStream),
        BrotliStream packed => Of(packed.BaseStream),
        _ => IsOfConsole(stream) ? At(StandardInput) : null,
    };

    /// <summary>
    /// Keeps a file from being replaced or removed, under whatever name: the system knows which names are of one file. Null when there is
    /// nothing to keep.
    /// </summary>
    internal static FileStream? Hold(string? source)
    {
        try
        {
            // To open a pipe would wait for its writer; pipes and devices have no length.
            return source is not null && new FileInfo(RealPath.Of(source)) is { Exists: true, Length: > 0 } ? InputFile.Open(source) : null;
        }
        catch (Exception exception) when (exception is StudyException || FileGuard.IsOfFile(exception))
        {
            return null;
        }
    }

    // Standard input has its own types, which only the console makes.
    private static bool IsOfConsole(object source) => source.GetType().Assembly == typeof(Console).Assembly;

    // A stream that was made from a handle has no name; Linux knows it.
    private static string NameOfHandle(FileStream file) => Handles + file.SafeFileHandle.DangerousGetHandle().ToString(CultureInfo.InvariantCulture);

    private static string? At(string path)
    {
        string real = RealPath.Of(path);
        return File.Exists(real) ? real : null;
    }
}
