using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

/// <summary>No file that is read is ever written over, and no output is ever half there.</summary>
public sealed class InputsStayTests : IDisposable
{
    private const string Table = "id,session,a,b,c\nA,1,5,2,3\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("inputs-stay-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_table_is_not_written_over_through_a_link()
    {
        string table = Input("in.csv");
        File.CreateSymbolicLink(In("link.csv"), table);

        Refused(() => Write(table, StudyFiles.None.Scores(In("link.csv"))), FileFindings.FileTwice);
        Assert.Equal(Table, File.ReadAllText(table));
    }

    [Fact]
    public void Nor_when_it_was_opened_through_one()
    {
        string table = Input("in.csv");
        File.CreateSymbolicLink(In("link.csv"), table);

        Refused(() => Write(In("link.csv"), StudyFiles.None.Scores(table)), FileFindings.FileTwice);
        Assert.Equal(Table, File.ReadAllText(table));
    }

    [Fact]
    public void Nor_through_a_linked_folder()
    {
        string table = Input("in.csv");
        Directory.CreateSymbolicLink(In("folder"), _folder);

        Refused(() => Write(table, StudyFiles.None.Findings(Path.Combine(_folder, "folder", "in.csv"))), FileFindings.FileTwice);
        Assert.Equal(Table, File.ReadAllText(table));
    }

    [Fact]
    public void Nor_by_a_second_name_of_the_same_file()
    {
        string table = Input("in.csv");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Process.Start("ln", [table, In("hard.csv")]).WaitForExit();

        Refused(() => Write(table, StudyFiles.None.Scores(In("hard.csv"))), FileFindings.FileUnwritable);
        Assert.Equal(Table, File.ReadAllText(table));
    }

