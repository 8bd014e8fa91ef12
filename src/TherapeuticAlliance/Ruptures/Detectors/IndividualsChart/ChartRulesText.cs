using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>The rules of a chart in words.</summary>
internal static class ChartRulesText
{
    private static readonly (ChartRules Rule, string Words)[] Zones =
    [
        (ChartRules.TwoOfThreeBeyondTwo, "2 of the last 3 scores more than 2 SD below"),
        (ChartRules.FourOfFiveBeyondOne, "4 of the last 5 scores more than 1 SD below"),
        (ChartRules.EightBelow, "8 scores in a row below"),
        (ChartRules.NineBelow, "9 scores in a row below"),
        (ChartRules.SixFalling, "6 scores in a row falling"),
    ];

    internal static string Of(IndividualsChartOptions options)
    {
        var parts = new List<string>();
        if ((options.Rules & ChartRules.BeyondLimit) != ChartRules.None)
        {
            parts.Add("a score more than " + Number.Text(options.Limit) + " SD below the center");
        }

        foreach ((ChartRules rule, string words) in Zones)
        {
            if ((options.Rules & rule) != ChartRules.None)
            {
                parts.Add(words);
            }
        }

        return string.Join(", or ", parts);
    }
}
