using System.Linq;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>Compares reports by all they say.</summary>
internal static class ReportAssert
{
    internal static void Equal(ScoreReport expected, ScoreReport actual)
    {
        Assert.Equal(expected.Instrument.ContentHash, actual.Instrument.ContentHash);
        Assert.Same(expected.Administration, actual.Administration);
        Assert.Equal(expected.Findings, actual.Findings);
        Assert.Equal(expected.Trace.Select(item => item.Answer), actual.Trace.Select(item => item.Answer));
        Assert.Equal(
            expected.Scales.Select(scale => (scale.Status, scale.Exact, scale.Answered, scale.Possible, scale.PercentOfMaximum, scale.ItemMean, scale.Why)),
            actual.Scales.Select(scale => (scale.Status, scale.Exact, scale.Answered, scale.Possible, scale.PercentOfMaximum, scale.ItemMean, scale.Why)));
        Assert.Equal(expected.Describe(), actual.Describe());
    }
}
