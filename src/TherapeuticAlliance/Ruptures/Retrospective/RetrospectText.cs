using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>Writes a retrospect for people.</summary>
internal static class RetrospectText
{
    internal static string Of(Retrospect retrospect)
    {
        string[] header = ["sessions", "level", "baseline", "SD", "nadir", "at", "depth", "in SD", "repair", "recovered"];
        List<string[]> rows = [header, .. retrospect.Episodes.Select(Row)];
        return "Looking back on " + retrospect.Course.Series.Scale.Instrument + " " + retrospect.Course.Series.Scale.Code
            + " from session " + Number.Text(retrospect.ObservedThrough) + "\n"
            + "policy: " + retrospect.Course.Monitor.Policy + "\n"
            + "rule: " + retrospect.Options + "\n"
            + (retrospect.Episodes.Count == 0 ? "No episode. That is no proof that nothing happened.\n" : TextTable.Of(rows) + Caution(retrospect));
    }

    private static string Caution(Retrospect retrospect) =>
        "In each episode the score pattern is consistent with a rupture; a lower score is an indicator, not a rupture.\n"
        + string.Concat(retrospect.Episodes.Select(Rate).Distinct());

    private static string Rate(Episode episode) =>
        "false alarms at level " + episode.Onset.Level + ": " + (episode.Onset.MeasuredRate?.ToString() ?? "not measured for this policy") + "\n";

    private static string[] Row(Episode episode) =>
    [
        Number.Text(episode.Onset.Session) + " to " + Number.Text(episode.LastSession),
        episode.Onset.Level.ToString(),
        TextTable.Number(episode.Baseline),
        TextTable.Number(episode.Sigma),
        TextTable.Number(episode.Nadir),
        episode.NadirSession is { } session ? Number.Text(session) : "none",
        TextTable.Number(episode.Depth),
        TextTable.Number(episode.StandardisedDepth),
        Words(episode.Repair),
        episode.RecoveredShare is { } share ? TextTable.Number(100 * share, 0) + " %" : "none",
    ];

    private static string Words(Repair repair) => repair switch
    {
        Repair.Open => "open",
        Repair.Complete => "complete",
        Repair.Partial => "partial",
        Repair.Unresolved => "unresolved",
        Repair.DroppedOut => "treatment ended first",
        _ => "not judged",
    };
}
