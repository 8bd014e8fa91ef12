using TherapeuticAlliance.Research.Internal;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Internal;

public sealed class RoundingTests
{
    // A ten-trillionth of 1,000 is 1e-10, and its square 1e-20. No questionnaire varies by less than 1e-20, whose square is 1e-40.
    [Theory]
    [InlineData(2e-20, 1000, true)]
    [InlineData(0.5e-20, 1000, false)]
    [InlineData(0, 0, false)]
    [InlineData(2e-40, 1e-20, true)]
    [InlineData(0.5e-40, 1e-20, false)]
    public void A_deviation_of_less_than_a_ten_trillionth_of_the_largest_value_is_none(double meanSquare, double largest, bool varies) =>
        Assert.Equal(varies, Rounding.Varies(meanSquare, largest));

    [Fact]
    public void The_largest_value_has_no_sign() => Assert.Equal(5, Rounding.Largest([3, -5, 4]));
}
