using System.IO;
using System.Linq;
using TherapeuticAlliance.Change;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

public sealed class StudyChangeTests
{
    // Total from 3 to 15; with SD 2 and reliability .92 the error of a difference is 2 * sqrt(2 * .08) = .8, and 1.96 of it is 1.568 points.
    private static readonly ChangeCriterion Criterion = ReliableChange.JacobsonTruax(Pulse.Client["total"])
        .WithStandardDeviation(2, "by hand").WithReliability(0.92, "by hand").WithCriticalValue(1.96).Criterion().Value;

    // Totals by case: A 12 then 14, B 12 then 13, C 12 then 9; D has one form.
    private static readonly Study Study = Pulse.Read(
        "id,session,a,b,c\nA,1,5,2,3\nA,2,5,1,4\nB,1,5,2,3\nB,2,5,2,4\nC,1,5,2,3\nC,3,4,3,2\nD,1,5,2,3\n");

    [Fact]
    public void Every_case_with_two_scores_has_a_class_and_the_others_are_counted()
    {
        StudyChange change = Study.Score().Change(Criterion);

        Assert.Equal(["A", "B", "C"], change.Cases.Select(one => one.Id));
        Assert.Equal(
            [ChangeClassification.Improved, ChangeClassification.NoReliableChange, ChangeClassification.Deteriorated],
            change.Cases.Select(one => one.Assessment.Classification));
        Assert.Equal((1, 1, 0, 1), (change.Count(ChangeClassification.Improved), change.Count(ChangeClassification.NoReliableChange), change.Count(ChangeClassification.Recovered), change.WithoutTwoScores));
    }

    [Fact]
    public void Any_session_can_be_compared_with_the_first()
    {
        StudyChange change = Study.Score().Change(Criterion, session: 2);

        Assert.Equal(["A", "B"], change.Cases.Select(one => one.Id));
        Assert.Equal(2, change.WithoutTwoScores);
    }

    [Fact]
    public void The_cases_are_written_with_scores_index_and_class()
    {
        using var text = new StringWriter();
        Study.Score().Change(Criterion).WriteCsv(text);

        // (14 - 12)/.8 = 2.5, (9 - 12)/.8 = -3.75; the square root makes the last digit.
        string[] lines = text.ToString().Split('\n');
        Assert.Equal("id,session_before,before,session_after,after,difference,index,class", lines[0]);
        Assert.StartsWith("A,1,12,2,14,2,2.5", lines[1], System.StringComparison.Ordinal);
        Assert.EndsWith(",improved", lines[1], System.StringComparison.Ordinal);
        Assert.EndsWith(",no-reliable-change", lines[2], System.StringComparison.Ordinal);
        Assert.EndsWith(",deteriorated", lines[3], System.StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_counted_by_kind_with_the_first_example()
    {
        using StudyReader reader = StudyReader.Open(
            new StringReader("id,session,a,b,c\nA,1,9,9,9\nA,2,5,2,9\nA,3,x,2,3\nB,1,5,2,3\n"), Pulse.Client, Pulse.Map);

        var summary = StudyFiles.None.Write(reader);

        Assert.Equal(["TA2001 4 2", "TA2005 1 4"], summary.FindingGroups.Select(group => string.Join(' ', group.Kind.Code, group.Count, group.FirstRow)));
        Assert.Equal(1, summary.FormsWithoutScore);
        Assert.StartsWith("TA2001 4 times, first in row 2: a: ", summary.DescribeFindings(), System.StringComparison.Ordinal);
        Assert.Equal(summary.DescribeFindings(), Pulse.Read("id,session,a,b,c\nA,1,9,9,9\nA,2,5,2,9\nA,3,x,2,3\nB,1,5,2,3\n").Score().Summary.DescribeFindings());
    }
}
