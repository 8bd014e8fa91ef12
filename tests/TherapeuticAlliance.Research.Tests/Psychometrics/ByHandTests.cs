using System;
using TherapeuticAlliance.Research.Psychometrics;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Psychometrics;

/// <summary>
/// The worked example of docs/psychometrics.md, worked out by hand. Five people, items a, b, c of variance 2.5 each;
/// correlations ab .7, ac .6, bc .5; covariances 1.75, 1.5, 1.25; variance of the sum 7.5 + 9 = 16.5; 1′R1 = 6.6.
/// </summary>
public sealed class ByHandTests
{
    private const double Exact = 1e-12;

    private static readonly ItemMatrix Items = ItemMatrix.Of(new double[,] { { 1, 1, 1 }, { 2, 3, 2 }, { 3, 4, 5 }, { 4, 2, 4 }, { 5, 5, 3 } }, "a", "b", "c");

    private static readonly ScaleReliability Ours = ScaleReliability.Of(Items);

    // a: (.49 + .36 − .42)/(1 − .25); b: (.49 + .25 − .42)/(1 − .36); c: (.36 + .25 − .42)/(1 − .49).
    private static readonly double[] Smc = [0.43 / 0.75, 0.5, 0.19 / 0.51];

    [Fact]
    public void Alpha()
    {
        CoefficientAlpha alpha = Ours.Alpha.Value;

        // 3/2 · (1 − 7.5/16.5), and 3 · .6/(1 + 2 · .6): both 9/11.
        Assert.Equal(9 / 11.0, alpha.Value, Exact);
        Assert.Equal(9 / 11.0, alpha.Standardized, Exact);
        Assert.Equal(0.6, alpha.MeanCorrelation, Exact);

        // tr V² = 18.75 + 13.75 = 32.5; tr²V = 56.25; row sums 5.75, 5.5, 5.25, so 1′V²1 = 90.875;
        // Q = 18/(4 · 16.5³) · (16.5 · 88.75 − 15 · 90.875).
        Assert.Equal(Math.Sqrt(18 / (4 * 4492.125) * 101.25 / 5), alpha.StandardError, Exact);
    }

    [Fact]
    public void The_bounds()
    {
        GuttmanLambdas lambdas = Ours.Lambdas.Value;

        Assert.Equal(1 - (3 / 6.6), lambdas.Lambda1, Exact);
        Assert.Equal((3.6 + Math.Sqrt(1.5 * 2.2)) / 6.6, lambdas.Lambda2, Exact);
        Assert.Equal(9 / 11.0, lambdas.Lambda3, Exact);
        Assert.Equal(5.2 / 6.6, lambdas.Lambda4!.Value, Exact);
        Assert.Equal(1 - (3 / 6.6) + (2 * Math.Sqrt(0.85) / 6.6), lambdas.Lambda5, Exact);
        Assert.Equal(1 - ((3 - Smc[0] - Smc[1] - Smc[2]) / 6.6), lambdas.Lambda6!.Value, Exact);

        // Σ r² = 2.2, Σ r⁴ = .8644.
        Assert.Equal((3.6 + Math.Sqrt(2.2 + Math.Sqrt(1.5 * 0.8644))) / 6.6, Ours.Bounds.Value.Mu2, Exact);
    }

    [Fact]
    public void Halves()
    {
        SplitHalf halves = Ours.SplitHalf.Value;

        // a + c has variance 8, b 2.5, their covariance is 3.
        Assert.Equal(3 / Math.Sqrt(20), halves.Correlation, Exact);
        Assert.Equal(6 / (Math.Sqrt(20) + 3), halves.SpearmanBrown!.Value, Exact);
        Assert.Equal(12 / 16.5, halves.FlanaganRulon, Exact);

        // One item against two, four times their shared correlation: a 1.3, b 1.2, c 1.1.
        Assert.Equal(5.2 / 6.6, halves.Highest!.Value, Exact);
        Assert.Equal(4.4 / 6.6, halves.Lowest!.Value, Exact);
        Assert.Equal(4.8 / 6.6, halves.Mean!.Value, Exact);
        Assert.Equal(["a"], halves.BestHalf);
    }

    [Fact]
    public void Omega()
    {
        // Three correlations fix three loadings: l² of a is .7 · .6/.5, and so on.
        double[] loadings = [Math.Sqrt(0.7 * 0.6 / 0.5), Math.Sqrt(0.7 * 0.5 / 0.6), Math.Sqrt(0.6 * 0.5 / 0.7)];
        double sum = loadings[0] + loadings[1] + loadings[2];
        double unique = 3 - 0.84 - (0.35 / 0.6) - (0.3 / 0.7);

        Assert.All([0, 1, 2], item => Assert.Equal(loadings[item], Ours.Omega.Value.Loadings[item], 1e-9));
        Assert.Equal(sum * sum / ((sum * sum) + unique), Ours.Omega.Value.Value, 1e-9);
    }

    [Fact]
    public void The_standard_error_of_measurement()
    {
        // 16.5 · 2/11 = 3.
        Assert.Equal(Math.Sqrt(3), Ours.Error.Value.Value, Exact);
        Assert.Equal(Math.Sqrt(6), Ours.Error.Value.OfDifference, Exact);
        Assert.Equal(Math.Sqrt(16.5 * 0.1), MeasurementError.Of(Items, 0.9).Value.Value, Exact);
    }

    [Fact]
    public void The_statistics_of_an_item()
    {
        ItemStatistic a = Ours.Items.Value["a"];

        Assert.Equal(3, a.Mean, Exact);
        Assert.Equal(Math.Sqrt(2.5), a.StandardDeviation, Exact);
        Assert.Equal(5.75 / Math.Sqrt(2.5 * 16.5), a.TotalCorrelation, Exact);
        Assert.Equal(2.3 / Math.Sqrt(6.6), a.StandardizedTotalCorrelation, Exact);
        Assert.Equal((1.3 + Smc[0]) / Math.Sqrt(3.6 + Smc[0] + Smc[1] + Smc[2]), a.CorrectedTotalCorrelation!.Value, Exact);
        Assert.Equal(3.25 / Math.Sqrt(2.5 * 7.5), a.RestCorrelation!.Value, Exact);
        Assert.Equal(2 / 3.0, a.AlphaWithout!.Value, Exact);
        Assert.Equal(2 / 3.0, a.StandardizedAlphaWithout!.Value, Exact);
    }

    [Fact]
    public void The_text_for_people()
    {
        Assert.Equal(
            "alpha 0.818 [0.539, 1.000], standardised 0.818, mean r 0.600, 3 items, 5 rows\n"
            + "omega total 0.826 (one factor, minimum residuals, on correlations), loadings 0.655 to 0.917\n"
            + "Guttman λ1 0.545, λ2 0.821, λ3 0.818, λ4 0.788, λ5 0.825, λ6 0.765\n"
            + "ten Berge and Zegers μ0 0.818, μ1 0.821, μ2 0.822, μ3 0.823\n"
            + "odd-even r 0.671, Spearman-Brown 0.803, Flanagan-Rulon 0.727; all halves 0.667 to 0.788, mean 0.727\n"
            + "standard error of measurement 1.732, of a difference 2.449 (sd 4.062, reliability 0.818)\n"
            + "\n"
            + "item  mean   sd     r total  r std  r cor  r rest  alpha without\n"
            + "a     3.000  1.581  0.895    0.895  0.834  0.751   0.667\n"
            + "b     3.000  1.581  0.856    0.856  0.757  0.671   0.750\n"
            + "c     3.000  1.581  0.817    0.817  0.656  0.597   0.824\n",
            Ours.Describe());
    }
}
