using System;
using System.IO;

namespace TherapeuticAlliance.Research.Files;

/// <summary>The names that outputs have until they are complete, and what a run that was killed has left under one.</summary>
internal static class PassingFile
{
    private const string End = ".part";
    private const string Format = "N";
    private const int FormatLength = 32;

    // File systems know names of up to 255 bytes, and so many characters, at most 192 bytes, have room for what comes behind them.
    private const int LongestWhole = 64;

    internal static string NameFor(string target) => Path.Combine(Path.GetDirectoryName(target)!, StartOf(target) + Guid.NewGuid().ToString(Format) + End);

    /// <summary>Removes what earlier runs to the same output have left because they were killed.</summary>
    /// <param name="target">The output.</param>
    /// <param name="source">The file that is read, which stays whatever its name is; null when there is none.</param>
    internal static void RemoveAbandoned(string target, string? source)
    {
        string start = StartOf(target);
        foreach (string path in Directory.EnumerateFiles(Path.GetDirectoryName(target)!, "*" + End))
        {
            if (IsPassing(Path.GetFileName(path), start) && IsOurs(path, source))
            {
                RemoveUnlessHeld(path);
            }
        }
    }

    private static bool IsPassing(string name, string start) => name.Length == start.Length + FormatLength + End.Length
        && name.StartsWith(start, StringComparison.Ordinal) && Guid.TryParseExact(name.AsSpan(start.Length, FormatLength), Format, out _);

    // A run leaves no links. What it reads is held as well, since a file may have several names.
    private static bool IsOurs(string path, string? source) =>
        new FileInfo(path).LinkTarget is null && (source is null || !RealPath.AreSame(path, source));

    // A long name gives up its end, so that the passing one is as long: where that is too long, the run ends before it begins.
    private static string StartOf(string target)
    {
        string name = Path.GetFileName(target);
        return (name.Length <= LongestWhole ? name : name.Remove(name.Length - 1 - FormatLength - End.Length)) + ".";
    }

    // A run holds the file that it writes, and the system lets go of it when the run is killed.
    private static void RemoveUnlessHeld(string path)
    {
        try
        {
            new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception exception) when (FileGuard.IsOfFile(exception))
        {
            // Another run writes it, or it is not ours to remove.
        }
    }
}
