using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Dyads;

/// <summary>A joined watch in plain words.</summary>
internal static class WatchText
{
    internal static string Of(JoinedWatch watch, TextProvider texts) => string.Concat(Lines(watch, texts).Select(line => line + "\n"));

    private static IEnumerable<string> Lines(JoinedWatch watch, TextProvider texts)
    {
        string first = Rater(watch.First.Series.Rater, texts), second = Rater(watch.Second.Series.Rater, texts);
        JoinedVerdict[] flagged = watch.Sessions.Where(session => session.FlaggedBy != WhoFlagged.Nobody).ToArray();
        foreach (JoinedVerdict session in flagged)
        {
            yield return texts.Say(DyadCourseTexts.WatchSession, session.Session, first, Level(session.First, texts), second, Level(session.Second, texts));
        }

        if (flagged.Length == 0)
        {
            yield return texts.Say(DyadCourseTexts.WatchNothing, first, second);
        }

        foreach ((RecognitionIndex index, MonitorCourse recognising) in new[] { (watch.SecondRecognising, watch.Second), (watch.FirstRecognising, watch.First) })
        {
            if (index.Flags > 0)
            {
                yield return Recognition(index, recognising, texts);
            }
        }

        yield return texts.Say(DyadCourseTexts.WatchCaution);
    }

    private static string Recognition(RecognitionIndex index, MonitorCourse recognising, TextProvider texts) => texts.Say(
        recognising.Monitor.Scale.Direction == Direction.HigherIsBetter ? DyadCourseTexts.RecognisedLow : DyadCourseTexts.RecognisedHigh,
        index.Flags,
        Rater(index.FlaggingRater, texts),
        index.Judged,
        Rater(index.RecognisingRater, texts),
        index.AlsoLow);

    private static string Rater(Rater rater, TextProvider texts) => texts.Word("rater", rater.Code);

    private static string Level(Verdict? verdict, TextProvider texts) => verdict is null ? texts.Word("level", "not-rated") : VerdictText.Level(verdict.Level, texts);
}
