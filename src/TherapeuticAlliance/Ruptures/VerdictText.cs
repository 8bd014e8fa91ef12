using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures;

/// <summary>A verdict in plain words. What happened in the hour is nowhere claimed: nobody can see that in a score.</summary>
internal static class VerdictText
{
    internal static string Of(Verdict verdict, TextProvider texts) => string.Join(" ", new[] { Summary(verdict, texts) }.Concat(Grounds(verdict, texts)));

    /// <summary>The first sentence: the session, the level and the scores.</summary>
    internal static string Summary(Verdict verdict, TextProvider texts) => verdict.Level switch
    {
        RuptureLevel.Refused => texts.Say(RuptureTexts.Refused, verdict.Session, string.Join(" ", verdict.Findings.Select(finding => finding.Describe(texts)))),
        RuptureLevel.NotJudged => texts.Say(RuptureTexts.NotJudged, verdict.Session, Evidence(verdict, texts)),
        RuptureLevel.None => texts.Say(RuptureTexts.NoPattern, verdict.Session, Change(verdict, texts)),
        _ => texts.Say(verdict.IsOnset ? RuptureTexts.NewPattern : RuptureTexts.ContinuingPattern, verdict.Session, Level(verdict.Level, texts), Change(verdict, texts)),
    };

    internal static string Level(RuptureLevel level, TextProvider texts) => texts.Word("level", level switch
    {
        RuptureLevel.Refused => "refused",
        RuptureLevel.NotJudged => "not-judged",
        RuptureLevel.None => "none",
        RuptureLevel.Watch => "watch",
        RuptureLevel.Probable => "probable",
        _ => "strong",
    });

    private static IEnumerable<string> Grounds(Verdict verdict, TextProvider texts)
    {
        if (verdict.Level < RuptureLevel.None)
        {
            yield break;
        }

        yield return Evidence(verdict, texts) + ".";
        yield return verdict.Prior is { } prior ? texts.Say(RuptureTexts.Prior, prior.Describe(texts)) : texts.Say(RuptureTexts.NoPrior);
        if (verdict.Level > RuptureLevel.None)
        {
            yield return texts.Say(RuptureTexts.Rule, Level(verdict.Level, texts), verdict.Condition!.Describe(texts), texts.Word("policy", verdict.Policy.Name));
            yield return verdict.MeasuredRate is { } rate ? texts.Say(RuptureTexts.Rate, rate.Describe(texts)) : texts.Say(RuptureTexts.RateUnknown);
            yield return texts.Say(RuptureTexts.Caution);
        }
    }

    private static string Evidence(Verdict verdict, TextProvider texts) => string.Join("; ", verdict.Evidence.Select(evidence => evidence.Describe(texts)));

    private static string Change(Verdict verdict, TextProvider texts) =>
        verdict.Score is not { } score ? texts.Say(RuptureTexts.NoScore)
        : verdict.Previous is not { Score: { } previous } before ? texts.Say(RuptureTexts.FirstScore, texts.Number(Figures.Points(score)))
        : texts.Say(RuptureTexts.Moved, texts.Number(Figures.Points(previous)), before.Session, texts.Number(Figures.Points(score)));
}
