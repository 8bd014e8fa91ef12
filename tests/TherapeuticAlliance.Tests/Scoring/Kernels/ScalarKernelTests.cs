using System;
using TherapeuticAlliance.Scoring.Kernels;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Kernels;

public sealed class ScalarKernelTests
{
    // A NaN with other bits than the usual one.
    [Fact]
    public void Not_scorable_is_one_and_the_same_single() =>
        Assert.Equal(Bits.Of(float.NaN), Bits.Of(ScalarKernel.ToSingle(BitConverter.Int64BitsToDouble(0x7FF8_1234_5678_9ABC))));

    // 16,777,217 lies in the middle of two singles; the even one is taken.
    [Theory]
    [InlineData(10.5, 10.5f)]
    [InlineData(16_777_217, 16_777_216f)]
    public void A_score_is_the_nearest_single(double score, float single) => Assert.Equal(single, ScalarKernel.ToSingle(score));
}
