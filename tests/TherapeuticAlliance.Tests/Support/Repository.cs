using System;
using System.IO;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>Finds files of this repository from wherever the test assembly lies in it.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string Path(params string[] parts) => System.IO.Path.Combine(Root, System.IO.Path.Combine(parts));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppDomain.CurrentDomain.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "TherapeuticAlliance.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The test assembly lies outside the repository.");
    }
}
