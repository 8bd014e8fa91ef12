using System;
using System.IO;

namespace TherapeuticAlliance.Research.Files;

/// <summary>Tells files from devices, pipes and what a system shows of itself under names of files.</summary>
internal static class RegularFile
{
    private const string Devices = "/dev/";

    // A disk in memory, which has its place among the devices.
    private const string SharedMemory = "/dev/shm/";

    private static readonly string[] OfSystem = ["/proc/", "/sys/"];

    /// <summary>Whether a file that is there, under its real path, is a regular one.</summary>
    internal static bool Is(string path) => OperatingSystem.IsWindows() || (!IsApart(path) && CanBeCut(path));

    // To open a device may already do something; it has no length.
    private static bool IsApart(string path) => Array.Exists(OfSystem, folder => path.StartsWith(folder, StringComparison.Ordinal))
        || (path.StartsWith(Devices, StringComparison.Ordinal) && !path.StartsWith(SharedMemory, StringComparison.Ordinal) && new FileInfo(path).Length == 0);

    // Opened for both, a pipe does not block. A pipe cannot be positioned, and a device cannot be cut to a length.
    private static bool CanBeCut(string path)
    {
        using var probe = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        if (!probe.CanSeek || probe.Length > 0)
        {
            return probe.CanSeek;
        }

        try
        {
            probe.SetLength(0);
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException || FileGuard.IsOfFile(exception))
        {
            return false;
        }
    }
}
