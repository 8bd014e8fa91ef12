using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>Checks the thresholds of a scale against what it and its items can take.</summary>
internal static class ThresholdValidator
{
    private const int MaxDecimals = 6;

    internal static void Check(Scale scale, string path, List<Finding> findings)
    {
        for (int i = 0; i < scale.Thresholds.Count; i++)
        {
            Threshold threshold = scale.Thresholds[i];
            string place = DraftPaths.At(path + ".thresholds", i);
            if (!Codes.IsId(threshold.Code))
            {
                findings.Add(DefinitionFindings.CodeMalformed.At(place + ".code", "threshold").WithAttemptedValue(threshold.Code));
            }

            if (!IsReachable(scale, threshold))
            {
                findings.Add(DefinitionFindings.ThresholdInvalid.At(place + ".value", threshold.Code ?? "(null)", scale.Code));
            }
        }

        if (scale.Direction == Direction.Neither && scale.Thresholds.Any(threshold => threshold.Target == ThresholdTarget.FallFromLast))
        {
            findings.Add(DefinitionFindings.FallWithoutDirection.At(path + ".thresholds", scale.Code));
        }

        if (scale.Thresholds.Count > 1)
        {
            Duplicates(scale, path, findings);
        }
    }

    // Not inlined for the reason given at FormatCompiler.Excluded.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Duplicates(Scale scale, string path, List<Finding> findings) =>
        DefinitionCompiler.Duplicates(
            "threshold", [.. scale.Thresholds.Select(threshold => threshold.Code)],
            [.. Enumerable.Range(0, scale.Thresholds.Count).Select(i => DraftPaths.At(path + ".thresholds", i))], findings);

    private static bool IsReachable(Scale scale, Threshold threshold)
    {
        if (decimal.Round(threshold.Value, MaxDecimals) != threshold.Value || System.Math.Abs(threshold.Value) > int.MaxValue)
        {
            return false;
        }

        ExactScore bound = ExactScore.Of(threshold.Value);
        return threshold.Target switch
        {
            ThresholdTarget.AnyItem => scale.Items.Any(item => threshold.Value >= item.FromKeyedUnits(item.LowestKeyed) && threshold.Value <= item.FromKeyedUnits(item.HighestKeyed)),
            ThresholdTarget.FallFromLast => threshold.Value > 0 && scale.Highest.IsAbove(scale.Lowest, Comparison.AtOrAbove, bound),
            _ => bound >= scale.Lowest && bound <= scale.Highest,
        };
    }
}
