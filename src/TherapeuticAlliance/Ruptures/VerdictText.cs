using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures;

/// <summary>A verdict in plain words. What happened in the hour is nowhere claimed: nobody can see that in a score.</summary>
internal static class VerdictText
{
    private const string Caution =
        "A score that falls between sessions is an indicator and no proof: it says nothing of what happened in the hour (Zlotnick et al. 2020). Talk about it.";

    internal static string Of(Verdict verdict)
    {
        string head = "Session " + Number.Text(verdict.Session) + ": ";
        string baseline = verdict.BaselineSince is { } since ? " The baseline begins anew with session " + Number.Text(since) + ", with another therapist." : string.Empty;
        return verdict.Level switch
        {
            RuptureLevel.Refused => head + "refused, nothing was judged and the state is unchanged: " + string.Join(" ", verdict.Findings.Select(finding => finding.Describe())),
            RuptureLevel.NotJudged => head + "not judged" + WhyNot(verdict) + "." + baseline,
            RuptureLevel.None => head + "no score pattern consistent with a rupture by this policy" + Change(verdict) + ". " + Evidence(verdict) + " " + Prior(verdict) + baseline,
            _ => head + "score pattern consistent with a rupture, " + Words(verdict.Level) + (verdict.IsOnset ? ", new" : ", continuing") + Change(verdict) + ". "
                + Evidence(verdict) + " " + Prior(verdict) + baseline + " " + Rule(verdict) + " " + Rate(verdict) + " " + Caution,
        };
    }

    private static string WhyNot(Verdict verdict) => "; " + string.Join("; ", verdict.Evidence.Select(evidence => evidence.Describe()));

    private static string Change(Verdict verdict) =>
        verdict.Score is not { } score ? ", no score"
        : verdict.Previous is not { Score: { } previous } before ? ": " + Figures.Points(score)
        : ": " + Figures.Points(previous) + " (session " + Number.Text(before.Session) + ") → " + Figures.Points(score);

    private static string Evidence(Verdict verdict) => string.Join("; ", verdict.Evidence.Select(evidence => evidence.Describe())) + ".";

    private static string Prior(Verdict verdict) => verdict.Prior is { } prior ? "Prior: " + prior + "." : "No prior: the own earlier sessions alone.";

    private static string Rule(Verdict verdict) => "Rule: " + Words(verdict.Level) + " when " + verdict.Condition + ", by the policy " + verdict.Policy.Name + ".";

    private static string Rate(Verdict verdict) => "False alarms: " + (verdict.MeasuredRate is { } rate
        ? rate + "."
        : "not measured for this policy" + (verdict.Prior is null ? " without a prior" : string.Empty)
            + (BestEnd.IsNear(verdict.Monitor.Scale, verdict.Evidence) ? " for scores near the best end of the scale." : "."));

    private static string Words(RuptureLevel level) => level switch
    {
        RuptureLevel.Watch => "watch",
        RuptureLevel.Probable => "probable",
        _ => "strong",
    };
}
