using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

/// <summary>A run that is killed, in a process of its own: tests/Killed, which scores an endless table.</summary>
public sealed class KilledRunsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("killed-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Before the first byte, within the first buffer, between two buffers, and far into the file.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_537)]
    [InlineData(3_000_000)]
    public void Killed_at_any_byte_it_leaves_the_old_output_whole_and_the_next_run_removes_what_else_it_left(long bytes)
    {
        File.WriteAllText(In("scores.csv"), "older scores");
        File.WriteAllText(In("findings.csv"), "older findings");

        KillAfter(bytes);

        Assert.Equal("older scores", File.ReadAllText(In("scores.csv")));
        Assert.Equal("older findings", File.ReadAllText(In("findings.csv")));
        Assert.NotEmpty(Parts());

        using StudyReader reader = StudyReader.Open(new EndlessRows(2), Pulse.Client, Pulse.Map);
        StudyFiles.None.Scores(In("scores.csv")).Findings(In("findings.csv")).Write(reader);

        Assert.Equal(["findings.csv", "scores.csv"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(3, File.ReadAllLines(In("scores.csv")).Length);
    }

    [Fact]
    public void What_a_living_run_writes_is_left_alone()
    {
        using Process process = Start();
        WaitForParts(1);

        using StudyReader reader = StudyReader.Open(new EndlessRows(2), Pulse.Client, Pulse.Map);
        StudyFiles.None.Scores(In("scores.csv")).Write(reader);
        string[] parts = Parts();
        process.Kill();
        process.WaitForExit();

        Assert.Equal(2, parts.Length);
        Assert.Equal(3, File.ReadAllLines(In("scores.csv")).Length);
    }

    private void KillAfter(long bytes)
    {
        using Process process = Start();
        WaitForParts(bytes);
        process.Kill();
        process.WaitForExit();
    }

    private Process Start()
    {
        string configuration = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(AppContext.BaseDirectory + "x"))!);
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            UseShellExecute = false,
            ArgumentList = { Repository.Path("tests", "Killed", "bin", configuration, "net10.0", "Killed.dll"), In("scores.csv"), In("findings.csv") },
        };
        return Process.Start(start)!;
    }

    // Both outputs have been begun, and the scores are at least so long.
    private void WaitForParts(long bytes)
    {
        var clock = Stopwatch.StartNew();
        while (Parts().Length < 2 || new FileInfo(Parts().First(part => Path.GetFileName(part).StartsWith("scores", StringComparison.Ordinal))).Length < bytes)
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(2), "The program did not begin to write.");
            Thread.Sleep(1);
        }
    }

    private string[] Parts() => Directory.GetFiles(_folder, "*.part");

    private string In(string name) => Path.Combine(_folder, name);
}
