using System.Linq;
using TherapeuticAlliance.Research.Psychometrics;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Psychometrics;

/// <summary>No reliability is above 1, neither by rounding nor at the end of its interval.</summary>
public sealed class BoundsTests
{
    // By hand: items that say the same have alpha 1 and every bound but lambda 1 at 1.
    [Fact]
    public void Items_that_say_the_same_have_a_reliability_of_1_and_no_rounding_more()
    {
        ScaleReliability same = ScaleReliability.Of(ItemMatrix.Of(
            new double?[] { 4, 1, 1, 5, 2, 5, 3, 2, 1, 1 }.Select(value => Enumerable.Repeat(value, 6).ToArray())));

        Assert.InRange(same.Alpha.Value.Value, 1 - 1e-12, 1);
        Assert.InRange(same.Alpha.Value.Upper, 1 - 1e-12, 1);
        Assert.InRange(same.Lambdas.Value.Lambda4!.Value, 1 - 1e-12, 1);
        Assert.InRange(same.Bounds.Value.Mu3, 1 - 1e-12, 1);
        Assert.InRange(same.SplitHalf.Value.FlanaganRulon, 1 - 1e-12, 1);
    }

    // Two kinds of row that take turns: every correlation is 1 or −1.
    [Fact]
    public void Items_that_run_against_one_another_have_no_bound_above_1()
    {
        for (int rows = 3; rows < 26; rows++)
        {
            TenBergeBounds bounds = TenBergeBounds.Of(ItemMatrix.Of(
                Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, 5).Select(item => (double?)(-4 + (0.1 * ((row + item) % 2)))).ToArray()))).Value;

            Assert.All(new[] { bounds.Mu0, bounds.Mu1, bounds.Mu2, bounds.Mu3 }, bound => Assert.True(bound <= 1));
        }
    }

    // By hand (docs/psychometrics.md): alpha 9/11, standard error .142; .818 + 1.96 · .142 is 1.097, which no reliability is.
    [Fact]
    public void The_interval_of_alpha_ends_at_1()
    {
        CoefficientAlpha alpha = CoefficientAlpha.Of(ItemMatrix.Of(new double[,] { { 1, 1, 1 }, { 2, 3, 2 }, { 3, 4, 5 }, { 4, 2, 4 }, { 5, 5, 3 } })).Value;

        Assert.True(alpha.Value + (1.96 * alpha.StandardError) > 1);
        Assert.Equal(1, alpha.Upper);
        Assert.Equal(alpha.Value - (1.959963984540054 * alpha.StandardError), alpha.Lower, 1e-12);
    }
}
