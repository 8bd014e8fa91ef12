namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// Every default of a detector, once, with who says so. "Measured" means by simulation of this library's design
/// (20 sessions, independent normal scores, prior known); see the documentation of ruptures.
/// </summary>
public static class DetectorDefaults
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
    public const int MostUnlearned = 3;

    /// <summary>Allowance k of <see cref="CusumLower"/>: 0.5, half of the shift of one standard deviation it looks for (qcc, se.shift 1).</summary>
    public const double CusumAllowance = 0.5;

    /// <summary>
    /// Decision limit h of <see cref="CusumLower"/>: 2.85, which gives a one-sided in-control average run length of 100 with
    /// known parameters and independent normal data (computed by the integral equation of R package spc).
    /// </summary>
    public const double CusumLimit = 2.85;
}
