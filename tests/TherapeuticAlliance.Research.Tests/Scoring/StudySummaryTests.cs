using System;
using System.Linq;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Scoring;

/// <summary>Counts over a study, worked out by hand.</summary>
public sealed class StudySummaryTests
{
    private const string Header = "id,session,a,b,c\n";

    [Fact]
    public void Without_a_score_there_is_no_mean_and_with_one_no_deviation()
    {
        ScaleSummary none = Pulse.Read(Header + "A,1,,,1\n").Score().Summary.Scales[1];
        ScaleSummary one = Pulse.Read(Header + "A,1,5,2,3\n").Score().Summary.Scales[1];

        Assert.Equal((null, null, null, null), (none.Mean, none.StandardDeviation, none.Lowest, none.Highest));
        Assert.Equal((12.0, null, 12.0, 12.0), (one.Mean, one.StandardDeviation, one.Lowest, one.Highest));
    }

    [Fact]
    public void Two_scores_have_a_deviation()
    {
        // Totals 3 and 12: mean 7.5, squares 20.25 twice, over 1.
        ScaleSummary total = Pulse.Read(Header + "A,1,1,5,1\nA,2,5,2,3\n").Score().Summary.Scales[1];

        Assert.Equal((7.5, 3.0, 12.0), (total.Mean, total.Lowest, total.Highest));
        Assert.Equal(Math.Sqrt(40.5), total.StandardDeviation!.Value, 12);
    }

    [Fact]
    public void A_form_that_says_the_same_again_is_counted_as_a_repeat()
    {
        StudySummary summary = Pulse.Read(Header + "A,1,5,2,3\nA,1,5,2,3\nA,2,5,2,3\n").Score().Summary;

        Assert.Equal((2, 1), (summary.Forms, summary.Repeats));
        Assert.Equal(2, summary.Scales[1].Complete);
    }

    [Fact]
    public void Forms_with_findings_and_forms_without_any_score_are_counted()
    {
        // Three wrong answers, no answers, and one wrong answer that leaves the total from two.
        StudySummary summary = Pulse.Read(Header + "A,1,5,2,3\nA,2,9,9,9\nA,3,,,\nB,1,5,9,3\nB,2,4,4,4\nB,2,4,4,4\nB,3,4,4,4\n").Score().Summary;

        Assert.Equal((6, 1, 4, 2), (summary.Forms, summary.Repeats, summary.FormsWithFindings, summary.FormsWithoutScore));
    }

    [Fact]
    public void Kinds_of_findings_that_are_equally_frequent_go_by_their_code() => Assert.Equal(
        ["TA2001", "TA2005"], Pulse.Read(Header + "A,1,blue,2,3\nA,2,9,2,3\n").Score().Summary.FindingGroups.Select(group => group.Kind.Code));

    [Fact]
    public void What_there_is_none_of_is_said_in_the_language_that_is_asked_for()
    {
        StudySummary summary = Pulse.Read(Header + "A,1,,,1\n").Score().Summary;

        Assert.Contains("none", summary.Describe(), StringComparison.Ordinal);
        Assert.DoesNotContain("none", summary.Describe(TextProvider.German), StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_is_told_by_texts_and_made_of_forms()
    {
        StudySummary summary = Pulse.Read(Header + "A,1,5,2,3\n").Score().Summary;

        Assert.Throws<ArgumentNullException>("texts", () => summary.Describe(null!));
        Assert.Throws<ArgumentNullException>("texts", () => summary.DescribeFindings(null!));
        Assert.Throws<ArgumentNullException>("form", () => summary.Add(null!));
    }
}
