using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Ruptures.Retrospective;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Retrospective;

public sealed class ChartSignalTests
{
    private static readonly ChartSignal Signal = new(RunRules.EightOnOneSide, 9, ChangeSide.Worse);

    public static TheoryData<ChartSignal, bool> Others { get; } = new()
    {
        { new ChartSignal(RunRules.EightOnOneSide, 9, ChangeSide.Worse), true },
        { new ChartSignal(RunRules.NineOnOneSide, 9, ChangeSide.Worse), false },
        { new ChartSignal(RunRules.EightOnOneSide, 10, ChangeSide.Worse), false },
        { new ChartSignal(RunRules.EightOnOneSide, 9, ChangeSide.Better), false },
        { new ChartSignal(RunRules.NineOnOneSide, 10, ChangeSide.Worse), false },
        { default, false },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void The_same_rule_session_and_side_are_the_same_signal(ChartSignal other, bool isSame)
    {
        Assert.Equal(isSame, Signal.Equals(other));
        Assert.Equal(isSame, Signal.Equals((object)other));
        Assert.Equal(isSame, Signal == other);
        Assert.Equal(!isSame, Signal != other);
    }

    [Fact]
    public void It_is_named_by_rule_and_session() => Assert.Equal("EightOnOneSide at session 9", Signal.ToString());
}
