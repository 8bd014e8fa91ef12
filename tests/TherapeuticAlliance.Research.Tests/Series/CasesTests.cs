using System;
using System.Linq;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Series;

/// <summary>The forms of one case, worked out by hand: total = a + (6 - b) + c.</summary>
public sealed class CasesTests
{
    private const string Header = "id,session,a,b,c\n";

    private static readonly Scale Total = Pulse.Client["total"];

    private static readonly ChangeCriterion Criterion = ReliableChange.JacobsonTruax(Total)
        .WithStandardDeviation(2, "by hand").WithReliability(0.92, "by hand").WithCriticalValue(1.96).Criterion().Value;

    [Fact]
    public void A_change_begins_and_ends_with_a_form_that_has_a_score()
    {
        CaseChange change = Assert.Single(Pulse.Read(Header + "A,1,,,\nA,2,5,2,3\nA,3,5,1,4\nA,4,,,\n").Score().Change(Criterion).Cases);

        Assert.Equal((2, 3), (change.Before.Form.SessionNumber, change.After.Form.SessionNumber));
        Assert.Equal(2, change.Assessment.Difference);
        Assert.Equal("CaseChange, ScoredForm in row 4", change.ToString());
    }

    [Fact]
    public void A_level_is_not_reached_anew_after_a_session_that_nobody_can_judge()
    {
        // 4 of a center of 12 and a deviation of 2: 3.5 after the first session, which is a watch, and 7 after the third.
        RuptureMonitor monitor = RuptureMonitor.For(Total).With(RupturePolicy.Of(
            "known", new CusumLower(new CusumLowerOptions().WithKnown(new InControlParameters(12, 2)), "sum")).WatchWhen(When.Fires("sum")));
        StudyFlags flags = Pulse.Read(Header + "A,1,1,4,1\nA,2,,,1\nA,3,1,4,1\n").WatchForRuptures(monitor);

        Assert.Equal([RuptureLevel.Watch, RuptureLevel.NotJudged, RuptureLevel.Watch], flags.Rows.Select(row => row.Level));
        Assert.Equal([1], flags.Onsets(RuptureLevel.Watch).Select(row => row.Session));
        Assert.Equal("StudyFlag, ScoredForm in row 2", flags.Rows[0].ToString());
    }

    [Fact]
    public void A_session_with_two_forms_is_told_and_is_no_table_out_of_order()
    {
        StudySeries series = Pulse.Read(Header + "A,1,5,2,3\nA,1,5,1,4\nA,2,5,2,3\n", map => map.Repeats(RepeatRule.Last)).Series(Total);

        Assert.Equal(["TA5100 row 3 1 2"], series.Findings.Select(finding => finding.Code + " " + finding.Path + " " + string.Join(' ', finding.Arguments)));
        Assert.Equal([14, 12], series.Cases.Single().Series.Sessions.Select(session => (int)session.Score!.Value));
        Assert.Equal("StudySeries of " + Pulse.Client + " " + Total, series.ToString());
    }

    [Fact]
    public void A_form_of_no_case_is_looked_at_alone()
    {
        FormQuality quality = Assert.Single(Pulse.Read(Header + "A,first,5,5,5\n").ResponseQuality().Forms);

        Assert.Equal(["TA8401"], quality.Findings.Select(finding => finding.Code));
        Assert.Equal(3, quality.Quality.Answered);
    }

    [Fact]
    public void Blanks_around_the_name_of_a_session_or_a_column_do_not_count()
    {
        Study study = Pulse.Read("id,session, arm ,a,b,c\nA, later ,x,5,2,3\nB,later,x,5,2,3\n", map => map.Keep(" arm "));
        FormGroup<StudyForm> group = Assert.Single(FormGroups.Of(study.Forms, form => form, StudyGrouping.By("arm").AndWave(), [" arm "]));

        Assert.Equal(["x", "later"], group.Names);
        Assert.Equal(2, group.Members.Length);
    }

    [Fact]
    public void A_grouping_names_columns()
    {
        Assert.Throws<ArgumentNullException>("columns", () => StudyGrouping.By(null!));
        Assert.True(StudyGrouping.ByWave.HasWave);
    }
}
