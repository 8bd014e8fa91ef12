using System.IO;
using System.Linq;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Writing;

public sealed class ScoreCsvWriterTests
{
    private static string Written(StudyScores scores)
    {
        using var text = new StringWriter { NewLine = "\r\n" };
        scores.WriteCsv(text);
        return text.ToString();
    }

    [Fact]
    public void A_row_has_its_number_id_and_session_and_three_columns_for_each_scale() => Assert.Equal(
        "row,id,session,bond,bond_status,bond_answered,total,total_status,total_answered\n"
        + "2,A,1,9,complete,2,12,complete,3\n"
        + "3,A,2.0,9,complete,2,13.5,prorated,2\n"
        + "4,B,,,not-scorable,1,,not-scorable,1\n",
        Written(Pulse.Read("id,session,a,b,c\nA,1,5,2,3\nA,2.0,5,2,\nB,,5,,\n").Score()));

    [Fact]
    public void Scales_stand_in_the_order_of_the_definition() => Assert.StartsWith(
        "row,id,session,task,task_status,task_answered,bond,bond_status,bond_answered,goal,goal_status,goal_answered,total,total_status,total_answered\n",
        Written(Study.ReadCsv(
            new StringReader(string.Join(',', Enumerable.Range(1, 12)) + "\n"), Instruments.WaiSr.Client, map => map.Items("{n}")).Score()));

    [Fact]
    public void A_score_is_the_shortest_text_that_reads_back_as_the_same_number()
    {
        // C01, session 3 of the sample: eleven answers with the sum 45; 45 * 12 / 11 = 540 / 11, which Python 3 writes as below.
        string table = string.Join(',', Enumerable.Range(1, 12)) + "\n4,4,4,4,5,4,4,4,,4,4,4\n";
        StudyScores scores = Study.ReadCsv(new StringReader(table), Instruments.WaiSr.Client, map => map.Items("{n}"))
            .Score(ScoringOptions.Default.WithRule("total", MissingRule.AtLeastAnswered(10)));

        Assert.EndsWith(",49.09090909090909,prorated,11\n", Written(scores));
    }

    [Theory]
    [InlineData("-7")]
    [InlineData("007")]
    [InlineData("Åse-Ø 😀")]
    [InlineData("1.0")]
    public void Ids_come_out_as_they_went_in(string id) =>
        Assert.Contains("\n2," + id + ",1,9,", Written(Pulse.Read("id,session,a,b,c\n" + id + ",1,5,2,3\n").Score()));

    [Theory]
    [InlineData("a,b")]
    [InlineData("say \"x\"")]
    [InlineData("two\nlines")]
    [InlineData(" padded ")]
    [InlineData("tab\tbed")]
    public void Ids_with_special_characters_survive_a_round(string id)
    {
        string quoted = "\"" + id.Replace("\"", "\"\"", System.StringComparison.Ordinal) + "\"";
        string written = Written(Pulse.Read("id,session,a,b,c\n" + quoted + ",1,5,2,3\n").Score());

        Study again = Study.ReadCsv(new StringReader(written + "3,x,1,1,complete,2,1,complete,3\n"), Pulse.Client, map => map.Id("id").Items("bond", "total", "bond_answered"));
        Assert.Equal(id, again.Forms[0].Id);
    }

    [Fact]
    public void A_file_is_utf8_without_a_mark_and_replaces_an_older_one()
    {
        using var file = new TemporaryFile();
        File.WriteAllText(file.Path, new string('x', 10_000));

        Pulse.Read("id,session,a,b,c\nÄ,1,5,2,3\n").Score().WriteCsv(file.Path);

        Assert.Equal(
            "row,id,session,bond,bond_status,bond_answered,total,total_status,total_answered\n2,Ä,1,9,complete,2,12,complete,3\n"u8.ToArray(), File.ReadAllBytes(file.Path));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+A@b")]
    [InlineData("-A")]
    [InlineData("@SUM(A1)")]
    [InlineData("'quoted")]
    public void What_a_spreadsheet_would_run_gets_an_apostrophe_before_it(string id) =>
        Assert.Contains("\n2,'" + id + ",1,9,", Written(Pulse.Read("id,session,a,b,c\n" + id + ",1,5,2,3\n").Score()));

    [Fact]
    public void A_study_without_forms_has_a_header() =>
        Assert.Single(Written(Pulse.Read("id,session,a,b,c\n").Score()).TrimEnd('\n').Split('\n'));
}
