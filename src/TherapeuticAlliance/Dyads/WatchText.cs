using System.Linq;
using System.Text;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Dyads;

/// <summary>A joined watch in plain words.</summary>
internal static class WatchText
{
    private const string Caution =
        "A flag says that a score pattern is consistent with a rupture, by one rater's own scores. It is an indicator and no proof (Zlotnick et al. 2020).\n";

    internal static string Of(JoinedWatch watch)
    {
        string first = watch.First.Series.Rater.Code, second = watch.Second.Series.Rater.Code;
        var text = new StringBuilder();
        foreach (JoinedVerdict session in watch.Sessions.Where(session => session.FlaggedBy != WhoFlagged.Nobody))
        {
            text.Append("Session ").Append(Number.Text(session.Session)).Append(": ").Append(first).Append(' ').Append(Level(session.First))
                .Append(", ").Append(second).Append(' ').Append(Level(session.Second)).Append(".\n");
        }

        if (text.Length == 0)
        {
            text.Append("No session is flagged by the ").Append(first).Append("'s or the ").Append(second).Append("'s scores.\n");
        }

        return text.Append(Recognition(watch.SecondRecognising, watch.Second)).Append(Recognition(watch.FirstRecognising, watch.First)).Append(Caution).ToString();
    }

    private static string Recognition(RecognitionIndex index, MonitorCourse recognising) => index.Flags == 0
        ? string.Empty
        : "Of " + Sessions(index.Flags) + " flagged by the " + index.FlaggingRater + "'s scores, " + Number.Text(index.Judged) + " could be held against the "
            + index.RecognisingRater + "'s own baseline; in " + Number.Text(index.AlsoLow) + " the " + index.RecognisingRater + "'s score is "
            + (recognising.Monitor.Scale.Direction == Direction.HigherIsBetter ? "low" : "high") + " as well.\n";

    private static string Sessions(int count) => Number.Text(count) + (count == 1 ? " session" : " sessions");

    private static string Level(Verdict? verdict) => verdict?.Level switch
    {
        null => "not rated",
        RuptureLevel.Refused => "refused",
        RuptureLevel.NotJudged => "not judged",
        RuptureLevel.None => "none",
        RuptureLevel.Watch => "watch",
        RuptureLevel.Probable => "probable",
        _ => "strong",
    };
}
