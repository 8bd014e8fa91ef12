using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>The files of the repository by their paths in it, written with slashes. What a build leaves behind is not among them.</summary>
internal static class RepositoryFiles
{
    private static readonly HashSet<string> NotOurs = new(["bin", "obj", ".git", "artifacts", "node_modules", "StrykerOutput", "TestResults", "BenchmarkDotNet.Artifacts"], StringComparer.Ordinal);

    internal static IReadOnlyList<string> All { get; } = [.. Under(Repository.Root)
        .Select(path => path.Substring(Repository.Root.Length + 1).Replace('\\', '/')).OrderBy(path => path, StringComparer.Ordinal)];

    internal static string Read(string path) => File.ReadAllText(Repository.Path(path.Split('/')));

    /// <summary>
    /// The files that a name can mean in a file: one beside it or under a folder it is relative to, else every file whose path
    /// ends with the name. A star stands for anything within a folder.
    /// </summary>
    internal static IReadOnlyList<string> Named(string name, string inFile)
    {
        string beside = Normalised(Folder(inFile) + name);
        string wanted = Regex.Replace(name, @"^(\.{0,2}/)+", string.Empty);
        return All.Contains(beside) ? [beside]
            : All.Contains(wanted) ? [wanted]
            : [.. All.Where(path => Matches(path, wanted))];
    }

    private static bool Matches(string path, string name) =>
        Regex.IsMatch(path, "(^|/)" + Regex.Escape(name).Replace("\\*", "[^/]*") + "$");

    private static string Folder(string file) => file.Substring(0, file.LastIndexOf('/') + 1);

    private static string Normalised(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Split('/').Where(part => part is not ("" or ".")))
        {
            if (part is ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    private static IEnumerable<string> Under(string folder) => Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder).Where(inner => !NotOurs.Contains(Path.GetFileName(inner))).SelectMany(Under));
}
