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

    internal static TextTemplate Policy { get; } = new("policy", "{policy}: {levels}; where {rules}.");

    internal static TextTemplate PolicyWithoutLevel { get; } = new("policy.without-level", "no level, evidence only");

    internal static TextTemplate PolicyLevel { get; } = new("policy.level", "{level} when {condition}");

    internal static TextTemplate PolicyRule { get; } = new("policy.rule", "{detector} is {rule}");

    internal static TextTemplate MeasuredRate { get; } = new("rate",
        "{rate} per 100 stable sessions, {lowest} to {highest} where scores grow or decline slowly, sessions depend on one another, tails are heavy or a ceiling lies elsewhere; "
            + "{share} % of stable courses of 20 sessions ({world})");

    internal static TextTemplate WorldFalling { get; } = new("rate.world-falling",
        "sessions whose earlier scores slope downwards");

    internal static TextTemplate WorldNotFalling { get; } = new("rate.world-not-falling",
        "sessions whose earlier scores do not slope downwards");

    internal static TextTemplate WorldSimulated { get; } = new("rate.world-simulated",
        "simulated courses of 20 independent normal sessions without a rupture, standard deviations differing between persons (log-normal, .35)");

    internal static TextTemplate WorldNearBestEndOfLines { get; } = new("rate.world-near-best-end-of-lines",
        "near the best end of a scale of lines like the SRS");

    internal static TextTemplate WorldNearBestEndOfPoints { get; } = new("rate.world-near-best-end-of-points",
        "near the best end of a scale of whole points like the WAI-SR");

    internal static TextTemplate WorldAtOwnBest { get; } = new("rate.world-at-own-best",
        "38 % of the scores at the person's own best");

    internal static TextTemplate WorldWithPrior { get; } = new("rate.world-with-prior",
        "prior mean and SD known");

    internal static TextTemplate WorldWithoutPrior { get; } = new("rate.world-without-prior",
        "no prior");
}