    [Fact]
    public void Nor_under_the_name_that_an_output_could_pass_by()
    {
        string table = Input("scores.csv.part");

        Write(table, StudyFiles.None.Scores(In("scores.csv")));

        Assert.Equal(Table, File.ReadAllText(table));
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public void Nor_by_a_study_in_memory()
    {
        string table = Input("in.csv");
        File.CreateSymbolicLink(In("link.csv"), table);
        StudyScores scores = Study.ReadCsv(table, Pulse.Client, _ => Pulse.Map).Score();

        Refused(() => scores.WriteCsv(table), FileFindings.FileTwice);
        Refused(() => scores.WriteFindings(In("link.csv")), FileFindings.FileTwice);
        Refused(() => scores.Study.WriteKeyedItems(Path.Combine(_folder, ".", "in.csv")), FileFindings.FileTwice);
        Refused(() => scores.WatchForRuptures().WriteCsv(table), FileFindings.FileTwice);
        Assert.Equal(Table, File.ReadAllText(table));
    }

    [Fact]
    public void Nor_by_a_study_in_memory_under_a_second_name_of_the_same_file()
    {
        string table = Input("in.csv");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Process.Start("ln", [table, In("hard.csv")]).WaitForExit();
        StudyScores scores = Study.ReadCsv(table, Pulse.Client, _ => Pulse.Map).Score();

        Refused(() => scores.WriteCsv(In("hard.csv")), FileFindings.FileUnwritable);
        Assert.Equal(Table, File.ReadAllText(In("hard.csv")));
    }

    [Fact]
    public void Nor_when_a_reader_of_the_caller_reads_it()
    {
        string table = Input("in.csv");
        StudyScores scores = Study.ReadCsv(new StreamReader(table), Pulse.Client, _ => Pulse.Map).Score();

        Refused(() => scores.WriteCsv(table), FileFindings.FileTwice);
        Refused(() => scores.WriteParquet(table), FileFindings.FileTwice);
        Assert.Equal(Table, File.ReadAllText(table));
    }

    [Fact]
    public void Nor_when_a_reader_of_the_caller_reads_it_while_the_output_is_written()
    {
        string table = Input("in.csv");
        using StudyReader reader = StudyReader.Open(new StreamReader(new BufferedStream(new FileStream(table, FileMode.Open))), Pulse.Client, Pulse.Map);

        Refused(() => StudyFiles.None.Scores(table).Write(reader), FileFindings.FileTwice);
        Assert.Equal(Table, File.ReadAllText(table));
    }

    [Fact]
    public void Nor_when_it_is_standard_input()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        string table = Input("in.csv");
        using Process process = Process.Start(new ProcessStartInfo("sh")
        {
            ArgumentList = { "-c", "exec dotnet \"$1\" - \"$2\" < \"$2\"", "sh", Program(), table },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        string told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.StartsWith("TA5022", told, StringComparison.Ordinal);
        Assert.Equal(Table, File.ReadAllText(table));
    }

    // The run would take it for what an earlier one has left, and remove it.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nor_is_it_removed_when_it_is_named_like_an_output_that_was_not_completed(bool isInMemory)
    {
        string table = Input("scores.csv." + new string('a', 32) + ".part");

        Score(table, isInMemory);

        Assert.Equal(Table, File.ReadAllText(table));
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nor_when_a_second_name_of_it_is_such_a_name(bool isInMemory)
    {
        string table = Input("in.csv"), second = In("scores.csv." + new string('a', 32) + ".part");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Process.Start("ln", [table, second]).WaitForExit();

        Score(table, isInMemory);

        Assert.Equal(Table, File.ReadAllText(second));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nor_when_a_link_to_it_has_such_a_name(bool isInMemory)
    {
        string table = Input("in.csv"), link = In("scores.csv." + new string('a', 32) + ".part");
        File.CreateSymbolicLink(link, table);

        Score(link, isInMemory);

        Assert.Equal(Table, File.ReadAllText(link));
        Assert.Equal(Table, File.ReadAllText(table));
    }

    [Fact]
    public void A_table_that_is_gone_when_its_scores_are_written_keeps_nothing_back()
    {
        string table = Input("in.csv");
        StudyScores scores = Study.ReadCsv(table, Pulse.Client, _ => Pulse.Map).Score();
        File.Delete(table);

        scores.WriteCsv(In("scores.csv"));

        Assert.Equal(2, File.ReadAllLines(In("scores.csv")).Length);
    }

    [Fact]
    public void A_link_is_followed_and_stays_a_link()
    {
        File.WriteAllText(In("real.csv"), "older");
        File.CreateSymbolicLink(In("link.csv"), In("real.csv"));

        Write(Input("in.csv"), StudyFiles.None.Scores(In("link.csv")));

        Assert.NotNull(new FileInfo(In("link.csv")).LinkTarget);
        Assert.StartsWith("row,id", File.ReadAllText(In("real.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_mode_of_an_older_file_is_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(In("scores.csv"), "older");
        File.SetUnixFileMode(In("scores.csv"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Write(Input("in.csv"), StudyFiles.None.Scores(In("scores.csv")));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(In("scores.csv")));
    }

    [Fact]
    public void A_device_or_a_pipe_is_no_output()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Process.Start("mkfifo", [In("pipe")]).WaitForExit();
        string table = Input("in.csv");

        Assert.Equal("not-regular", Refused(() => Write(table, StudyFiles.None.Scores("/dev/null")), FileFindings.FileUnwritable).Arguments[1]);
        Assert.Equal("not-regular", Refused(() => Write(table, StudyFiles.None.Scores(In("pipe"))), FileFindings.FileUnwritable).Arguments[1]);
    }

    [Fact]
    public void A_full_disk_is_a_finding()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write);
        var exception = FileGuard.Failed(FileFindings.FileUnwritable, "scores.csv", Assert.ThrowsAny<IOException>(() =>
        {
            full.Write(new byte[100_000]);
            full.Flush(flushToDisk: true);
        }));

        Assert.Equal(["scores.csv", "disk-full"], exception.Findings.Single().Arguments);
    }

    [Fact]
    public async Task A_pipe_can_be_read()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Process.Start("mkfifo", [In("pipe")]).WaitForExit();
        Task writing = Task.Run(() => File.WriteAllText(In("pipe"), Table));
        Study study = Study.ReadCsv(In("pipe"), Pulse.Client, _ => Pulse.Map);
        await writing;

        Assert.Equal(12.0, study.Score().Forms.Single()["total"].Value);
    }

    [Fact]
    public void A_read_that_fails_is_a_finding_and_the_old_output_stays()
    {
        File.WriteAllText(In("scores.csv"), "older");
        using StudyReader reader = StudyReader.Open(new BreaksOff(Table + string.Concat(Enumerable.Repeat("A,1,5,2,3\n", 30_000))), Pulse.Client, Pulse.Map);

        Refused(() => StudyFiles.None.Scores(In("scores.csv")).Write(reader), FileFindings.FileUnreadable);
        Assert.Equal("older", File.ReadAllText(In("scores.csv")));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Of_two_runs_to_one_output_one_wins_whole_and_the_other_says_why()
    {
        string table = Input("in.csv");
        using StudyReader first = StudyReader.Open(new EndlessRows(200_000), Pulse.Client, Pulse.Map);
        using StudyReader second = StudyReader.Open(table, Pulse.Client, Pulse.Map);
        var told = new RunsWithin(() => Write(table, StudyFiles.None.Scores(In("scores.csv"))));

        Refused(() => StudyFiles.None.Scores(In("scores.csv")).Write(first, progress: told), FileFindings.FileUnwritable);
        Assert.Equal(2, File.ReadAllLines(In("scores.csv")).Length);
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public void A_run_to_an_output_that_another_replaces_is_refused_at_once()
    {
        string table = Input("in.csv");
        File.WriteAllText(In("scores.csv"), "older");
        using StudyReader first = StudyReader.Open(new EndlessRows(200_000), Pulse.Client, Pulse.Map);
        Finding? refused = null;
        var told = new RunsWithin(() => refused = Refused(() => Write(table, StudyFiles.None.Scores(In("scores.csv"))), FileFindings.FileUnwritable));

        StudyFiles.None.Scores(In("scores.csv")).Write(first, progress: told);

        Assert.NotNull(refused);
        Assert.Equal(200_001, File.ReadAllLines(In("scores.csv")).Length);
    }

    private string In(string name) => Path.Combine(_folder, name);

    private string Input(string name)
    {
        File.WriteAllText(In(name), Table);
        return In(name);
    }

    private static string Program()
    {
        string configuration = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(AppContext.BaseDirectory + "x"))!);
        return Repository.Path("tests", "Killed", "bin", configuration, "net10.0", "Killed.dll");
    }

    private void Score(string table, bool isInMemory)
    {
        if (isInMemory)
        {
            Study.ReadCsv(table, Pulse.Client, _ => Pulse.Map).Score().WriteCsv(In("scores.csv"));
        }
        else
        {
            Write(table, StudyFiles.None.Scores(In("scores.csv")));
        }
    }

    private static void Write(string table, StudyFiles files)
    {
        using StudyReader reader = StudyReader.Open(table, Pulse.Client, Pulse.Map);
        files.Write(reader);
    }

    private static Finding Refused(Action use, FindingKind kind)
    {
        Finding finding = Assert.Throws<StudyException>(use).Findings.Single();
        Assert.Equal(kind, finding.Kind);
        return finding;
    }

    /// <summary>Runs something once while a table is read.</summary>
    private sealed class RunsWithin(Action run) : IProgress<StudyProgress>
    {
        private int _runs;

        public void Report(StudyProgress value)
        {
            if (Interlocked.Increment(ref _runs) == 1)
            {
                run();
            }
        }
    }

    /// <summary>A text whose reading fails after a while, as on a broken disk.</summary>
    private sealed class BreaksOff(string text) : StringReader(text)
    {
        private int _given;

        public override int Read(char[] buffer, int index, int count) =>
            _given > 100_000 ? throw new IOException("broken") : Given(base.Read(buffer, index, count));

        public override int Read(Span<char> buffer) => _given > 100_000 ? throw new IOException("broken") : Given(base.Read(buffer));

        private int Given(int length)
        {
            _given += length;
            return length;
        }
    }
}
