using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

public sealed class LowerRulesTests
{
    // A rule over n sessions looks at the session itself and n − 1 earlier ones; the longest rule decides.
    [Theory]
    [InlineData(RunRules.None, 0)]
    [InlineData(RunRules.OneBeyondLimit, 0)]
    [InlineData(RunRules.TwoOfThreeBeyondTwo, 2)]
    [InlineData(RunRules.FourOfFiveBeyondOne, 4)]
    [InlineData(RunRules.SixSteady, 5)]
    [InlineData(RunRules.EightOnOneSide, 7)]
    [InlineData(RunRules.NineOnOneSide, 8)]
    [InlineData(RunRules.WesternElectric, 7)]
    [InlineData(RunRules.OneBeyondLimit | RunRules.TwoOfThreeBeyondTwo | RunRules.SixSteady, 5)]
    public void As_many_earlier_scores_are_kept_as_the_longest_rule_looks_at(RunRules rules, int earlier) =>
        Assert.Equal(earlier, LowerRules.EarlierScores(rules));
}
