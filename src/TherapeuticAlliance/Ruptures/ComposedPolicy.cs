using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures;

/// <summary>The composition that was measured beside the default policy.</summary>
internal static class ComposedPolicy
{
    private const double Support = 1.645;
    private const double Agreement = 1.96;
    private const double RecentProbability = 0.10;

    // Made when first asked for, so that the default policy does not make it too.
    internal static RupturePolicy Policy { get; } = Make();

    private static RupturePolicy Make()
    {
        const string Predictive = PredictiveBaseline.DefaultName, Drop = SessionDrop.DefaultName, Ewma = EwmaLower.DefaultName;
        Condition supported = When.ProbabilityBelow(Predictive, DetectorDefaults.PredictiveAlert).And(When.Any(
            When.BelowBaseline(Drop, Support),
            When.Fires(Ewma),
            When.Fires(CusumLower.DefaultName),
            When.InRecentSessions(2, 3, When.ProbabilityBelow(Predictive, RecentProbability))));
        Condition agreed = When.AtLeast(
            2, When.BelowBaseline(Predictive, Agreement), When.BelowBaseline(Drop, Agreement), When.BelowBaseline(Ewma, Agreement));
        Condition probable = supported.Or(agreed);
        return RupturePolicy
            .Of("composed", new PredictiveBaseline(), new SessionDrop(), new IndividualsChart(), new RobustBaseline(), new EwmaLower(), new CusumLower(), new DirectReport())
            .WatchWhen(When.AnyFires())
            .ProbableWhen(probable)
            .StrongWhen(When.ProbabilityBelow(Predictive, DetectorDefaults.PredictiveStrong).Or(probable.And(When.Fires(DirectReport.DefaultName))));
    }
}
