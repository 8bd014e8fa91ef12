using System;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Series;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

public sealed class StudySeriesTests
{
    private static readonly Scale Bond = Pulse.Client["bond"];

    [Fact]
    public void Rows_become_a_series_for_each_case_in_the_order_of_the_table()
    {
        StudySeries series = Pulse.Read("id,session,a,b,c\nB,1,5,2,3\nA,1,1,1,1\nB,2,4,2,3\nA,4,,1,1\n").Series(Bond);

        // bond = a + (6 - b).
        Assert.Equal(["B", "A"], series.Cases.Select(one => one.Id));
        Assert.Equal([new SessionScore(1, 9), new SessionScore(2, 8)], series.Cases[0].Series.Sessions);
        Assert.Equal([new SessionScore(1, 6), new SessionScore(4, null)], series.Cases[1].Series.Sessions);
        Assert.Equal([2, 4], series.Cases[0].Forms.Select(form => form.Form.Row));
        Assert.Same(Bond, series.Cases[0].Series.Scale);
        Assert.Empty(series.Findings);
    }

    [Fact]
    public void Rows_of_a_case_in_another_order_are_sorted_by_session_and_that_is_said()
    {
        StudySeries series = Pulse.Read("id,session,a,b,c\nA,10,5,2,3\nA,9,1,1,1\nB,1,4,2,3\n").Series(Bond);

        Assert.Equal([9, 10], series.Cases[0].Series.Sessions.Select(session => session.Session));
        Assert.Equal([3, 2], series.Cases[0].Forms.Select(form => form.Form.Row));
        Finding finding = Assert.Single(series.Findings);
        Assert.Equal((StudyFindings.SessionsSorted, "row 2"), (finding.Kind, finding.Path));
    }

    [Fact]
    public void A_session_that_stands_twice_leaves_its_case_out_and_no_other()
    {
        StudySeries series = Pulse.Read("id,session,a,b,c\nA,2,5,2,3\nA,1,1,1,1\nA,2,4,2,3\nB,1,4,2,3\n").Series(Bond);

        Assert.Equal(["B"], series.Cases.Select(one => one.Id));
        Finding finding = Assert.Single(series.Findings);
        Assert.Equal((StudyFindings.SessionTwiceInCase, "row 4"), (finding.Kind, finding.Path));
        Assert.Equal(["2", "2"], finding.Arguments);
    }

    [Fact]
    public void Forms_without_session_or_id_are_counted_and_left_out()
    {
        StudySeries series = Pulse.Read("id,session,a,b,c\nA,first,5,2,3\n,1,1,1,1\nB,1,4,2,3\nB,,4,2,3\n").Series(Bond);

        Assert.Equal(["B"], series.Cases.Select(one => one.Id));
        Assert.Single(series.Cases[0].Forms);
        Assert.Equal(
            ["TA5042 2,4", "TA5043 1,4"],
            series.Findings.Select(finding => finding.Code + " " + string.Join(',', finding.Arguments)));
    }

    [Fact]
    public void A_table_without_a_column_of_ids_is_one_case()
    {
        Study study = Study.ReadCsv(
            new System.IO.StringReader("session,a,b,c\n1,5,2,3\n2,1,1,1\n"), Pulse.Client, map => map.Items("{code}").Session("session"));

        CaseSeries only = Assert.Single(study.Series(Bond).Cases);
        Assert.Equal((string.Empty, 2), (only.Id, only.Series.Sessions.Count));
    }

    [Fact]
    public void A_scale_of_another_instrument_is_the_callers_mistake() => Assert.Throws<ArgumentException>(
        () => Pulse.Read("id,session,a,b,c\n").Series(Instruments.WaiSr.Client["bond"]));
}
