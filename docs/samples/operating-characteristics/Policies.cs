using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;

/// <summary>What is measured: each detector alone, as a policy with one level, and policies with several.</summary>
internal static class Policies
{
    // The within-person deviation is 1 and the deviation of a sample √(1.83² + 1²) = 2.085 in the unit of the simulation.
    private const double SampleDeviation = 2.085;

    public static (string Name, RupturePolicy Policy)[] Single { get; } =
    [
        Of("predictive baseline, p < .05", new PredictiveBaseline(new PredictiveBaselineOptions().WithAlert(0.05))),
        Of("predictive baseline, p < .02 (default)", new PredictiveBaseline()),
        Of("predictive baseline, p < .01", new PredictiveBaseline(new PredictiveBaselineOptions().WithAlert(0.01))),
        Of("predictive baseline, p < .005", new PredictiveBaseline(new PredictiveBaselineOptions().WithAlert(0.005))),
        Of("predictive baseline, every session learned", new PredictiveBaseline(new PredictiveBaselineOptions().WithMaxConsecutiveExcluded(0))),
        Of("drop from the last session, 1.96·√2 within-person (default)", new SessionDrop(SessionDropOptions.WithinPerson())),
        Of("drop, reliable change with α = .93", new SessionDrop(SessionDropOptions.ReliableChange(0.93, SampleDeviation))),
        Of("drop, Strauss-like: 1 within-person deviation", new SessionDrop(SessionDropOptions.StraussLike(1))),
        Of("drop, Stiles-like: 2 within-person deviations", new SessionDrop(SessionDropOptions.StilesLike(1))),
        Of("individuals chart, 3 deviations (default)", new IndividualsChart()),
        Of("individuals chart, four Western Electric rules", new IndividualsChart(new IndividualsChartOptions().WithRules(RunRules.WesternElectric))),
        Of("robust baseline, 3.5 (default)", new RobustBaseline()),
        Of("scan of the last 1 to 3 sessions (default)", new ScanLower()),
        Of("EWMA of the predictive z (default)", new EwmaLower()),
        Of("CUSUM of the predictive z (default)", new CusumLower()),
        Of("Bayesian change point, P(run ≤ 1) > .15 (default)", new BayesianChangePoint()),
    ];

    public static RupturePolicy[] Composed { get; } = [RupturePolicy.Default, RupturePolicy.BaselineAndCusum, RupturePolicy.Composed];

    /// <summary>Detectors by one setting, between its strictest and its laxest.</summary>
    public static (string Name, double Strict, double Lax, Func<double, Detector> At)[] BySetting { get; } =
    [
        ("predictive baseline, p", 0.0005, 0.2, p => new PredictiveBaseline(new PredictiveBaselineOptions().WithAlert(p))),
        ("scan of the last 1 to 3 sessions, p", 0.0005, 0.2, p => new ScanLower(new ScanLowerOptions().WithAlert(p))),
        ("individuals chart, deviations", 6, 1, limit => new IndividualsChart(new IndividualsChartOptions().WithLimit(limit))),
        ("robust baseline, deviations", 9, 1, limit => new RobustBaseline(new RobustBaselineOptions().WithLimit(limit))),
        ("drop, within-person deviations", 6, 1, multiple => new SessionDrop(SessionDropOptions.WithinPerson(multiple))),
        ("EWMA, its deviations", 5, 0.5, limit => new EwmaLower(new EwmaLowerOptions().WithLimit(limit))),
        ("CUSUM, h", 8, 0.5, limit => new CusumLower(new CusumLowerOptions().WithLimit(limit))),
        ("Bayesian change point, P(run ≤ 1)", 0.95, 0.055, alert => new BayesianChangePoint(new BayesianChangePointOptions().WithAlert(alert))),
    ];

    public static (string Name, RupturePolicy Policy) Of(string name, Detector detector) => (name, RupturePolicy.Of(name, detector).WatchWhen(When.AnyFires()));
}
