using System;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Research.Files;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Files;

/// <summary>An output has its name when it is complete, and until then nothing of what was there is touched.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("outputs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_complete_output_has_its_name_and_no_other_file_is_left()
    {
        Write("scores.csv", "new");

        Assert.Equal("new", File.ReadAllText(In("scores.csv")));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void An_output_that_is_not_completed_leaves_the_older_one()
    {
        File.WriteAllText(In("scores.csv"), "older");
        OutputFile file = OutputFile.Create(In("scores.csv"));
        file.Stream.Write("new"u8);
        file.Dispose();
        file.Dispose();

        Assert.Equal("older", File.ReadAllText(In("scores.csv")));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void What_somebody_else_has_written_in_the_meantime_is_not_replaced()
    {
        using OutputFile file = OutputFile.Create(In("scores.csv"));
        File.WriteAllText(In("scores.csv"), "theirs");

        var refused = Assert.Throws<StudyException>(file.Complete);

        Assert.Equal(["TA5023", In("scores.csv"), "somebody else has written it in the meantime"], Told(refused));
        Assert.Equal("theirs", File.ReadAllText(In("scores.csv")));
    }

    [Fact]
    public void Who_may_read_the_older_file_may_read_the_new_one_and_nobody_else()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(In("scores.csv"), "older");
        File.SetUnixFileMode(In("scores.csv"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Write("scores.csv", "new");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(In("scores.csv")));
    }

    [Fact]
    public void What_a_killed_run_left_is_removed_and_files_that_only_look_alike_stay()
    {
        string abandoned = "scores.csv." + new string('a', 32) + ".part";
        string[] others = ["scores.csv." + new string('g', 32) + ".part", "scores.csv." + new string('a', 31) + ".part", "scorez.csv." + new string('a', 32) + ".part", "scores.csv.part"];
        foreach (string name in others.Append(abandoned))
        {
            File.WriteAllText(In(name), "part");
        }

        Write("scores.csv", "new");

        Assert.Equal(others.Append("scores.csv").Order(StringComparer.Ordinal), Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_another_run_still_writes_is_left_alone()
    {
        string held = In("scores.csv." + new string('a', 32) + ".part");
        using var writer = new FileStream(held, FileMode.CreateNew, FileAccess.Write, FileShare.None);

        Write("scores.csv", "new");

        Assert.True(File.Exists(held));
    }

    [Theory]
    [InlineData("/dev/null", "not-regular")]
    [InlineData("/proc/version", "not-regular")]
    public void A_device_is_no_output(string path, string why)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal(["TA5023", path, why], Told(Assert.Throws<StudyException>(() => OutputFile.Create(path))));
    }

    [Fact]
    public void A_file_that_somebody_reads_is_in_use()
    {
        File.WriteAllText(In("scores.csv"), "older");
        using var reader = new FileStream(In("scores.csv"), FileMode.Open, FileAccess.Read, FileShare.Read);

        Assert.Equal(["TA5023", In("scores.csv"), "in-use"], Told(Assert.Throws<StudyException>(() => OutputFile.Create(In("scores.csv")))));
    }

    [Fact]
    public void A_folder_is_no_output() =>
        Assert.Equal(["TA5023", _folder, "folder"], Told(Assert.Throws<StudyException>(() => OutputFile.Create(_folder))));

    [Fact]
    public void An_output_has_a_name()
    {
        Assert.Throws<ArgumentException>("path", () => OutputFile.Create(string.Empty));
        Assert.Throws<ArgumentException>("path", () => InputFile.Open(string.Empty));
    }

    [Fact]
    public void The_table_that_is_read_is_no_output_under_any_name()
    {
        File.WriteAllText(In("in.csv"), "table");
        File.CreateSymbolicLink(In("link.csv"), In("in.csv"));
        File.CreateSymbolicLink(In("linked-link.csv"), "link.csv");

        Assert.Equal(["TA5022", In("linked-link.csv")], Told(Assert.Throws<StudyException>(() => OutputFile.Create(In("linked-link.csv"), In("in.csv")))));
        Assert.Equal("table", File.ReadAllText(In("in.csv")));
    }

    [Fact]
    public void A_link_stays_a_link_and_what_it_leads_to_is_written()
    {
        Directory.CreateDirectory(In("real"));
        Directory.CreateSymbolicLink(In("folder"), "real");
        File.WriteAllText(In("real/scores.csv"), "older");
        File.CreateSymbolicLink(In("real/link.csv"), "scores.csv");

        Write("folder/link.csv", "new");

        Assert.Equal(In("real/scores.csv"), RealPath.Of(In("folder/link.csv")));
        Assert.Equal("new", File.ReadAllText(In("real/scores.csv")));
        Assert.Equal("scores.csv", new FileInfo(In("real/link.csv")).LinkTarget);
    }

    [Fact]
    public void Links_that_lead_to_each_other_lead_nowhere()
    {
        File.CreateSymbolicLink(In("one"), "other");
        File.CreateSymbolicLink(In("other"), "one");

        Assert.Contains(RealPath.Of(In("one")), new[] { In("one"), In("other") });
    }

    private static string[] Told(StudyException exception) => [exception.Findings.Single().Code, .. exception.Findings.Single().Arguments];

    private string In(string name) => Path.Combine(_folder, name);

    private void Write(string name, string text)
    {
        using OutputFile file = OutputFile.Create(In(name));
        file.Stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        file.Complete();
    }
}
