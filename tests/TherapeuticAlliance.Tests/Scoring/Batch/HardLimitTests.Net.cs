using System;
using System.Diagnostics;
using System.IO;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Batch;

/// <summary>A table that outgrows the memory, in a process of its own: tests/Limits, with a heap of 48 MB.</summary>
public sealed class HardLimitTests
{
    // Kind: a capacity that is raised before its array, so that the next row is written outside of it.
    [Fact]
    public void Where_memory_ends_the_rows_before_are_whole_and_none_is_written_elsewhere()
    {
        string folder = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(AppContext.BaseDirectory + "x"))!);
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Repository.Path("tests", "Limits", "bin", folder, "net10.0", "Limits.dll") },
            Environment = { ["DOTNET_GCHeapHardLimit"] = "0x3000000", ["DOTNET_gcServer"] = "0" },
        };
        using Process process = Process.Start(start)!;
        string said = process.StandardOutput.ReadToEnd(), error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0, process.ExitCode + ": " + said + error);
        Assert.EndsWith("5 times out of memory, nothing lost", said.Trim());
    }
}
