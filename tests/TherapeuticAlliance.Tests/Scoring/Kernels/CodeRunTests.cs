using System.Linq;
using TherapeuticAlliance.Scoring.Kernels;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Kernels;

public sealed class CodeRunTests
{
    [Theory]
    [InlineData(new[] { 255 }, "255+0")]
    [InlineData(new[] { 255, 254, 253 }, "253+2")]
    [InlineData(new[] { 255, 253 }, "253+0 255+0")]
    [InlineData(new[] { -99, -98, 7, 9, 8 }, "-99+1 7+2")]
    public void Codes_that_follow_one_another_are_one_run(int[] codes, string expected) =>
        Assert.Equal(expected, string.Join(" ", CodeRun.Of(codes).Select(run => run.First + "+" + run.Further)));
}
