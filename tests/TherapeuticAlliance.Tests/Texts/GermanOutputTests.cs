using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Sql;
using TherapeuticAlliance.Tests.Support;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Tests.Texts;

/// <summary>What the library says of one case, in German: no English word is left, whatever is asked for.</summary>
public sealed class GermanOutputTests
{
    private static readonly TextProvider German = TextProvider.German;

    private static readonly Instrument Client = House("house-client", Rater.Client);

    private static readonly Instrument Therapist = House("house-therapist", Rater.Therapist);

    public static TheoryData<string> Outputs { get; } = [.. All().Keys];

    [Theory]
    [MemberData(nameof(Outputs))]
    public void No_English_word_is_left(string output) => Assert.Empty(EnglishWords.In(All()[output]));

    [Theory]
    [MemberData(nameof(Outputs))]
    public void Decimals_have_a_comma(string output) => Assert.DoesNotMatch(@"(?<![\w.])\d+\.\d+(?![\w.]|\. )", All()[output].Replace("1.0.0", string.Empty).Replace("2.0.0", string.Empty).Replace("10.1037/a0023668", string.Empty));

    [Fact]
    public void A_verdict_has_a_first_sentence_for_a_therapist()
    {
        Verdict verdict = Watched().Single(step => step.Session == 6);

        Assert.Equal("Session 6: score pattern consistent with a rupture, strong, new: 48.5 (session 5) → 30.", verdict.Summarize());
        Assert.Equal("Sitzung 6: Werteverlauf, der zu einer Ruptur passt, Stufe deutlich, neu: 48,5 (Sitzung 5) → 30.", verdict.Summarize(German));
        Assert.StartsWith(verdict.Summarize(German) + " ", verdict.Describe(German));
    }

