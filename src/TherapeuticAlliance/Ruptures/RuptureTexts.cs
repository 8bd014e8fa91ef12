using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures;

/// <summary>What verdicts, policies and measured rates say.</summary>
internal static class RuptureTexts
{
    internal static TextTemplate Caution { get; } = new("verdict.caution",
        "A score that falls between sessions is an indicator and no proof: it says nothing of what happened in the hour (Zlotnick et al. 2020). Talk about it.");

    internal static TextTemplate Refused { get; } = new("verdict.refused", "Session {session}: refused, nothing was judged and the state is unchanged: {findings}");

    internal static TextTemplate NotJudged { get; } = new("verdict.not-judged", "Session {session}: not judged; {evidence}.");

    internal static TextTemplate NoPattern { get; } = new("verdict.no-pattern", "Session {session}: no score pattern consistent with a rupture by this policy{change}.");

    internal static TextTemplate NewPattern { get; } = new("verdict.new-pattern", "Session {session}: score pattern consistent with a rupture, {level}, new{change}.");

    internal static TextTemplate ContinuingPattern { get; } = new("verdict.continuing-pattern", "Session {session}: score pattern consistent with a rupture, {level}, continuing{change}.");

    internal static TextTemplate NoScore { get; } = new("verdict.no-score", ", no score");

    internal static TextTemplate FirstScore { get; } = new("verdict.first-score", ": {score}");

    internal static TextTemplate Moved { get; } = new("verdict.moved", ": {previous} (session {session}) → {score}");

    internal static TextTemplate Prior { get; } = new("verdict.prior", "Prior: {prior}.");

    internal static TextTemplate NoPrior { get; } = new("verdict.no-prior", "No prior: the own earlier sessions alone.");

    internal static TextTemplate Rule { get; } = new("verdict.rule", "Rule: {level} when {condition}, by the policy {policy}.");

    internal static TextTemplate Rate { get; } = new("verdict.rate", "False alarms: {rate}.");

    internal static TextTemplate RateUnknown { get; } = new("verdict.rate-unknown", "False alarms: not measured for this policy.");

    internal static TextTemplate RateUnknownWithoutPrior { get; } = new("verdict.rate-unknown-without-prior", "False alarms: not measured for this policy without a prior.");

    internal static TextTemplate RateUnknownNearBest { get; } = new("verdict.rate-unknown-near-best",
        "False alarms: not measured for this policy for scores near the best end of the scale.");

    internal static TextTemplate RateUnknownWithoutPriorNearBest { get; } = new("verdict.rate-unknown-without-prior-near-best",
        "False alarms: not measured for this policy without a prior for scores near the best end of the scale.");

    internal static TextTemplate Policy { get; } = new("policy", "{policy}: {levels}; where {rules}.");

    internal static TextTemplate PolicyWithoutLevel { get; } = new("policy.without-level", "no level, evidence only");

    internal static TextTemplate PolicyLevel { get; } = new("policy.level", "{level} when {condition}");

    internal static TextTemplate PolicyRule { get; } = new("policy.rule", "{detector} is {rule}");

    internal static TextTemplate MeasuredRate { get; } = new("rate",
        "{rate} per 100 stable sessions, {share} % of stable courses of 20 sessions ({world})");

    internal static TextTemplate WorldWithPrior { get; } = new("rate.world-with-prior",
        "simulated courses of 20 independent normal sessions without a rupture, standard deviations differing between persons (log-normal, .35), prior mean and SD known");

    internal static TextTemplate WorldWithoutPrior { get; } = new("rate.world-without-prior",
        "simulated courses of 20 independent normal sessions without a rupture, standard deviations differing between persons (log-normal, .35), no prior");

    internal static TextTemplate WorldNearBestEnd { get; } = new("rate.world-near-best-end",
        "simulated courses of 20 sessions without a rupture near the top of a scale like the SRS, 0 to 40 in steps of .1, persons around 37 or 38.5, no prior");

    internal static TextTemplate Baseline { get; } = new("verdict.baseline", "The baseline begins anew with session {session}, with another therapist.");
}
