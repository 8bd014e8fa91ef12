using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>
/// Writes what monitors say, a row for each session: <c>row,id,session,scale,policy,score,level,onset</c>, then for
/// each detector <c>name_fires</c>, <c>name_statistic</c>, <c>name_threshold</c>, <c>name_p</c> and <c>name_z</c>. The level is
/// <c>not-judged</c>, <c>none</c>, <c>watch</c>, <c>probable</c> or <c>strong</c>: how far the score pattern is consistent
/// with a rupture. Onset and fires are 1 or 0; what a detector cannot judge, or does not have, is empty.
/// </summary>
internal sealed class FlagCsvWriter
{
    private readonly CsvFile _file;
    private readonly string[] _detectors;

    internal FlagCsvWriter(CsvFile file, IEnumerable<RuptureMonitor> monitors)
    {
        _file = file;
        _detectors = [.. monitors.SelectMany(monitor => monitor.Policy.Detectors).Select(detector => detector.Name).Distinct()];
        _file.Row(
        [
            "row", "id", "session", "scale", "policy", "score", "level", "onset",
            .. _detectors.SelectMany(name => new[] { name + "_fires", name + "_statistic", name + "_threshold", name + "_p", name + "_z" }),
        ]);
    }

    /// <summary>Writes the row of a session.</summary>
    internal void Write(StudyFlag flag)
    {
        _file.Field(flag.Form.Form.Row);
        _file.Field(flag.Id);
        _file.Field(flag.Session);
        _file.Field(flag.Monitor.Scale.Code);
        _file.Field(flag.Monitor.Policy.Name);
        _file.Field(flag.Verdict.Score);
        _file.Field(Word(flag.Level));
        _file.Field(flag.IsOnset ? 1L : 0L);
        foreach (string name in _detectors)
        {
            Write(flag.Verdict.Evidence.FirstOrDefault(evidence => evidence.Detector.Name == name));
        }

        _file.EndRow();
    }

    internal static string Word(RuptureLevel level) => level switch
    {
        RuptureLevel.Refused => "refused",
        RuptureLevel.NotJudged => "not-judged",
        RuptureLevel.None => "none",
        RuptureLevel.Watch => "watch",
        RuptureLevel.Probable => "probable",
        _ => "strong",
    };

    private void Write(DetectorEvidence? evidence)
    {
        DetectorEvidence? judged = evidence is { IsEligible: true } ? evidence : null;
        _file.Field(judged is null ? string.Empty : judged.HasFired ? "1" : "0");
        _file.Field(judged?.Statistic);
        _file.Field(judged?.Threshold);
        _file.Field(judged?.Probability);
        _file.Field(judged?.Z);
    }
}
