using TherapeuticAlliance;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>Rules that look back on a whole course, as an answer for each of its sessions.</summary>
internal static class LookBack
{
    public static (string Name, Func<ScoreSeries, IReadOnlyList<bool?>> Judge)[] Rules { get; } =
    [
        ("individuals chart of the whole course, 3 deviations", series => At(series, IndividualsChartReview.Of(series).ValueOrDefault?.SessionsOf(RunRules.OneBeyondLimit))),
        ("first session of a segment that lies lower", series => At(series, Segmentation.Of(series).ValueOrDefault?.Segments.Where(segment => segment.Side == ChangeSide.Worse).Select(segment => segment.FirstSession))),
        ("sudden drop of Tang and DeRubeis, 1.53 deviations and t", series => At(series, SuddenChanges.Drops(series, SuddenChangeOptions.OfReliability(2.085, 0.93)).ValueOrDefault?.Sudden().Select(drop => drop.Session + 1))),
    ];

    private static bool?[] At(ScoreSeries series, IEnumerable<int>? alarms) =>
        [.. series.Sessions.Select(session => alarms is null ? (bool?)null : alarms.Contains(session.Session))];
}
