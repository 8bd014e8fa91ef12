using System;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Exports;

/// <summary>What the answers of a table, taken together, say about its coding.</summary>
public sealed class CodingOfATableTests
{
    [Fact]
    public void A_form_from_zero_without_a_zero_in_twenty_answers_may_be_a_step_high()
    {
        Finding finding = Assert.Single(Core10("1,2,3,1,2,2,1,3,2,1\n4,3,2,1,1,2,3,4,2,1\n").TableFindings);

        Assert.Equal(("TA5064", "20", "0", "1"), (finding.Code, finding.Arguments[0], finding.Arguments[1], finding.Arguments[2]));
    }

    [Fact]
    public void A_single_zero_settles_it() => Assert.Empty(Core10("1,2,3,1,2,2,1,3,2,1\n4,3,2,1,1,2,0,4,2,1\n").TableFindings);

    [Fact]
    public void Few_answers_say_nothing() => Assert.Empty(Core10("1,2,3,1,2,2,1,3,2,1\n").TableFindings);

    [Fact]
    public void Beyond_the_end_it_is_the_older_finding() =>
        Assert.Equal(["TA8411"], Core10("1,2,3,1,2,2,1,3,2,1\n4,3,2,1,1,2,3,5,2,1\n").TableFindings.Select(finding => finding.Code));

    [Fact]
    public void Lines_that_nobody_touched_are_told_and_scored()
    {
        Study study = Srs("37.2,0,0,0\n0,0,0,0\n0,0,0,0\n");

        Finding finding = Assert.Single(study.TableFindings, finding => finding.Code == "TA5067");
        Assert.Equal(["2", "3", "0", "3"], finding.Arguments);
        Assert.Equal(0.0, study.Score().Forms[1]["total"].Value);
        Assert.DoesNotContain(Srs("10,10,10,10\n5,5,5,5\n").TableFindings, one => one.Code == "TA5067");
    }

    [Fact]
    public void Answers_of_another_form_of_the_family_are_told_once_with_the_form_that_has_the_range()
    {
        // Invented answers from 1 to 7, four in five of them up to 5.
        string rows = string.Concat(Enumerable.Range(0, 100).Select(
            row => string.Join(',', Enumerable.Range(0, 12).Select(item => row % 4 == 0 && item == row % 12 ? 7 : 1 + ((row + item) % 5))) + "\n"));
        Study study = Study.ReadCsv(new StringReader(string.Join(',', Enumerable.Range(1, 12)) + "\n" + rows), Instruments.WaiSr.Client, map => map.Items("{n}"));

        Finding finding = Assert.Single(study.TableFindings, one => one.Code == "TA5066");
        Assert.Equal(["25", "100"], finding.Arguments.Take(2));
        Assert.Equal("7", finding.AttemptedValue);
        Assert.Contains("wai-s-client (1..7)", finding.Arguments[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_kept_in_millimetres_are_told_and_those_that_fit_the_range_are_scored()
    {
        Study study = Srs("92,88,95,79\n9,8,10,7\n64,70,71,66\n");

        Finding finding = Assert.Single(study.TableFindings, one => one.Code == "TA5066");
        Assert.Equal(["2", "3"], finding.Arguments.Take(2));
        Assert.Equal("95", finding.AttemptedValue);
        Assert.Equal([null, 34.0, null], study.Score().Forms.Select(form => form["total"].Value));
    }

    [Fact]
    public void One_slip_of_a_hand_is_no_other_form() => Assert.DoesNotContain(
        "TA5066", Study.ReadCsv(
            new StringReader("a,b,c\n55,2,3\n" + string.Concat(Enumerable.Repeat("4,2,3\n", 40))), Pulse.Client, map => map.Items("{code}")).TableFindings.Select(one => one.Code));

    [Fact]
    public void Answers_that_were_not_recognized_are_counted_with_the_column_that_has_most()
    {
        Finding finding = Assert.Single(Pulse.Read("id,session,a,b,c\nA,1,x,2,3\nA,2,y,x,3\n").TableFindings);

        Assert.Equal(("TA5063", "3", "6", "a"), (finding.Code, finding.Arguments[0], finding.Arguments[1], finding.Arguments[2]));
    }

    private static Study Core10(string rows) =>
        Study.ReadCsv(new StringReader(string.Join(',', Enumerable.Range(1, 10)) + "\n" + rows), Instruments.Core10, map => map.Items("{n}"));

    private static Study Srs(string rows) => Study.ReadCsv(new StringReader("1,2,3,4\n" + rows), Instruments.Srs, map => map.Items("{n}"));
}
