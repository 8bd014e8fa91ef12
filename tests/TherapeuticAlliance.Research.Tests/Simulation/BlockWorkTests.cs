using System;
using System.Collections.Generic;
using System.Threading;
using TherapeuticAlliance.Research.Simulation;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Simulation;

public sealed class BlockWorkTests
{
    [Fact]
    public void Work_is_done_in_blocks_of_250_and_told_after_each()
    {
        var told = new Told();

        (int, int)[] blocks = new BlockWork(600, threads: 1, told, CancellationToken.None).Run((first, count) => (first, count));

        Assert.Equal([(0, 250), (250, 250), (500, 100)], blocks);
        Assert.Equal([new(250, 600), new(500, 600), new(600, 600)], told.Reports);
    }

    [Fact]
    public void Whole_blocks_leave_no_empty_one() =>
        Assert.Equal([(0, 250), (250, 250)], new BlockWork(500, threads: null, null, CancellationToken.None).Run((first, count) => (first, count)));

    [Fact]
    public void What_a_block_meets_is_told_as_it_is() => Assert.Equal("block 250", Assert.Throws<TimeoutException>(
        () => new BlockWork(500, threads: 1, null, CancellationToken.None).Run((first, _) => first == 0 ? 0 : throw new TimeoutException("block 250"))).Message);

    private sealed class Told : IProgress<SimulationProgress>
    {
        internal List<SimulationProgress> Reports { get; } = [];

        public void Report(SimulationProgress value) => Reports.Add(value);
    }
}
