using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Research.Scoring;

/// <summary>Scores in another metric: the exact ratio that the report of a form has, divided once.</summary>
internal static class ScoreMetrics
{
    /// <summary>Returns the metrics that are columns of their own, each once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a member of the enumeration.</exception>
    internal static ScoreMetric[] Checked(IEnumerable<ScoreMetric> metrics)
    {
        ScoreMetric[] given = [.. metrics.Distinct()];
        return Array.TrueForAll(given, Enum.IsDefined)
            ? [.. given.Where(metric => metric != ScoreMetric.Points)]
            : throw new ArgumentOutOfRangeException(nameof(metrics), "There is no such metric of scores.");
    }

    internal static string ColumnOf(Scale scale, ScoreMetric metric) => scale.Code + (metric == ScoreMetric.PercentOfMaximum ? "_percent" : "_item_mean");

    internal static double? Of(ScaleScore score, ScoreMetric metric) => metric switch
    {
        ScoreMetric.PercentOfMaximum => score.PercentOfMaximum?.Value,
        ScoreMetric.ItemMean => score.ItemMean?.Value,
        _ => score.Value,
    };

    /// <summary>Returns the scores of a form, one for each scale.</summary>
    internal static double?[] Of(ScoredForm form, ScoreMetric metric) => metric == ScoreMetric.Points
        ? [.. form.Scores.Select(score => score.Value)]
        : [.. form.Report().Scales.Select(score => Of(score, metric))];
}
