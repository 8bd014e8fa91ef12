using System.IO;
using System.Text;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Files;

/// <summary>Opens files, pipes and devices for reading.</summary>
internal static class InputFile
{
    // The stream buffers nothing: the reader above it does.
    internal static FileStream Open(string path) => FileGuard.Run(FileFindings.FileUnreadable, path, () => new FileStream(
        path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan));

    /// <summary>A reader that refuses bytes that are no text, and takes a byte order mark for what it says.</summary>
    internal static StreamReader Text(Stream stream, Encoding? named)
    {
        var encoding = (Encoding)(named ?? Encoding.UTF8).Clone();
        encoding.DecoderFallback = DecoderFallback.ExceptionFallback;
        return new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, 1 << 16);
    }
}
