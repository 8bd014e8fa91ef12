using System;
using System.IO;

namespace TherapeuticAlliance.Research.Files;

/// <summary>The one path that a file has when all links on the way to it are followed.</summary>
internal static class RealPath
{
    // More links than any file system follows.
    private const int MaxLinks = 40;

    internal static string Of(string path) => Of(Path.GetFullPath(path), MaxLinks);

    /// <summary>
    /// Whether two paths lead to one file. Case does not tell files apart everywhere; to take two that differ in case
    /// only for one costs little.
    /// </summary>
    internal static bool AreSame(string one, string other) => string.Equals(Of(one), Of(other), StringComparison.OrdinalIgnoreCase);

    private static string Of(string path, int links)
    {
        string? folder = Path.GetDirectoryName(path);
        if (folder is null)
        {
            return path;
        }

        string here = Path.Combine(Of(folder, links), Path.GetFileName(path));
        return links > 0 && LinkTarget(here) is { } target ? Of(Path.GetFullPath(target, Path.GetDirectoryName(here)!), links - 1) : here;
    }

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception exception) when (FileGuard.IsOfFile(exception))
        {
            return null;
        }
    }
}
