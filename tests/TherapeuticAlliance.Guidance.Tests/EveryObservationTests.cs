using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Ruptures.Retrospective;
using Xunit;

namespace TherapeuticAlliance.Guidance.Tests;

/// <summary>Each observation of section 3 of the specification, reached as a caller reaches it: from answers or scores through the library's own objects.</summary>
public sealed class EveryObservationTests
{
    private static readonly GuidanceCatalog Guidance = GuidanceCatalog.Default;
    private static readonly AgreementCategories Apart = AgreementCategories.InPoints("made up for this test").UpTo(2, "near").Beyond("apart");

    private static readonly Dictionary<ObservationKind, Func<GuidanceOffer>> Ways = new()
    {
        [ObservationKind.FlagRaised] = () => Courses.Offer(Courses.Goal(Courses.SteadyThenLow).Last!),
        [ObservationKind.FlagContinuing] = () => Courses.Offer(Courses.Goal([.. Courses.SteadyThenLow, 8]).Last!),
        [ObservationKind.SlowDecline] = SlowDecline,
        [ObservationKind.BondFlag] = () => Flag("bond"),
        [ObservationKind.GoalFlag] = () => Flag("goal"),
        [ObservationKind.TaskFlag] = () => Flag("task"),
        [ObservationKind.PublishedCutOff] = () => Guidance.On(Instruments.Srs.Answer(8.6, 9.7, 9.9, 7.7).Score()),
        [ObservationKind.TherapistHigher] = () => Pair(therapist: 6, client: 2),
        [ObservationKind.ClientHigher] = () => Pair(therapist: 2, client: 6),
        [ObservationKind.OneSideFlags] = () => Guidance.On(JoinedVerdict.Of(OfWaiS(Instruments.WaiS.Client, 9), OfWaiS(Instruments.WaiS.Therapist, 24))),
        [ObservationKind.MovingApart] = () => Guidance.On(Dyad.Compare(Goal(Instruments.WaiS.Therapist, 20, 21, 22, 23, 24), Goal(Instruments.WaiS.Client, 20, 20, 20, 20, 20)).Value, bound: 0.5),
        [ObservationKind.CeilingCourse] = () => Guidance.On(ResponseQuality.OfCourse(Enumerable.Repeat(Instruments.WaiSr.Client.AllAnswered(5), 3)).Value),
        [ObservationKind.ContradictoryForm] = () => Guidance.On(ResponseQuality.Of(Instruments.Wai36.Client.AllAnswered(7))),
        [ObservationKind.SameForms] = () => Guidance.On(ResponseQuality.OfCourse(Enumerable.Repeat(Instruments.WaiSr.Client.AllAnswered(3), 3)).Value),
        [ObservationKind.NoFeedback] = () => Guidance.OnMissing(Goal(Instruments.WaiS.Client, 20, 21, 20), session: 6, unanswered: 2),
        [ObservationKind.TooEarly] = () => Courses.Offer(Courses.Goal(16).Last!),
        [ObservationKind.EpisodeNotRepaired] = () => Episode([.. Courses.SteadyThenLow, 9, 9, 9, 9]),
        [ObservationKind.EpisodeRepaired] = () => Episode([.. Courses.SteadyThenLow, 16, 17, 16, 17]),
        [ObservationKind.EndedOpen] = () => Episode(Courses.SteadyThenLow, hasEnded: true),
        [ObservationKind.DirectReport] = DirectlyReported,
        [ObservationKind.OutcomeWorse] = () => Guidance.On(
            ReliableChange.JacobsonTruax(Instruments.Core10["total"]).WithNorm("Primary-care counselling").WithReliability(0.9, "alpha").WithCriticalValue(1.96).Assess(10, 30).Value),
        [ObservationKind.ItemLeftOut] = () => Guidance.On(Instruments.WaiSr.Client.Blank().WithMissing("2", MissingReason.Declined).Score()),
        [ObservationKind.MembersDiffer] = () => Guidance.On(Dyad.CompareMembers(Member("mother", 3), Member("son", -2)).Value, Apart),
        [ObservationKind.HinderingEvent] = () => Guidance.On(Instruments.Hat.Answer(4).Score()),
        [ObservationKind.NothingStandsOut] = () => Courses.Offer(Courses.Goal(Courses.Steady).Last!),
    };

    public static TheoryData<ObservationKind> Kinds { get; } = new(Enum.GetValues(typeof(ObservationKind)).Cast<ObservationKind>());

    [Fact]
    public void There_are_25_and_a_way_to_each() => Assert.Equal(25, Ways.Count);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_is_reached_and_something_is_offered_on_it(ObservationKind kind)
    {
        GuidanceOffer offer = Ways[kind]();

        Assert.Contains(kind, offer.Kinds());
        Assert.NotEmpty(offer.For(Audience.Therapist).Where(one => one.Observations.Contains(kind)));
    }

    private static GuidanceOffer Flag(string scale) => Courses.Offer(Courses.Of(Instruments.WaiSr.Client[scale], Courses.SteadyThenLow).Last!);

    private static GuidanceOffer SlowDecline()
    {
        RupturePolicy policy = RupturePolicy.Of("slow", new PredictiveBaseline(), new CusumLower()).WatchWhen(When.Fires("cusum-lower"));
        Scale goal = Instruments.WaiSr.Client["goal"];
        MonitorCourse course = RuptureMonitor.For(goal).With(policy).WithPrior(17, 1.5, "made up for this test").Replay(ScoreSeries.Of(goal, 17, 16, 17, 16, 15, 15, 14, 14, 14, 13, 13));
        return Courses.Offer(course.Verdicts.First(verdict => verdict.Level == RuptureLevel.Watch && !verdict["predictive-baseline"].HasFired));
    }

    private static GuidanceOffer DirectlyReported()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Instruments.WaiSr.Client["goal"]).With(RupturePolicy.Of("asked", new DirectReport()).StrongWhen(When.Fires("direct-report")));
        return Courses.Offer(monitor.Observe(monitor.Start(), session: 1, score: (double?)null, reported: ReportedBy.Client).Verdict);
    }

    private static GuidanceOffer Pair(decimal therapist, decimal client) =>
        Guidance.On(Dyad.Compare(Instruments.WaiS.Therapist.AllAnswered(therapist), Instruments.WaiS.Client.AllAnswered(client)).Value, Apart);

    private static GuidanceOffer Episode(double?[] scores, bool hasEnded = false) => Guidance.On(Retrospect.Of(Courses.Goal(scores), hasEnded: hasEnded).Episodes[0]);

    private static Verdict OfWaiS(Instrument form, double last) => Courses.Of(form["goal"], 24, 25, 24, 25, 24, 25, last).Last!;

    private static ScoreSeries Goal(Instrument form, params double?[] scores) => ScoreSeries.Of(form["goal"], scores);

    private static ResponseSheet Member(string subject, decimal value) =>
        Instruments.SoftaO.Member.AllAnswered(value).WithAdministration(new Administration(subject: subject, session: 3));
}
