using System.Linq;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>Episodes as a table for people.</summary>
internal static class RetrospectText
{
    private static readonly string[] Columns = ["sessions", "level", "baseline", "SD", "nadir", "at", "depth", "in-SD", "repair", "recovered"];

    internal static string Of(Retrospect retrospect, TextProvider texts)
    {
        var table = new TableWords(texts);
        return table.Title(RetrospectiveTexts.Looking, retrospect.Course.Series, retrospect.ObservedThrough)
            + texts.Say(RetrospectiveTexts.Policy, retrospect.Course.Monitor.Policy.Describe(texts)) + "\n"
            + texts.Say(RetrospectiveTexts.Rule, retrospect.Options.Describe(texts)) + "\n"
            + (retrospect.Episodes.Count == 0
                ? texts.Say(RetrospectiveTexts.NoEpisode) + "\n"
                : table.Of(Columns, retrospect.Episodes.Select(episode => Row(episode, table, texts))) + Caution(retrospect, texts));
    }

    private static string Caution(Retrospect retrospect, TextProvider texts) =>
        texts.Say(RetrospectiveTexts.EpisodeCaution) + "\n"
        + string.Concat(retrospect.Episodes.Select(episode => Rate(episode, texts) + "\n").Distinct());

    private static string Rate(Episode episode, TextProvider texts) => episode.Onset.MeasuredRate is { } rate
        ? texts.Say(RetrospectiveTexts.EpisodeRate, VerdictText.Level(episode.Onset.Level, texts), rate.Describe(texts))
        : texts.Say(RetrospectiveTexts.EpisodeRateUnknown, VerdictText.Level(episode.Onset.Level, texts));

    private static string[] Row(Episode episode, TableWords table, TextProvider texts) =>
    [
        table.Between(episode.Onset.Session, episode.LastSession),
        VerdictText.Level(episode.Onset.Level, texts),
        table.Number(episode.Baseline),
        table.Number(episode.Sigma),
        table.Number(episode.Nadir),
        episode.NadirSession is { } session ? Internal.Number.Text(session) : table.Cell("none"),
        table.Number(episode.Depth),
        table.Number(episode.StandardisedDepth),
        texts.Word("repair", episode.Repair.ToString()),
        episode.RecoveredShare is { } share ? table.Number(100 * share, 0) + " %" : table.Cell("none"),
    ];
}
