using System;
using System.IO;
using System.Text;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Opens files and says in one sentence why one cannot be opened.</summary>
internal static class StudyFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static FileStream OpenRead(string path) => Guarded(StudyFindings.FileUnreadable, path, () => new FileStream(
        path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan));

    internal static StreamReader ReaderOf(Stream stream, StudyMap map)
    {
        var encoding = (Encoding)(map.TextEncoding ?? StrictUtf8).Clone();
        encoding.DecoderFallback = DecoderFallback.ExceptionFallback;
        return new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, 1 << 16);
    }

    /// <summary>Writes UTF-8 without a byte order mark, lines ending in a line feed.</summary>
    internal static StreamWriter Create(string path, string knownAs) => Guarded(StudyFindings.FileUnwritable, knownAs, () => new StreamWriter(
        new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16), StrictUtf8) { NewLine = "\n" });

    internal static T Guarded<T>(FindingKind trouble, string path, Func<T> open)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            return open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new StudyException(trouble.At(string.Empty, path, Why(exception, path)));
        }
    }

    private static string Why(Exception exception, string path) => exception switch
    {
        FileNotFoundException => "it does not exist",
        DirectoryNotFoundException => "its folder does not exist",
        UnauthorizedAccessException when Directory.Exists(path) => "it is a folder",
        UnauthorizedAccessException => "access is denied",
        _ => "it is in use or the disk does not answer",
    };
}
