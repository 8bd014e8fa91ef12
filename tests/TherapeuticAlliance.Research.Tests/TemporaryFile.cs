using System;
using System.IO;

namespace TherapeuticAlliance.Research.Tests;

/// <summary>A name for a file that is deleted at the end of a test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    internal string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "study-" + Guid.NewGuid().ToString("N") + ".csv");

    public void Dispose() => File.Delete(Path);
}
