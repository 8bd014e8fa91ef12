using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Charts;

/// <summary>The sentences of a course. They tell everything that the picture shows.</summary>
internal static class CourseWords
{
    internal static string Form(Instrument instrument) => instrument.Abbreviation ?? instrument.Title;

    internal static string Title(Scale scale, TextProvider texts) => texts.Say(ChartWords.Scale, Form(scale.Instrument), texts.OfDefinition(scale.Name));

    internal static string Rater(Rater rater, TextProvider texts) => texts.Word("rater", rater.Code);

    internal static string Level(RuptureLevel level, TextProvider texts) =>
        level == RuptureLevel.None ? texts.Say(ChartWords.None) : VerdictText.Level(level, texts);

    internal static string Flag(RuptureLevel level, bool isOnset, TextProvider texts) => level <= RuptureLevel.None
        ? Level(level, texts)
        : texts.Say(isOnset ? ChartWords.New : ChartWords.Continuing, Level(level, texts));

    internal static string Session(CoursePoint point, TextProvider texts)
    {
        string words = point.Score is { } score
            ? texts.Say(ChartWords.Point, point.Session, PlainNumber.Of(score, texts))
            : texts.Say(ChartWords.Missing, point.Session);
        return point.Level is { } level ? texts.Say(ChartWords.Flagged, words, Flag(level, point.IsOnset, texts)) : words;
    }

    internal static IEnumerable<Threshold> CutOffs(Scale scale) => scale.Thresholds.Where(threshold => threshold.Target == ThresholdTarget.Score);

    internal static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Below => "<",
        Comparison.AtOrBelow => "≤",
        Comparison.AtOrAbove => "≥",
        _ => ">",
    };

    internal static string CutOff(Threshold threshold, TextProvider texts) => texts.Say(
        ChartWords.CutOff, Sign(threshold.Comparison), texts.Number(Number.Text(threshold.Value)), texts.OfDefinition(threshold.Meaning), texts.OfDefinition(threshold.Source));

    /// <summary>The range, what a higher score means, and each published cut-off with its source.</summary>
    internal static IEnumerable<string> About(Scale scale, TextProvider texts)
    {
        yield return texts.Say(ChartWords.Range, PlainNumber.Of(scale.Lowest, texts), PlainNumber.Of(scale.Highest, texts))
            + (scale.Direction == Direction.HigherIsBetter ? " " + texts.Say(ChartWords.HigherIsBetter)
                : scale.Direction == Direction.HigherIsWorse ? " " + texts.Say(ChartWords.HigherIsWorse) : string.Empty);
        foreach (Threshold threshold in CutOffs(scale))
        {
            yield return CutOff(threshold, texts);
        }

        if (!CutOffs(scale).Any())
        {
            yield return texts.Say(ChartWords.NoCutOff);
        }
    }
}
