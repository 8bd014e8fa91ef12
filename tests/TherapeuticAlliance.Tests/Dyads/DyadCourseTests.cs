using System;
using System.Globalization;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Dyads;

public sealed class DyadCourseTests
{
    private static readonly ILookup<string, string[]> Rows = Read("dyads.csv").ToLookup(row => row[0]);

    private static readonly string[][] PerDyad = Read("dyad-per-dyad.csv");

    public static TheoryData<string> Dyads { get; } = new(PerDyad.Select(row => row[0]));

    [Fact]
    public void There_are_24_dyads_to_compare() => Assert.Equal(24, PerDyad.Length);

    [Theory]
    [MemberData(nameof(Dyads))]
    public void The_figures_of_each_dyad_equal_those_of_R(string dyad)
    {
        string[] expected = PerDyad.Single(row => row[0] == dyad);

        // The oracle is client − therapist.
        DyadCourse course = Dyad.Compare(Series(dyad, Pair.Client, 3), Series(dyad, Pair.Therapist, 4)).Value;

        Assert.Equal(expected[1], course.Sessions.Count.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(Rows[dyad].Count() - course.Sessions.Count, course.Unpaired.Count);
        AssertNear(expected[2], course.DirectionalBias);
        AssertNear(expected[3], course.MeanAbsoluteDifference);
        AssertNear(expected[4], course.RootMeanSquareDifference);
        AssertNear(expected[5], course.Correlation);
        AssertNear(expected[6], course.Concordance);
        AssertNear(expected[9], course.Convergence);
    }

    [Fact]
    public void Congruence_is_the_line_through_both_series_centred_on_the_mean_of_the_second()
    {
        // Client 2 3 4 3 3, mean 3, deviations -1 0 1 0 0. Therapist - 3: -1.5 -1 0.5 -0.5 0, mean -0.5. Slope (1.5 + 0.5)/2 = 1.
        (ScoreSeries therapist, ScoreSeries client) = Pair.Series([1.5, 2, 3.5, 2.5, 3], [2, 3, 4, 3, 3]);

        DyadCourse course = Dyad.Compare(therapist, client).Value;

        Assert.Equal(1, course.TemporalCongruence!.Value, 1e-12);
        Assert.Equal(-0.5, course.DirectionalBias!.Value, 1e-12);

        // Therapist: deviations -1 -0.5 1 0 0.5, squares 2.5, products with the client's 2: r = 2/sqrt(2.5·2).
        Assert.Equal(2 / Math.Sqrt(5), course.Correlation!.Value, 1e-12);

        // Lin: 2·2/(2.5 + 2 + 5·0.25) = 16/23.
        Assert.Equal(16d / 23, course.Concordance!.Value, 1e-12);

        // |d| = 0.5 1 0.5 0.5 0: slope (-2·0.5 - 1·1 + 0.5 + 0)/10 with the mean 0.5 dropping out: -1.5/10.
        Assert.Equal(-0.15, course.Convergence!.Value, 1e-12);
        Assert.Equal(2.5 / 5, course.MeanAbsoluteDifference!.Value, 1e-12);
        Assert.Equal(Math.Sqrt(1.75 / 5), course.RootMeanSquareDifference!.Value, 1e-12);
    }

    [Fact]
    public void Sessions_are_paired_by_their_number_and_it_is_told_what_was_left_out()
    {
        ScoreSeries therapist = Numbered(Pair.Therapist, (0, 3), (2, 4), (3, null), (5, 2), (9, 1));
        ScoreSeries client = Numbered(Pair.Client, (1, 2), (2, 3), (3, 5), (4, null), (5, null), (9, 4));

        Result<DyadCourse> result = Dyad.Compare(therapist, client);
        DyadCourse course = result.Value;

        Assert.Equal([(2, 4, 3, 1, 1), (9, 1, 4, -3, 3)], course.Sessions.Select(s => (s.Session, s.First, s.Second, s.Difference, s.AbsoluteDifference)));
        Assert.Equal(
            [(0, true, false), (1, false, true), (3, false, true), (4, false, false), (5, true, false)],
            course.Unpaired.Select(s => (s.Session, s.HasFirst, s.HasSecond)));
        FindingAssert.Is(result.Findings[0], "TA8330", "sessions", "5", "7");
        FindingAssert.Is(result.Findings[1], "TA8331", "sessions", "correlation/concordance/temporal-congruence/convergence", "5", "2");
        Assert.Equal(result.Findings, course.Findings);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    public void Below_five_sessions_there_is_a_finding_and_no_association(int sessions)
    {
        double?[] scores = new double?[] { 1, 2.5, 3, 2, 4 }.Take(sessions).ToArray();
        (ScoreSeries therapist, ScoreSeries client) = Pair.Series(scores, scores.Select(score => 5 - score).ToArray());

        Result<DyadCourse> result = Dyad.Compare(therapist, client);
        DyadCourse course = result.Value;

        Assert.All(new[] { course.Correlation, course.Concordance, course.TemporalCongruence, course.Convergence }, figure => Assert.Equal(sessions >= 5, figure is not null));
        Assert.All(new[] { course.DirectionalBias, course.MeanAbsoluteDifference, course.RootMeanSquareDifference }, figure => Assert.Equal(sessions > 0, figure is not null));
        if (sessions < 5)
        {
            FindingAssert.Only(
                result.Findings, "TA8331", "sessions", sessions == 0 ? "figure" : "correlation/concordance/temporal-congruence/convergence", sessions == 0 ? "1" : "5",
                sessions.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            Assert.Empty(result.Findings);
        }
    }

    [Fact]
    public void A_rater_who_never_varies_leaves_undefined_what_needs_variation()
    {
        (ScoreSeries flat, ScoreSeries client) = Pair.Series([4.1, 4.1, 4.1, 4.1, 4.1, 4.1, 4.1], [1.1, 2, 3, 4, 5, 4, 3]);

        DyadCourse flatFirst = Dyad.Compare(flat, client).Value, flatSecond = Dyad.Compare(client, flat).Value;

        Assert.Null(flatFirst.Correlation);
        Assert.Null(flatFirst.Concordance);
        Assert.Equal(0d, flatFirst.TemporalCongruence);
        Assert.NotNull(flatFirst.Convergence);
        FindingAssert.Only(flatFirst.Findings, "TA8332", "sessions", "correlation/concordance", "therapist");
        Assert.Null(flatSecond.TemporalCongruence);
        FindingAssert.Only(flatSecond.Findings, "TA8332", "sessions", "correlation/concordance/temporal-congruence", "therapist");
    }

    [Fact]
    public void Two_raters_who_never_vary_are_both_named_and_a_constant_distance_neither_grows_nor_shrinks()
    {
        (ScoreSeries therapist, ScoreSeries client) = Pair.Series([4.1, 4.1, 4.1, 4.1, 4.1, 4.1, 4.1], [3.3, 3.3, 3.3, 3.3, 3.3, 3.3, 3.3]);

        DyadCourse course = Dyad.Compare(therapist, client).Value;

        Assert.Null(course.Correlation);
        Assert.Null(course.TemporalCongruence);
        Assert.Equal(0d, course.Convergence);
        Assert.Equal(["therapist", "client"], course.Findings.Select(finding => finding.Arguments[1]));
    }

    [Fact]
    public void A_name_shows_no_score()
    {
        (ScoreSeries therapist, ScoreSeries client) = Pair.Series([4.1, null], [3.3, 2]);
        DyadCourse course = Dyad.Compare(therapist, client).Value;

        Assert.Equal("DyadCourse of total, therapist and client, 1 sessions", course.ToString());
        Assert.Equal("SessionDiscrepancy of session 1", course.Sessions[0].ToString());
        Assert.Equal("UnpairedSession 2", course.Unpaired[0].ToString());
    }

    private static ScoreSeries Numbered(Instrument form, params (int Session, double? Score)[] sessions) =>
        ScoreSeries.FromSessions(form["total"], sessions.Select(session => new SessionScore(session.Session, session.Score))).Value;

    private static ScoreSeries Series(string dyad, Instrument form, int column) => Numbered(
        form, Rows[dyad].Select(row => (int.Parse(row[1], CultureInfo.InvariantCulture), row[column] == "NA" ? (double?)null : double.Parse(row[column], CultureInfo.InvariantCulture))).ToArray());

    private static string[][] Read(string file) =>
        File.ReadAllLines(Repository.Path("tests", "TherapeuticAlliance.Tests", "Oracles", file)).Skip(1).Select(line => line.Replace("\"", string.Empty).Split(',')).ToArray();

    private static void AssertNear(string expected, double? actual) => Assert.Equal(double.Parse(expected, CultureInfo.InvariantCulture), actual!.Value, 1e-9);
}
