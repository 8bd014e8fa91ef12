namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// Every default of a detector, once, with who says so. "Measured" means by simulation of this library's design
/// (20 sessions, independent normal scores, prior known); see the documentation of ruptures.
/// </summary>
internal static class DetectorDefaults
{
    /// <summary>
    /// p below which <see cref="PredictiveBaseline"/> fires: 0.02. Chosen by measurement: 1.9 false alarms per 100 stable
    /// sessions, and 0.68 of one-session falls by 3 within-person standard deviations found.
    /// </summary>
    public const double PredictiveAlert = 0.02;

    /// <summary>p below which the default policy says strong: 0.005. Chosen by measurement: 0.5 false alarms per 100 stable sessions.</summary>
    public const double PredictiveStrong = 0.005;

    /// <summary>
    /// k0 of <see cref="PredictiveBaseline"/>: 0.30, the ratio of within-person to between-person variance of one session,
    /// (1 − .77)/.77, from the generalizability .77 of one session (Crits-Christoph et al. 2011, doi 10.1037/a0023668).
    /// </summary>
    public const double PriorSessions = 0.30;

    /// <summary>ν0 of <see cref="PredictiveBaseline"/>: 5. Chosen by measurement: with it a prior standard deviation that is wrong by 1.4 costs least.</summary>
    public const double PriorDegreesOfFreedom = 5;

    /// <summary>Sessions that <see cref="PredictiveBaseline"/> needs before it judges: 1 with a prior, 2 without (a standard deviation needs two).</summary>
    public const int PredictiveMinimumEarlierSessions = 1;

    /// <summary>
    /// Flagged sessions in a row that <see cref="PredictiveBaseline"/> does not learn: 3. Chosen by measurement: the second of
    /// two one-session falls is found in .68 of cases, against .48 when everything is learned.
    /// </summary>
    public const int MaxConsecutiveExcluded = 3;

    /// <summary>
    /// Floor of the standard deviation without a prior, as a share of the range of the scale: 0.02, and never below the smallest step of
    /// one item. Chosen by measurement: with the step alone, scores near the top of the SRS gave about twice the false alarms of the stated rate.
    /// </summary>
    public const double FloorShareOfRange = 0.02;

    /// <summary>Smallest p below which <see cref="ScanLower"/> fires: 0.0145. Chosen by measurement: 2.1 false alarms per 100 stable sessions.</summary>
    public const double ScanAlert = 0.0145;

    /// <summary>p of <see cref="ScanLower"/> below which the default policy says watch: 0.02. Chosen by measurement.</summary>
    public const double ScanWatch = 0.02;

    /// <summary>p of <see cref="ScanLower"/> below which the default policy says strong: 0.003. Chosen by measurement: 0.6 false alarms per 100 stable sessions.</summary>
    public const double ScanStrong = 0.003;

    /// <summary>Longest window of <see cref="ScanLower"/>: 3 sessions. Chosen by measurement.</summary>
    public const int ScanWindow = 3;

    /// <summary>
    /// p of the latest session alone below which longer windows of <see cref="ScanLower"/> count: 0.25. Library choice: a session back at
    /// the baseline ends an alarm.
    /// </summary>
    public const double ScanLatestBelow = 0.25;

    /// <summary>Allowance k of <see cref="CusumLower"/>: 0.5, half of the shift of one standard deviation it looks for (qcc, se.shift 1).</summary>
    public const double CusumAllowance = 0.5;

    /// <summary>
    /// Decision limit h of <see cref="CusumLower"/>: 2.85, which gives a one-sided in-control average run length of 100 with
    /// known parameters and independent normal data (computed by the integral equation of R package spc).
    /// </summary>
    public const double CusumLimit = 2.85;

    /// <summary>
    /// Multiplier of the within-person standard deviation in <see cref="SessionDrop"/>: 1.96·√2 = 2.77, a difference of two
    /// sessions that chance alone exceeds downwards in 2.5 of 100. Jacobson and Truax 1991 (doi 10.1037/0022-006X.59.1.12) with
    /// the within-person standard deviation in the place of the standard error of measurement.
    /// </summary>
    public const double WithinPersonDrop = 1.96 * 1.4142135623730951;

    /// <summary>z of the reliable change index in <see cref="SessionDrop"/>: 1.96 (Jacobson and Truax 1991, doi 10.1037/0022-006X.59.1.12).</summary>
    public const double ReliableChangeZ = 1.96;

    /// <summary>Earlier sessions that <see cref="IndividualsChart"/> and <see cref="RobustBaseline"/> need: 5. Chosen by measurement.</summary>
    public const int ChartMinimumEarlierSessions = 5;

    /// <summary>Lower limit of <see cref="IndividualsChart"/>: 3 standard deviations (Western Electric 1956, rule 1).</summary>
    public const double ChartLimit = 3;

    /// <summary>Limit of <see cref="RobustBaseline"/>: 3.5. Measured: 0.9 false alarms per 100 stable sessions.</summary>
    public const double RobustLimit = 3.5;

    /// <summary>Floor of the standard deviation in <see cref="RobustBaseline"/>, in within-person standard deviations of the prior: 0.5. Library choice.</summary>
    public const double RobustFloorShare = 0.5;

    /// <summary>Weight λ of the latest z in <see cref="EwmaLower"/>: 0.3. Library choice.</summary>
    public const double EwmaWeight = 0.3;

    /// <summary>
    /// Limit L of <see cref="EwmaLower"/>: 2.17, which gives a two-sided in-control average run length of 50, one-sided of about
    /// 100, with λ = 0.3, known parameters and independent normal data (computed by the integral equation of R package spc).
    /// </summary>
    public const double EwmaLimit = 2.17;

    /// <summary>Sessions that <see cref="BayesianChangePoint"/> expects between changes: 20, a hazard of 1/20. Library choice.</summary>
    public const double ExpectedRunLength = 20;

    /// <summary>
    /// Probability of a run of at most one session above which <see cref="BayesianChangePoint"/> fires: 0.15. Measured: 2.0
    /// false alarms per 100 stable sessions.
    /// </summary>
    public const double ChangeProbability = 0.15;

    /// <summary>Earlier sessions that <see cref="BayesianChangePoint"/> needs: 3. Library choice.</summary>
    public const int ChangePointMinimumEarlierSessions = 3;
}
