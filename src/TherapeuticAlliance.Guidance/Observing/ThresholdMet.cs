using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Guidance.Observing;

/// <summary>A published threshold that was held against a score.</summary>
internal sealed class ThresholdMet
{
    internal ThresholdMet(ScaleScore score, Threshold threshold, bool isMet)
    {
        Score = score;
        Threshold = threshold;
        IsMet = isMet;
    }

    internal ScaleScore Score { get; }

    internal Threshold Threshold { get; }

    internal bool IsMet { get; }

    /// <summary>The items that meet it, as far as the trace shows them.</summary>
    internal IEnumerable<string> Items() => Score.Trace.Where(trace => trace.Keyed is { } keyed && Meets(keyed)).Select(trace => trace.Item.Code);

    private bool Meets(decimal value) => Threshold.Comparison switch
    {
        Comparison.Below => value < Threshold.Value,
        Comparison.AtOrBelow => value <= Threshold.Value,
        Comparison.Above => value > Threshold.Value,
        _ => value >= Threshold.Value,
    };
}
