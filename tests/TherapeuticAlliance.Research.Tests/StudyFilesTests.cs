using System;
using System.IO;
using System.Linq;
using System.Threading;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

public sealed class StudyFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("study-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void From_file_to_file_gives_what_the_study_in_memory_gives()
    {
        const string Table = "id,session,a,b,c\nA,1,5,2,3\nA,2,5,9,\nA,2,,,\n";
        string[] names = [InFolder("in.csv"), InFolder("scores.csv"), InFolder("findings.csv"), InFolder("keyed.csv")];
        File.WriteAllText(names[0], Table);

        using StudyReader reader = StudyReader.Open(names[0], Pulse.Client, Pulse.Map);
        StudySummary summary = StudyFiles.None.Scores(names[1]).Findings(names[2]).KeyedItems(names[3]).Write(reader);

        Study study = Pulse.Read(Table);
        study.Score().WriteCsv(InFolder("scores2.csv"));
        study.Score().WriteFindings(InFolder("findings2.csv"));
        study.WriteKeyedItems(InFolder("keyed2.csv"));
        Assert.Equal(File.ReadAllText(InFolder("scores2.csv")), File.ReadAllText(names[1]));
        Assert.Equal(File.ReadLines(InFolder("findings2.csv")).Order(), File.ReadLines(names[2]).Order());
        Assert.Equal(File.ReadAllText(InFolder("keyed2.csv")), File.ReadAllText(names[3]));
        Assert.Equal((2, 1, 2), (summary.Forms, summary.Repeats, summary.FormsWithFindings));
        Assert.Equal(study.Score().Summary.Describe(), summary.Describe());
        Assert.Equal(7, Directory.GetFiles(_folder).Length);
    }

    [Theory]
    [InlineData("scores.csv")]
    [InlineData("findings.csv")]
    [InlineData("keyed.csv")]
    public void No_file_has_a_text_that_a_spreadsheet_would_run_unless_it_is_asked_for(string name)
    {
        File.WriteAllText(InFolder("in.csv"), "id,session,a,b,c\n=1+1,1,5,9,3\n");
        StudyFiles files = StudyFiles.None.Scores(InFolder("scores.csv")).Findings(InFolder("findings.csv")).KeyedItems(InFolder("keyed.csv"));

        Write(files);
        Assert.Contains(",'=1+1,", File.ReadAllText(InFolder(name)), StringComparison.Ordinal);

        Write(files.WithFormulas());
        Assert.Contains(",=1+1,", File.ReadAllText(InFolder(name)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_left_behind_when_the_work_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        using StudyReader reader = StudyReader.Open(new EndlessRows(long.MaxValue), Pulse.Client, Pulse.Map);
        File.WriteAllText(InFolder("scores.csv"), "older");

        Assert.Throws<OperationCanceledException>(
            () => StudyFiles.None.Scores(InFolder("scores.csv")).Write(reader, progress: new StopAtOnce(stop), cancellationToken: stop.Token));

        Assert.Equal([InFolder("scores.csv")], Directory.GetFiles(_folder));
        Assert.Equal("older", File.ReadAllText(InFolder("scores.csv")));
    }

    [Fact]
    public void The_table_itself_is_never_written_over()
    {
        File.WriteAllText(InFolder("in.csv"), "id,session,a,b,c\nA,1,5,2,3\n");
        using StudyReader reader = StudyReader.Open(InFolder("in.csv"), Pulse.Client, Pulse.Map);

        var exception = Assert.Throws<StudyException>(() => StudyFiles.None.Scores(Path.Combine(_folder, ".", "in.csv")).Write(reader));

        Assert.Equal(FileFindings.FileTwice, exception.Findings.Single().Kind);
        Assert.Equal("id,session,a,b,c\nA,1,5,2,3\n", File.ReadAllText(InFolder("in.csv")));
    }

    [Fact]
    public void Two_outputs_do_not_share_a_file() =>
        Assert.Equal(FileFindings.FileTwice, Refused(StudyFiles.None.Scores(InFolder("a.csv")).KeyedItems(InFolder("a.csv"))).Kind);

    [Fact]
    public void A_folder_that_does_not_exist_is_told_by_the_name_that_was_given()
    {
        string path = Path.Combine(_folder, "none", "scores.csv");

        Finding finding = Refused(StudyFiles.None.Scores(path));

        Assert.Equal(FileFindings.FileUnwritable, finding.Kind);
        Assert.Equal([path, "folder-absent"], finding.Arguments);
    }

    [Fact]
    public void A_folder_is_not_written_to()
    {
        Assert.Equal("folder", Refused(StudyFiles.None.Scores(InFolder("s.csv")).Findings(_folder)).Arguments[1]);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    private void Write(StudyFiles files)
    {
        using StudyReader reader = StudyReader.Open(InFolder("in.csv"), Pulse.Client, Pulse.Map);
        files.Write(reader);
    }

    private string InFolder(string name) => Path.Combine(_folder, name);

    private static Finding Refused(StudyFiles files)
    {
        using StudyReader reader = StudyReader.Open(new EndlessRows(1), Pulse.Client, Pulse.Map);
        return Assert.Throws<StudyException>(() => files.Write(reader)).Findings.Single();
    }

    private sealed class StopAtOnce(CancellationTokenSource stop) : IProgress<StudyProgress>
    {
        public void Report(StudyProgress value) => stop.Cancel();
    }
}
