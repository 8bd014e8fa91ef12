using System;
using System.Diagnostics;
using System.Globalization;
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

    // File systems of this kind know names of 255 bytes.
    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(251)]
    public void A_name_of_any_length_that_the_file_system_knows_can_be_written(int characters)
    {
        string name = new string('s', characters) + ".csv";
        Write(name, "new");
        Write(name, "newer");

        Assert.Equal("newer", File.ReadAllText(In(name)));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_name_that_the_file_system_does_not_know_is_refused_as_too_long()
    {
        string name = new string('s', 300) + ".csv";

        Assert.Equal(["TA5023", In(name), "name-too-long"], Told(Assert.Throws<StudyException>(() => Write(name, "new"))));
        Assert.Empty(Directory.GetFiles(_folder));
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
    public void An_output_that_is_not_completed_lets_go_of_everything()
    {
        File.WriteAllText(In("scores.csv"), "older");
        OutputFile file = OutputFile.Create(In("scores.csv"));
        file.Dispose();

        Assert.False(file.Stream.CanWrite);
        using FileStream alone = Alone("scores.csv");
        Assert.True(alone.CanWrite);
    }

    [Fact]
    public void A_complete_output_is_closed_at_once()
    {
        using OutputFile file = OutputFile.Create(In("scores.csv"));
        file.Complete();

        Assert.False(file.Stream.CanWrite);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_name_that_an_output_had_until_its_end_is_no_matter_of_it_any_more(bool isCompleted)
    {
        OutputFile file = OutputFile.Create(In("scores.csv"));
        string passing = Directory.GetFiles(_folder).Single();
        (isCompleted ? (Action)file.Complete : file.Dispose)();
        File.WriteAllText(passing, "theirs");

        file.Dispose();

        Assert.Equal("theirs", File.ReadAllText(passing));
    }

    [Fact]
    public void An_output_that_cannot_be_begun_leaves_the_older_one_to_others()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // Linux takes a path of 4,095 bytes. That of the output is one; with what makes it a passing one it is too long.
        string name = "o.csv";
        while (In(name).Length < 3_860)
        {
            name = Path.Combine(new string('x', 200), name);
        }

        name = Path.Combine(new string('y', 4_080 - 1 - In(name).Length), name);
        Directory.CreateDirectory(Path.GetDirectoryName(In(name))!);
        File.WriteAllText(In(name), "older");

        Assert.Throws<StudyException>(() => OutputFile.Create(In(name)));

        using FileStream alone = Alone(name);
        Assert.True(alone.CanWrite);
    }

    [Fact]
    public void A_pipe_is_no_output()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using (Process making = Process.Start("mkfifo", In("pipe.csv")))
        {
            making.WaitForExit();
        }

        Assert.Equal(["TA5023", In("pipe.csv"), "not-regular"], Told(Assert.Throws<StudyException>(() => OutputFile.Create(In("pipe.csv")))));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_the_reason() => Assert.Equal(
        ["TA5023", In("none/scores.csv"), "folder-absent"], Told(Assert.Throws<StudyException>(() => OutputFile.Create(In("none/scores.csv")))));

    [Fact]
    public void What_somebody_else_has_written_in_the_meantime_is_not_replaced()
    {
        using OutputFile file = OutputFile.Create(In("scores.csv"));
        File.WriteAllText(In("scores.csv"), "theirs");

        var refused = Assert.Throws<StudyException>(file.Complete);

        Assert.Equal(["TA5023", In("scores.csv"), "taken"], Told(refused));
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

    [Theory]
    [InlineData(6)]
    [InlineData(65)]
    [InlineData(200)]
    public void What_a_run_leaves_when_it_is_killed_is_what_the_next_one_removes(int characters)
    {
        string output = new string('s', characters) + ".csv";
        OutputFile file = OutputFile.Create(In(output));
        string passing = Directory.GetFiles(_folder).Single();
        file.Dispose();
        File.WriteAllText(passing, "part");

        Write(output, "new");

        Assert.Equal([output], Directory.GetFiles(_folder).Select(Path.GetFileName));
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
        Assert.Throws<ArgumentNullException>("path", () => OutputFile.Create(null!));
        Assert.Throws<ArgumentNullException>("path", () => InputFile.Open(null!));
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
    public void Names_that_differ_in_case_only_are_taken_for_one_file() => Assert.Equal(
        ["TA5022", In("IN.csv")], Told(Assert.Throws<StudyException>(() => OutputFile.Create(In("IN.csv"), In("in.csv")))));

    [Fact]
    public void Another_file_than_the_one_that_is_read_is_an_output()
    {
        File.WriteAllText(In("in.csv"), "table");
        using OutputFile file = OutputFile.Create(In("out.csv"), In("in.csv"));
        file.Complete();

        Assert.Equal(["in.csv", "out.csv"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Forty_links_are_followed_and_no_more()
    {
        File.WriteAllText(In("0"), "table");
        for (int i = 1; i <= 41; i++)
        {
            File.CreateSymbolicLink(In(Name(i)), Name(i - 1));
        }

        Assert.Equal(RealPath.Of(In("0")), RealPath.Of(In("40")));
        Assert.Equal("1", Path.GetFileName(RealPath.Of(In("41"))));

        static string Name(int i) => i.ToString(CultureInfo.InvariantCulture);
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

    private FileStream Alone(string name) => new(In(name), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

    private string In(string name) => Path.Combine(_folder, name);

    private void Write(string name, string text)
    {
        using OutputFile file = OutputFile.Create(In(name));
        file.Stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        file.Complete();
    }
}
