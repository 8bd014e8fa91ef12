using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Dyads;

public sealed class DyadTests
{
    private static readonly ResponseSheet Therapist = Pair.Therapist.Answer(3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3);

    private static readonly ResponseSheet Client = Pair.Client.Answer(4, 4, 5, 4, 5, 5, 5, 5, 3, 3, 3, 3);

    [Fact]
    public void Sheets_and_their_reports_compare_alike()
    {
        DyadComparison sheets = Dyad.Compare(Therapist, Client).Value, reports = Dyad.Compare(Therapist.Score(), Client.Score()).Value;

        Assert.Equal(sheets.Scales.Select(scale => scale.Difference), reports.Scales.Select(scale => scale.Difference));
        Assert.Same(Pair.Therapist, sheets.First.Instrument);
        Assert.Same(Pair.Client, sheets.Second.Instrument);
        Assert.Equal(["task", "bond", "total"], sheets.Scales.Select(scale => scale.Scale.Code));
        Assert.Same(sheets.Scales[1], sheets["bond"]);
    }

    [Fact]
    public void A_report_by_the_callers_own_rule_is_compared_as_it_is()
    {
        ScoreReport lenient = Pair.Client.Blank().With("5", 2).With("6", 3).Score(ScoringOptions.Default.WithRule("bond", MissingRule.AtLeastAnswered(2)));

        Assert.Equal(ExactScore.Of(2, 1), Dyad.Compare(Therapist.Score(), lenient).Value["bond"].Difference);
    }

    [Fact]
    public void A_scale_that_does_not_exist_is_a_mistake_of_the_caller() =>
        Assert.Contains("task, bond, total", Assert.Throws<System.Collections.Generic.KeyNotFoundException>(() => Dyad.Compare(Therapist, Client).Value["goal"]).Message);

    [Fact]
    public void Forms_that_are_not_parallel_are_refused_with_all_reasons()
    {
        Result<DyadComparison> refused = Dyad.Compare(Therapist, Instruments.WaiSr.Client.Blank());
        Result<DyadComparison> alike = Dyad.Compare(Client, Client);

        Assert.False(refused.IsValid);
        FindingAssert.Only(refused.Findings, "TA8301", "family", "pair-therapist", "pair", "wai-sr-client", "wai");
        FindingAssert.Only(alike.Findings, "TA8302", "rater", "pair-client", "pair-client", "client");
    }

    [Theory]
    [InlineData(4, 4, "A", "A", "")]
    [InlineData(4, 5, "A", "A", "TA8312")]
    [InlineData(4, 4, "A", "a", "TA8313")]
    [InlineData(4, 5, "A", "B", "TA8312 TA8313")]
    [InlineData(null, 5, "A", null, "")]
    public void Sheets_of_other_sessions_or_other_people_are_refused(int? session, int? other, string? subject, string? otherSubject, string codes)
    {
        Result<DyadComparison> pair = Dyad.Compare(
            Therapist.WithAdministration(new Administration(subject: subject, session: session)),
            Client.WithAdministration(new Administration(subject: otherSubject, session: other, respondent: "x")));

        Assert.Equal(codes, string.Join(" ", pair.Findings.Select(finding => finding.Code)));
        Assert.Equal(codes.Length == 0, pair.IsValid);
    }

    [Fact]
    public void Series_of_other_scales_or_forms_are_refused()
    {
        ScoreSeries client = ScoreSeries.Of(Pair.Client["bond"], 4, 5), therapist = ScoreSeries.Of(Pair.Therapist["task"], 4, 5);

        FindingAssert.Only(Dyad.Compare(therapist, client).Findings, "TA8311", "scale", "task", "bond");
        FindingAssert.Only(Dyad.Compare(client, client).Findings, "TA8302", "rater", "pair-client", "pair-client", "client");
        Assert.Equal(["TA8301", "TA8311"], Dyad.Compare(therapist, ScoreSeries.Of(Instruments.Srs["total"], 30)).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void More_than_two_raters_are_compared_each_with_each()
    {
        ScoreReport observer = Pair.Observer.Answer(3, 3, 1, 3, 5, 3, 3, 3, 3, 3, 3, null).Score();

        Result<IReadOnlyList<DyadComparison>> pairs = Dyad.ComparePairwise(Therapist.Score(), Client.Score(), observer);

        Assert.Equal(["therapist client", "therapist observer", "client observer"], pairs.Value.Select(pair => pair.First.Instrument.Rater + " " + pair.Second.Instrument.Rater));
        Assert.Equal([ExactScore.Of(-8, 1), ExactScore.Of(-2, 1), ExactScore.Of(6, 1)], pairs.Value.Select(pair => pair["bond"].Difference!.Value));
        Assert.Equal(
            ["therapist and observer: profile", "client and observer: profile"],
            pairs.Findings.Where(finding => finding.Code == "TA8324").Select(finding => finding.Path));
    }

    [Fact]
    public void A_rater_without_a_parallel_form_refuses_the_whole_and_the_pairs_are_named()
    {
        Result<IReadOnlyList<DyadComparison>> pairs = Dyad.ComparePairwise(Therapist.Score(), Client.Score(), Client.Score());

        FindingAssert.Is(Assert.Single(pairs.Findings, finding => finding.Severity == FindingSeverity.Error), "TA8302", "client and client: rater", "pair-client", "pair-client", "client");
        Assert.Null(pairs.ValueOrDefault);
    }

    [Fact]
    public void Courses_of_more_than_two_raters_are_compared_each_with_each()
    {
        Result<IReadOnlyList<DyadCourse>> pairs = Dyad.ComparePairwise(
            ScoreSeries.Of(Pair.Therapist["bond"], 8, 9), ScoreSeries.Of(Pair.Client["bond"], 10, 11), ScoreSeries.Of(Pair.Observer["bond"], 9, null));

        Assert.Equal([-2, -1, 1], pairs.Value.Select(pair => pair.DirectionalBias!.Value));
        Assert.Equal("therapist and client: sessions", pairs.Findings[0].Path);
    }

    [Fact]
    public void Mistakes_of_the_caller_throw()
    {
        ResponseSheet sheet = null!;
        ScoreReport report = null!;
        ScoreSeries series = null!;

        Assert.Throws<ArgumentNullException>("first", () => Dyad.Compare(sheet, Client));
        Assert.Throws<ArgumentNullException>("second", () => Dyad.Compare(Client, sheet));
        Assert.Throws<ArgumentNullException>("first", () => Dyad.Compare(report, Client.Score()));
        Assert.Throws<ArgumentNullException>("second", () => Dyad.Compare(Client.Score(), report));
        Assert.Throws<ArgumentNullException>("first", () => Dyad.Compare(series, series));
        Assert.Throws<ArgumentNullException>("second", () => Dyad.Compare(ScoreSeries.Of(Pair.Client["bond"]), series));
        Assert.Throws<ArgumentException>("reports", () => Dyad.ComparePairwise(Client.Score()));
        Assert.Throws<ArgumentException>("series", () => Dyad.ComparePairwise(ScoreSeries.Of(Pair.Client["bond"])));
        Assert.Throws<ArgumentNullException>("first", () => ParallelForms.Check(null!, Pair.Client));
        Assert.Throws<ArgumentNullException>("second", () => ParallelForms.Check(Pair.Client, null!));
    }
}
