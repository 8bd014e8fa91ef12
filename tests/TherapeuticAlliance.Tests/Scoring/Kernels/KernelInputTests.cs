using System.Linq;
using TherapeuticAlliance.Scoring.Kernels;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Kernels;

public sealed class KernelInputTests
{
    [Fact]
    public void Codes_say_what_is_missing_and_some_of_them_what_does_not_apply()
    {
        var input = new KernelInput(CellType.Byte, [0], [255, 254, 253], [254]);

        Assert.Equal(new[] { true, true, true, false }, new[] { 255, 254, 253, 252 }.Select(input.IsMissing));
        Assert.Equal(new[] { false, true, false, false }, new[] { 255, 254, 253, 252 }.Select(input.IsNotApplicable));
        Assert.Equal((253, 2), (input.MissingRuns.Single().First, input.MissingRuns.Single().Further));
    }

    [Fact]
    public void Where_no_code_says_that_an_item_does_not_apply_every_item_does() =>
        Assert.False(new KernelInput(CellType.Byte, [0], [255]).IsNotApplicable(255));
}
