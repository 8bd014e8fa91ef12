using System.IO;
using System.Linq;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Writing;

public sealed class OtherWritersTests
{
    [Fact]
    public void Keyed_items_are_id_session_and_a_column_for_each_item()
    {
        using var file = new TemporaryFile();

        Pulse.Read("id,session,a,b,c\nA,1,5,2,3\nA,2,9,,1\n").WriteKeyedItems(file.Path);

        Assert.Equal("row,id,session,a,b,c\n2,A,1,5,4,3\n3,A,2,,,1\n", File.ReadAllText(file.Path));
    }

    [Fact]
    public void Keyed_decimals_are_written_as_they_are_read_from_the_form()
    {
        using var text = new StringWriter();
        Study.ReadCsv(new StringReader("q1,q2,q3,q4\n8.60,9.7,10,.1\n"), Instruments.Srs, map => map.Items("q{n}")).WriteKeyedItems(text);

        Assert.Equal("row,id,session,1,2,3,4\n2,,,8.6,9.7,10,0.1\n", text.ToString());
    }

    [Fact]
    public void Findings_say_where_whose_what_and_how_bad()
    {
        using var file = new TemporaryFile();

        Pulse.Read("id,session,a,b,c\nA,1,5,\"1,7\",3\n").Score().WriteFindings(file.Path);

        Assert.Equal(
            "row,id,session,path,code,severity,sentence\n"
            + ",,,,TA5003,warning,1 answers look like numbers with a decimal comma and were scored as missing: say that the file writes decimals with a comma.\n"
            + ",,,scales[bond],TA3003,information,The key of scale bond was supplied by the caller.\n"
            + ",,,scales[total],TA3003,information,The key of scale total was supplied by the caller.\n"
            + "2,A,1,b,TA2005,warning,\"Item b does not accept '1,7'. Valid are numbers from 1 to 5 and the labels: Never, Seldom, Sometimes, Often, Always. It is scored as missing: correct the text, or declare it a missing code.\"\n"
            + "2,A,1,scales[bond],TA3011,warning,Scale bond has 1 of 2 items answered and needs 2; the rule is: require all.\n"
            + "2,A,1,scales[total],TA3010,information,Scale total was scored from 2 of 3 items; the rule is: at least 2 answered.\n",
            File.ReadAllText(file.Path));
    }

    [Fact]
    public void Findings_can_be_told_in_another_language()
    {
        using var text = new StringWriter();
        Pulse.Read("id,session,a,b,c\nA,1,5,9,3\n").Score().WriteFindings(text, TextProvider.German);

        Assert.Contains(
            "\n2,A,1,b,TA2001,warning,\"Item b nimmt Werte von 1 bis 5 an; '9' liegt außerhalb. Die Antwort zählt als fehlend: Berichtigen Sie sie, oder lassen Sie sie leer.\"\n",
            text.ToString());
    }

    [Fact]
    public void The_table_for_people_shows_scores_what_is_missing_and_the_findings()
    {
        string text = Pulse.Read("id,session,a,b,c\nA,1,5,2,3\nA,2,5,2,\nA,3,,,\nA,4,6,2,1\n").Score().Describe();
        string[] lines = text.Split('\n');

        Assert.Contains("2    A   1        9              12", lines);
        Assert.Contains("3    A   2        9              13.5 (2 of 3)  c", lines);
        Assert.Contains("4    A   3        none (0 of 2)  none (0 of 3)  all", lines);
        Assert.Contains("TA2001 row 5: a: Item a takes values from 1 to 5; '6' is outside. It is scored as missing: correct it or leave it blank.", lines);
    }

    [Fact]
    public void The_table_for_people_can_be_cut_short()
    {
        StudyScores scores = Pulse.Read("id,session,a,b,c\n" + string.Concat(Enumerable.Range(1, 60).Select(n => "A" + n.ToString("D2", null) + ",1,5,2,9\n"))).Score();

        string text = scores.Describe(3);

        Assert.Contains("A03", text);
        Assert.DoesNotContain("A04", text);
        Assert.Contains("... and 57 more forms\n", text);
    }
}
