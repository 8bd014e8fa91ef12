using System;
using System.Diagnostics;
using System.IO;
using TherapeuticAlliance.Research.Files;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Files;

/// <summary>Only regular files are written over: a disk in memory has them, a device that lies among files is none.</summary>
public sealed class RegularFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("regular-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("older")]
    public void A_file_is_regular_and_stays_as_it_is(string text)
    {
        string path = Path.Combine(_folder, "scores.csv");
        File.WriteAllText(path, text);

        Assert.True(RegularFile.Is(path));
        Assert.Equal(text, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("older")]
    public void An_output_on_the_disk_in_memory_can_be_written_again(string older)
    {
        if (!Directory.Exists("/dev/shm"))
        {
            return;
        }

        string path = "/dev/shm/study-" + Guid.NewGuid().ToString("N") + ".csv";
        File.WriteAllText(path, older);
        try
        {
            using (OutputFile file = OutputFile.Create(path))
            {
                file.Write("new"u8);
                file.Complete();
            }

            Assert.Equal("new", File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("/dev/null")]
    [InlineData("/dev/zero")]
    [InlineData("/proc/version")]
    [InlineData("/proc/self/oom_score_adj")]
    [InlineData("/sys/kernel/profiling")]
    public void What_the_system_shows_as_files_is_not(string path)
    {
        if (File.Exists(path) && !OperatingSystem.IsWindows())
        {
            Assert.False(RegularFile.Is(path));
        }
    }

    // Making a device takes the rights of an administrator.
    [Fact]
    public void A_device_is_not_wherever_it_lies()
    {
        string path = Path.Combine(_folder, "device");
        if (OperatingSystem.IsWindows() || !Makes("mknod", path, "c", "1", "3"))
        {
            return;
        }

        Assert.False(RegularFile.Is(path));
    }

    [Fact]
    public void A_pipe_is_not()
    {
        string path = Path.Combine(_folder, "pipe");
        if (OperatingSystem.IsWindows() || !Makes("mkfifo", path))
        {
            return;
        }

        Assert.False(RegularFile.Is(path));
    }

    private static bool Makes(string program, params string[] arguments)
    {
        using Process making = Process.Start(program, arguments);
        making.WaitForExit();
        return making.ExitCode == 0;
    }
}
