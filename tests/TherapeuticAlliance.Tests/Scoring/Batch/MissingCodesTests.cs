using System;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Scoring.Kernels;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Batch;

public sealed class MissingCodesTests
{
    [Theory]
    [InlineData(CellType.Byte, 255, 254, 253)]
    [InlineData(CellType.SByte, -128, -127, -126)]
    [InlineData(CellType.Int16, -32768, -32767, -32766)]
    [InlineData(CellType.Int32, int.MinValue, int.MinValue + 1, int.MinValue + 2)]
    public void The_usual_codes_lie_at_the_end_of_the_range(CellType type, int notAnswered, int notApplicable, int declined)
    {
        MissingCodes codes = MissingCodes.For(type);

        Assert.Equal(new[] { notAnswered, notApplicable, declined }, codes.All);
        Assert.Equal(MissingReason.NotAnswered, codes.ReasonOf(notAnswered));
        Assert.Equal(MissingReason.NotApplicable, codes.ReasonOf(notApplicable));
        Assert.Equal(MissingReason.Declined, codes.ReasonOf(declined));
        Assert.Null(codes.ReasonOf(1));
    }

    [Fact]
    public void Several_codes_may_stand_for_one_reason()
    {
        MissingCodes codes = MissingCodes.Of(9).With(99, MissingReason.NotAnswered);

        Assert.Equal(MissingReason.NotAnswered, codes.ReasonOf(99));
        Assert.Equal("9, 99", codes.ToString());
        Assert.Equal(9, codes.CodeOf(MissingReason.NotAnswered));
    }

    [Fact]
    public void Wrong_codes_are_the_programmers_mistake()
    {
        Assert.StartsWith(
            "The code 9 is named already.", Assert.Throws<ArgumentException>("code", () => MissingCodes.Of(9).With(9, MissingReason.Declined)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("reason", () => MissingCodes.Of(9).With(8, (MissingReason)7));
        Assert.Throws<ArgumentOutOfRangeException>("type", () => MissingCodes.For((CellType)9));
    }
}