    [Fact]
    public void A_refused_observation_says_so_in_its_first_sentence()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Instruments.WaiSr.Client["total"]);
        MonitorState state = monitor.Observe(monitor.Start(), 3, 48).State;

        Assert.Equal(
            "Sitzung 3: zurückgewiesen, nichts wurde beurteilt, und der Zustand ist unverändert: Sitzung 3 ist schon erfasst; um ihren Wert zu berichtigen, rechnen Sie die Reihe neu.",
            monitor.Observe(state, 3, 40).Verdict.Summarize(German));
    }

    [Fact]
    public void A_missing_score_says_why() => Assert.Equal(
        "scales[bond]: Bei der Skala bond sind 3 von 4 Items beantwortet, nötig sind 4; die Regel lautet: alle Items müssen beantwortet sein.",
        Instruments.WaiSr.Client.Answer(5, 4, 5, 4, 5, 3, 4, 5, null, 4, 3, 5).Score()["bond"].WhyIn(German));

    [Fact]
    public void One_is_told_apart_from_several()
    {
        DyadComparison hour = Dyad.Compare(Therapist.Answer(5, 5, 5, 5), Client.Answer(5, 4, 5, 5)).Value;

        Assert.Contains("bindung: Ihre Einschätzung dieser Sitzung ist 1 Punkt (von 8) niedriger als die aus Therapeutensicht.\n", hour.DescribeTo(Rater.Client, German));
        Assert.Contains("bindung: Ihre Einschätzung dieser Sitzung ist 1 Punkt (von 8) höher als die aus Klientensicht.\n", hour.DescribeTo(Rater.Therapist, German));
        Assert.Contains("bindung: you rated this session 1 point (of 8) lower than your therapist did.\n", hour.DescribeTo(Rater.Client));
    }

    private static Dictionary<string, string> All()
    {
        ScoreSeries series = ScoreSeries.Of(Client["total"], 16, 17, 15, 16, 17, 16, 8, 9, 16, 17, 16, 15, 17);
        MonitorCourse course = RuptureMonitor.For(Client["total"]).WithPrior(16, 1.5, "Haus 2025").Replay(series);
        MonitorCourse other = RuptureMonitor.For(Therapist["total"]).Replay(ScoreSeries.Of(Therapist["total"], 15, 17, 15, 14, 17, 16, 10, 9, 15, 17, 14, 15, 17));
        var said = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["report"] = Client.Answer(5, null, 9, 4).Score().Describe(German),
            ["report-prorated"] = Client.Answer(5, null, 4, 4).Score().Describe(German),
            ["page"] = Client.Describe(German),
            ["quality"] = ResponseQuality.Of(Client.Answer(5, 5, 5, 5)).Describe(German),
            ["verdicts"] = string.Join("\n", Watched().Select(verdict => verdict.Describe(German))),
            ["policies"] = string.Join("\n", new[] { RupturePolicy.Default, RupturePolicy.BaselineAndCusum, RupturePolicy.Composed }.Select(policy => policy.Describe(German))),
            ["detectors"] = string.Join("\n", Detectors().Select(detector => detector.RuleIn(German))),
            ["looking-back"] = Retrospect.Of(course).Describe(German),
            ["trajectory"] = Trajectory.Of(series).Value.Describe(German),
            ["chart"] = IndividualsChartReview.Of(series).Value.Describe(German),
            ["drops"] = SuddenChanges.Drops(series, SuddenChangeOptions.OfReliability(3, 0.9).WithShareOfScore(0.25)).Value.Describe(German),
            ["gains"] = SuddenChanges.Gains(series, SuddenChangeOptions.OfWithinPersonStandardDeviation(1.5)).Value.Describe(German),
            ["segments"] = Segmentation.Of(series).Value.Describe(German),
            ["comparison"] = Dyad.Compare(Therapist.Answer(5, 5, 2, 5), Client.Answer(5, 4, 5, null)).Value.Describe(German),
            ["change"] = Change(Client["total"]).Describe(German),
            ["criterion"] = Change(Client["total"]).Criterion.Describe(German),
            ["sql"] = ScoreSql.For(Client).From(SqlTable.Named("praxis", "antworten")).Keyed("fall").WithMissingCodes(99.5m).WithCutOffs().Explain(German),
            ["sql-long"] = ScoreSql.For(Client).From(SqlTable.Named("praxis", "antworten")).Keyed("fall").Long("frage", "wert").Explain(German),
            ["formats"] = string.Join("\n", Client.Answer(1, 1, 1, 1).ProjectTo(Lines()).Findings.Select(finding => finding.Describe(German))),
            ["prior"] = new RupturePrior(48.5, 2.5, "Haus 2025").Describe(German),
            ["joined"] = JoinedWatch.Of(course, other).Describe(German),
        };
        return said;
    }

    private static IEnumerable<Verdict> Watched()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Instruments.WaiSr.Client["total"]).WithPrior(48, 2, "Haus 2025");
        MonitorState state = monitor.Start();
        foreach ((double? score, int i) in new double?[] { 48, 50, 47.5, null, 48.5, 30, 31, 48 }.Select((score, i) => (score, i)))
        {
            MonitorStep step = monitor.Observe(state, i + 1, score);
            state = step.State;
            yield return step.Verdict;
        }
    }

    private static ChangeAssessment Change(Scale scale) => ReliableChange.JacobsonTruax(scale)
        .WithStandardDeviation(3.5, "Haus 2025").WithReliability(0.86, "Haus 2025").WithCriticalValue(1.96).Assess(before: 9, after: 16).Value;

    private static IEnumerable<Detector> Detectors() =>
    [
        new AbsoluteCutoff(), new AbsoluteCutoff(AbsoluteCutoffOptions.Of("grenze")), new BayesianChangePoint(),
        new CusumLower(new CusumLowerOptions().WithKnown(new InControlParameters(48, 2.5))), new EwmaLower(new EwmaLowerOptions().WithExactLimits().WithDecayOverGaps()),
        new IndividualsChart(), new PredictiveBaseline(), new ScanLower(), new RobustBaseline(), new DirectReport(), new DirectReport(DirectReportOptions.Of(ReportedBy.Client)),
        new SessionDrop(), new SessionDrop(SessionDropOptions.Points(4)), new SessionDrop(SessionDropOptions.Percent(0.25)),
    ];

    private static Instrument Lines() => Instrument.Define("house-client", "2.0.0")
        .Titled("Haus", "H").RatedBy(Rater.Client).Answered(VisualAnalogue.Line(0, 10, 0.1m)).OfFamily("haus")
        .Items("a", "b", "c", "d").Total(s => s.AllItems().Sum()).Build();

    private static Instrument House(string id, Rater rater) => Instrument.Define(id, "1.0.0")
        .Titled("Haus", "H").RatedBy(rater).Answered(Likert.Points(1, 5)).OfFamily("haus")
        .Items("a", "b", "c", "d").Reversed("d")
        .Scale("bindung", s => s.Items("a", "b").Sum().AtLeastAnswered(1))
        .Scale("ziel", s => s.Items("c", "d").Mean())
        .Total(s => s.AllItems().Sum().AtMostMissing(2))
        .Build();
}
