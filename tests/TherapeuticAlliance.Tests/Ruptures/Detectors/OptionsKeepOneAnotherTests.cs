using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Ruptures.Retrospective;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

/// <summary>
/// Kind: a setting that is lost when another one is made. Options are copied at each step, so settings made in either order must end alike, and
/// each must differ from its default.
/// </summary>
public sealed class OptionsKeepOneAnotherTests
{
    private static readonly InControlParameters Known = new(50, 10);

    [Fact]
    public void Every_setting_is_kept_whatever_is_set_after_it()
    {
        Kept<PredictiveBaselineOptions>(
            new(), o => o.WithAlert(0.4), o => o.WithPriorWeight(0.7, 9), o => o.WithMinimumEarlierSessions(6), o => o.WithMaxConsecutiveExcluded(7), o => o.WithSigmaFloor(1.5));
        Kept<ScanLowerOptions>(
            new(), o => o.WithAlert(0.4), o => o.WithPriorWeight(0.7, 9), o => o.WithMinimumEarlierSessions(6), o => o.WithMaxConsecutiveExcluded(7), o => o.WithSigmaFloor(1.5),
            o => o.WithWindow(2), o => o.WithLatestBelow(0.9));
        Kept<CusumLowerOptions>(new(), o => o.WithAllowance(0.7), o => o.WithLimit(4), o => o.WithKnown(Known));
        Kept<EwmaLowerOptions>(new(), o => o.WithWeight(0.7), o => o.WithLimit(4), o => o.WithExactLimits(), o => o.WithDecayOverGaps(), o => o.WithKnown(Known));
        Kept<BayesianChangePointOptions>(
            new(), o => o.WithExpectedRunLength(9), o => o.WithAlert(0.7), o => o.WithMinimumEarlierSessions(8), o => o.WithRunPrior(new RunPrior(1, 2, 3, 4)));
        Kept<RobustBaselineOptions>(new(), o => o.WithLimit(2), o => o.WithMinimumEarlierSessions(9), o => o.WithSigmaFloor(1.5));
        Kept<IndividualsChartOptions>(
            new(), o => o.WithRules(RunRules.WesternElectric), o => o.WithSigma(ChartSigma.StandardDeviation), o => o.WithLimit(2), o => o.WithMinimumEarlierSessions(9),
            o => o.WithSigmaFloor(1.5), o => o.WithKnown(Known));
        Kept(
            RetrospectOptions.Default, o => o.WithLevel(TherapeuticAlliance.Ruptures.RuptureLevel.Strong), o => o.WithWindow(5), o => o.WithCompleteWithin(2), o => o.WithPartialShare(0.9));
        Kept(SegmentationOptions.Default, o => o.WithPenaltyFactor(9), o => o.WithMinSegment(4), o => o.WithStandardDeviation(1.5));
    }

    private static void Kept<T>(T defaults, params Func<T, T>[] settings)
        where T : class
    {
        Dictionary<string, object?> forwards = Figures(settings.Aggregate(defaults, (options, set) => set(options)));
        Dictionary<string, object?> backwards = Figures(settings.Reverse().Aggregate(defaults, (options, set) => set(options)));

        Assert.Equal(forwards, backwards);
        Assert.All(Figures(defaults), figure => Assert.NotEqual(figure.Value, forwards[figure.Key]));
    }

    private static Dictionary<string, object?> Figures<T>(T options) => typeof(T)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance).ToDictionary(property => property.Name, property => property.GetValue(options)?.ToString() as object, StringComparer.Ordinal);
}
