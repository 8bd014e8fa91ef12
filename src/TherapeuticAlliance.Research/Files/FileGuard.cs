using System;
using System.IO;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Files;

/// <summary>Turns what a file system throws into a finding that says in one sentence why.</summary>
internal static class FileGuard
{
    private const int DiskFullWindows = unchecked((int)0x80070070);

    // ENOSPC, as .NET passes it on.
    private const int DiskFullUnix = 28;

    internal static T Run<T>(FindingKind kind, string path, Func<T> use)
    {
        try
        {
            return use();
        }
        catch (Exception exception) when (IsOfFile(exception))
        {
            throw Failed(kind, path, exception);
        }
    }

    internal static bool IsOfFile(Exception exception) => exception is IOException or UnauthorizedAccessException or NotSupportedException;

    internal static StudyException Failed(FindingKind kind, string path, Exception exception) => Failed(kind, path, Why(exception, path));

    internal static StudyException Failed(FindingKind kind, string path, string why) => new(kind.At(string.Empty, path, why));

    private static string Why(Exception exception, string path) => exception switch
    {
        FileNotFoundException => "absent",
        DirectoryNotFoundException => "folder-absent",
        PathTooLongException => "name-too-long",
        UnauthorizedAccessException when Directory.Exists(path) => "folder",
        UnauthorizedAccessException => "denied",
        IOException { HResult: DiskFullWindows or DiskFullUnix } => "disk-full",
        _ => "in-use",
    };
}
