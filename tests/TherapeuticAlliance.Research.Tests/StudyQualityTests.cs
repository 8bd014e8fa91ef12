using System;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Research.Series;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

/// <summary>How the forms of a study were filled in. On the pulse form b is reversed, so one answer to all items contradicts the key.</summary>
public sealed class StudyQualityTests
{
    private static readonly Study Study = Pulse.Read(
        "id,session,arm,a,b,c\nA,1,x,5,5,5\nB,1,x,3,3,3\nC,1,y,4,2,\nD,1,y,9,2,4\nE,1,y,,,\n", map => map.Keep("arm"));

    [Fact]
    public void Signs_are_counted_and_no_form_is_left_out()
    {
        string[] lines = Study.ResponseQuality().Table().ToCsv().Split('\n');

        Assert.Equal(
            [
                "sign,n,percent", "all forms,5,100", "every item answered,2,40", "some answers missing,2,40", "no answers,1,20", "with answers that are no option,1,20",
                "\"one answer to all items, against the keying\",1,20", "the middle answer to all items,1,20", string.Empty,
            ],
            lines);
    }

    [Fact]
    public void They_are_counted_by_group()
    {
        string[] lines = Study.ResponseQuality().Table(StudyGrouping.By("arm")).ToCsv().Split('\n');

        Assert.Equal(["x,all forms,2,100", "y,all forms,3,100"], lines.Where(line => line.Contains("all forms", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_form_is_a_row_with_its_statistics_and_codes()
    {
        using var text = new StringWriter();
        Study.ResponseQuality().WriteCsv(text);
        string[] lines = text.ToString().Split('\n');

        // 5 5 5: one run of three, no spread. 4 2: two runs of one, sd sqrt(2).
        Assert.Equal("row,id,session,answered,long_string,average_string,variability,findings", lines[0]);
        Assert.Equal("2,A,1,3,3,3,0,TA8401", lines[1]);
        Assert.StartsWith("4,C,1,2,1,1,1.41421356", lines[3], StringComparison.Ordinal);
        Assert.Equal("6,E,1,0,,,,", lines[5]);
    }

    [Fact]
    public void Forms_of_a_case_are_held_against_one_another()
    {
        StudyQuality quality = Pulse.Read("id,session,a,b,c\nA,1,4,2,4\nA,2,4,2,4\nA,3,4,2,4\nB,1,5,1,5\nB,2,5,1,5\nB,3,5,1,5\n").ResponseQuality();

        Assert.Equal(["TA8420"], quality.Forms[0].Findings.Select(finding => finding.Code));
        Assert.Equal(1, quality.CasesAtCeiling);
        Assert.Equal(["row 2", "row 5: scales[bond]", "row 5: scales[total]"], quality.Findings().Select(finding => finding.Path));
    }

    [Fact]
    public void Repeats_are_not_looked_at() => Assert.Single(Pulse.Read("id,session,a,b,c\nA,1,5,5,5\nA,1,5,5,5\n").ResponseQuality().Forms);
}
