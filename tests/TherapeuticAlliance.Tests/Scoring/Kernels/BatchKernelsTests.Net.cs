using System;
using System.Linq;
using System.Runtime.Intrinsics;
using TherapeuticAlliance.Scoring.Kernels;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Kernels;

public sealed class BatchKernelsTests
{
    [Fact]
    public void There_is_a_kernel_of_each_width_beside_the_specification() =>
        Assert.Equal(["scalar", "vector 128", "vector 256", "vector 512"], BatchKernels.All.Select(kernel => kernel.ToString()));

    // Or parity would compare the specification with itself.
    [Fact]
    public void A_kernel_of_a_width_has_lanes_of_that_width()
    {
        BatchPlan plan = Plans.Of(Forms.Sum(3));

        Assert.Equal([typeof(Lanes128<byte>), typeof(Lanes256<byte>), typeof(Lanes512<byte>)], BatchKernels.All.Skip(1).Select(kernel => LanesOf(kernel.Compile(plan))));
        Assert.IsType<ScalarKernel>(BatchKernels.Scalar.Compile(plan));
    }

    [Fact]
    public void What_is_more_than_a_sum_is_scored_by_the_specification()
    {
        BatchPlan plan = Plans.Of(Forms.OneScale(2, s => s.Sum().AtMostMissing(1).RoundedWhenProrated(ScoreRounding.HalfUp)));

        Assert.All(BatchKernels.All, kernel => Assert.IsType<ScalarKernel>(kernel.Compile(plan)));
    }

    [Fact]
    public void The_fastest_is_the_widest_that_the_processor_has()
    {
        bool[] has = [true, Vector128.IsHardwareAccelerated, Vector256.IsHardwareAccelerated, Vector512.IsHardwareAccelerated];

        Assert.Equal(has, BatchKernels.All.Select(kernel => kernel.IsAccelerated));
        Assert.Same(BatchKernels.All[Array.LastIndexOf(has, true)], BatchKernels.Fastest);
    }

    private static Type LanesOf(BatchKernel kernel) => kernel.GetType().GetGenericArguments()[0];
}
