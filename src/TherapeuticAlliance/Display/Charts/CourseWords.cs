using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Display.Charts;

/// <summary>The sentences of a course. They tell everything that the picture shows.</summary>
internal static class CourseWords
{
    internal static string Form(Instrument instrument) => instrument.Abbreviation ?? instrument.Title;

    internal static string Title(Scale scale, Speaker speaker) => speaker.Say(ChartWords.Scale, Form(scale.Instrument), scale.Name);

    internal static string Rater(Rater rater, Speaker speaker) =>
        rater.Equals(TherapeuticAlliance.Rater.Client) ? speaker.Say(ChartWords.Client)
        : rater.Equals(TherapeuticAlliance.Rater.Therapist) ? speaker.Say(ChartWords.Therapist)
        : rater.Equals(TherapeuticAlliance.Rater.Observer) ? speaker.Say(ChartWords.Observer)
        : rater.Code;

    internal static string Level(RuptureLevel level, Speaker speaker) => speaker.Say(level switch
    {
        RuptureLevel.Refused => ChartWords.Refused,
        RuptureLevel.NotJudged => ChartWords.NotJudged,
        RuptureLevel.None => ChartWords.None,
        RuptureLevel.Watch => ChartWords.Watch,
        RuptureLevel.Probable => ChartWords.Probable,
        _ => ChartWords.Strong,
    });

    internal static string Flag(RuptureLevel level, bool isOnset, Speaker speaker) => level <= RuptureLevel.None
        ? Level(level, speaker)
        : speaker.Say(isOnset ? ChartWords.New : ChartWords.Continuing, Level(level, speaker));

    internal static string Session(CoursePoint point, Speaker speaker)
    {
        string words = point.Score is { } score
            ? speaker.Say(ChartWords.Point, point.Session, PlainNumber.Of(score, speaker))
            : speaker.Say(ChartWords.Missing, point.Session);
        return point.Level is { } level ? speaker.Say(ChartWords.Flagged, words, Flag(level, point.IsOnset, speaker)) : words;
    }

    internal static IEnumerable<Threshold> CutOffs(Scale scale) => scale.Thresholds.Where(threshold => threshold.Target == ThresholdTarget.Score);

    internal static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Below => "<",
        Comparison.AtOrBelow => "≤",
        Comparison.AtOrAbove => "≥",
        _ => ">",
    };

    internal static string CutOff(Threshold threshold, Speaker speaker) => speaker.Say(
        ChartWords.CutOff, Sign(threshold.Comparison), speaker.Number(Number.Text(threshold.Value)), threshold.Meaning, threshold.Source);

    /// <summary>The range, what a higher score means, and each published cut-off with its source.</summary>
    internal static IEnumerable<string> About(Scale scale, Speaker speaker)
    {
        yield return speaker.Say(ChartWords.Range, PlainNumber.Of(scale.Lowest, speaker), PlainNumber.Of(scale.Highest, speaker))
            + (scale.Direction == Direction.HigherIsBetter ? " " + speaker.Say(ChartWords.HigherIsBetter)
                : scale.Direction == Direction.HigherIsWorse ? " " + speaker.Say(ChartWords.HigherIsWorse) : string.Empty);
        foreach (Threshold threshold in CutOffs(scale))
        {
            yield return CutOff(threshold, speaker);
        }

        if (!CutOffs(scale).Any())
        {
            yield return speaker.Say(ChartWords.NoCutOff);
        }
    }
}
