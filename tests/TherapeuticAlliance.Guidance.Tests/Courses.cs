using System.Linq;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Guidance.Tests;

/// <summary>Courses of which the verdicts are known from docs/ruptures.md and the specification of the observations.</summary>
internal static class Courses
{
    /// <summary>Six steady sessions and one far below, as guidance on goals is meant to see it.</summary>
    internal static readonly double?[] SteadyThenLow = [16, 17, 16, 17, 16, 17, 9];

    internal static readonly double?[] Steady = [16, 17, 16, 17, 16, 17, 16];

    internal static MonitorCourse Goal(params double?[] scores) => Of(Instruments.WaiSr.Client["goal"], scores);

    internal static MonitorCourse Of(Scale scale, params double?[] scores) => RuptureMonitor.For(scale).Replay(ScoreSeries.Of(scale, scores));

    internal static ObservationKind[] Kinds(this GuidanceOffer offer) => offer.Observations.Select(one => one.Kind).ToArray();

    internal static string[] Codes(this GuidanceOffer offer, Audience audience) => offer.For(audience).Select(one => one.Code).ToArray();

    internal static ResponseSheet Answered(this Instrument instrument, params decimal?[] answers) => instrument.Answer(answers[0], answers.Skip(1).ToArray());

    internal static ResponseSheet AllAnswered(this Instrument instrument, decimal value) =>
        instrument.Answered(Enumerable.Repeat((decimal?)value, instrument.Items.Count).ToArray());

    internal static GuidanceOffer Offer(Verdict verdict) => GuidanceCatalog.Default.On(verdict);
}
