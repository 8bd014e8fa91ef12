using System.Linq;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Tests.Dyads;

/// <summary>Two members of one family or group on the same form of one session.</summary>
public sealed class MembersTests
{
    private static readonly Instrument Group = Instruments.GcqS;

    // By hand: engaged is items 1 2 4 8 11: all 4 against all 2 is a difference of 2; avoiding and conflict are 4 against 2 as well.
    [Fact]
    public void Two_members_of_a_group_are_compared_on_the_form_that_both_filled_in()
    {
        DyadComparison comparison = Dyad.CompareMembers(Of("a", 4), Of("b", 2)).Value;

        Assert.Equal([2.0, 2.0, 2.0], comparison.Scales.Select(scale => scale.Difference!.Value.Value));
        Assert.Matches("^Engaged: the first member rated this session .* higher than the second member did", comparison.Describe());
    }

    [Fact]
    public void Two_members_whom_an_observer_rates_are_told_apart_by_their_subjects()
    {
        Instrument softa = Instruments.SoftaO.Member;
        ResponseSheet mother = All(softa, 1).WithAdministration(new Administration(subject: "mother", session: 3));
        ResponseSheet son = All(softa, 0).WithAdministration(new Administration(subject: "son", session: 3));

        Assert.Contains("the observer of the first member", Dyad.CompareMembers(mother, son).Value.Describe());
    }

    [Fact]
    public void Sheets_that_do_not_tell_two_members_apart_are_refused() => Assert.Equal(
        ["TA8314"], Dyad.CompareMembers(Of("a", 4), Of("a", 2)).Findings.Select(finding => finding.Code));

    [Fact]
    public void Other_sessions_and_other_forms_are_refused()
    {
        Assert.Contains(Dyad.CompareMembers(Of("a", 4), Of("b", 2, session: 4)).Findings, finding => finding.Kind == DyadFindings.PairSessionDiffers);
        Assert.Contains(
            Dyad.CompareMembers(Of("a", 4), All(Instruments.WaiSr.Client, 2).WithAdministration(new Administration(respondent: "b"))).Findings,
            finding => finding.Kind == DyadFindings.PairMemberFormsDiffer);
    }

    [Fact]
    public void Raters_of_two_sides_are_still_compared_on_parallel_forms_alone() =>
        Assert.Contains(Dyad.Compare(Of("a", 4), Of("b", 2)).Findings, finding => finding.Kind == DyadFindings.PairRaterSame);

    // By hand: first − second is 1, 1, 1, 2, 3 over five sessions: mean 8/5. |first − second| rises by (−2·1 − 1·1 + 1·2 + 2·3)/10 = 1/2 a session.
    [Fact]
    public void Two_members_are_compared_over_their_courses()
    {
        DyadCourse course = Dyad.CompareMembers(ScoreSeries.Of(Group["engaged"], 4, 4, 4, 5, 6), ScoreSeries.Of(Group["engaged"], 3, 3, 3, 3, 3)).Value;

        Assert.Equal(1.6, course.DirectionalBias!.Value, 1e-12);
        Assert.Equal(0.5, course.Convergence!.Value, 1e-12);
        Assert.Matches("the first member.* than the second member", course.Describe().Replace('\n', ' '));
    }

    [Fact]
    public void Courses_of_other_scales_or_forms_and_one_course_twice_are_refused()
    {
        ScoreSeries engaged = ScoreSeries.Of(Group["engaged"], 4, 4), conflict = ScoreSeries.Of(Group["conflict"], 4, 4);

        Assert.Equal(["TA8314"], Dyad.CompareMembers(engaged, engaged).Findings.Select(finding => finding.Code));
        Assert.Contains(Dyad.CompareMembers(engaged, conflict).Findings, finding => finding.Kind == DyadFindings.PairSeriesScaleDiffers);
        Assert.Contains(
            Dyad.CompareMembers(engaged, ScoreSeries.Of(Instruments.WaiSr.Client["bond"], 4, 4)).Findings, finding => finding.Kind == DyadFindings.PairMemberFormsDiffer);
        Assert.Throws<System.ArgumentNullException>("second", () => Dyad.CompareMembers(engaged, null!));
    }

    private static ResponseSheet Of(string respondent, int answer, int session = 3) =>
        All(Group, answer).WithAdministration(new Administration(respondent: respondent, session: session));

    private static ResponseSheet All(Instrument form, int answer) => form.AnswerFrom(form.Items.Select(_ => (double?)answer));
}
