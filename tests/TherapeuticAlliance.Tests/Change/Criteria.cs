using TherapeuticAlliance.Change;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Change;

/// <summary>Scales and criteria for tests to vary.</summary>
internal static class Criteria
{
    /// <summary>The mean of twelve items from 1 to 5, as the reference figures have it.</summary>
    internal static Scale Mean { get; } = Forms.OneScale(12, s => s.Mean())["s"];

    /// <summary>The same where higher is worse.</summary>
    internal static Scale Distress { get; } = Forms.Numbered(12).HigherIsWorse().Scale("s", s => s.AllItems().Mean()).Build()["s"];

    /// <summary>0 to 40, higher is worse, with two norms and a cut-off.</summary>
    internal static Scale Core10 { get; } = Instruments.Core10["total"];

    internal const string Clinical = "Primary-care counselling";
    internal const string General = "General population";

    internal static ReliableChange Given(this ReliableChange change, double deviation = 0.62, double reliability = 0.93, double critical = 1.96) =>
        change.WithStandardDeviation(deviation, "a paper").WithReliability(reliability, "alpha, a paper").WithCriticalValue(critical);

    internal static T Valid<T>(this Result<T> result)
        where T : class
    {
        Assert.Empty(result.Findings);
        return result.Value;
    }
}
