using System;
using System.Linq;
using TherapeuticAlliance.Research.Psychometrics;
using TherapeuticAlliance.Research.Tests.Oracles;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Psychometrics;

/// <summary>Every figure of psych 2.2.9 that is in scope: closed forms to 1e-9, the factor model to 1e-3 and better.</summary>
public sealed class AgainstPsychTests
{
    private const double Closed = 1e-9;

    private static readonly ScaleReliability Ours = ScaleReliability.Of(ReliabilityOracle.Items);

    [Fact]
    public void Nothing_is_noteworthy_about_the_items() => Assert.Empty(Ours.Findings());

    [Fact]
    public void Alpha_and_its_standard_error()
    {
        CoefficientAlpha alpha = Ours.Alpha.Value;

        Assert.Equal((12, 24), (alpha.Items, alpha.Rows));
        Same("alpha/raw", alpha.Value);
        Same("alpha/std", alpha.Standardized);
        Same("alpha/psych_total/average_r", alpha.MeanCorrelation);
        Same("alpha/psych_total/ase", alpha.StandardError);
    }

    [Fact]
    public void The_interval_of_alpha_is_the_normal_one_around_it()
    {
        CoefficientAlpha alpha = CoefficientAlpha.Of(ReliabilityOracle.Items, 0.90).Value;

        // The 95 % quantile of the normal distribution, from tables: 1.644853627.
        Assert.Equal(alpha.Value - (1.644853627 * alpha.StandardError), alpha.Lower, Closed);
        Assert.Equal(alpha.Value + (1.644853627 * alpha.StandardError), alpha.Upper, Closed);
        Assert.Equal(0.90, alpha.Confidence);
    }

    [Fact]
    public void The_lambdas_of_Guttman()
    {
        GuttmanLambdas lambdas = Ours.Lambdas.Value;

        Same("guttman/lambda.1", lambdas.Lambda1);
        Same("guttman/lambda.2", lambdas.Lambda2);
        Same("guttman/lambda.3", lambdas.Lambda3);
        Same("guttman/lambda.4", lambdas.Lambda4);
        Same("guttman/lambda.5", lambdas.Lambda5);
        Same("guttman/lambda.6", lambdas.Lambda6);
    }

    [Fact]
    public void The_bounds_of_ten_Berge_and_Zegers()
    {
        TenBergeBounds bounds = Ours.Bounds.Value;

        Same("tenberge/mu0", bounds.Mu0);
        Same("tenberge/mu1", bounds.Mu1);
        Same("tenberge/mu2", bounds.Mu2);
        Same("tenberge/mu3", bounds.Mu3);
    }

    [Fact]
    public void Split_halves()
    {
        SplitHalf halves = Ours.SplitHalf.Value;

        Same("splithalf/odd_even_r", halves.Correlation);
        Same("splithalf/spearman_brown", halves.SpearmanBrown);
        Same("splithalf/flanagan_rulon", halves.FlanaganRulon);
        Same("splithalf/max", halves.Highest);
        Same("splithalf/min", halves.Lowest);
        Same("splithalf/mean", halves.Mean);
    }

    [Fact]
    public void Omega_total_of_one_factor_and_its_loadings()
    {
        OneFactorOmega omega = Ours.Omega.Value;

        Assert.Equal(ReliabilityOracle.Figure("omega/one_factor_minres_omega"), omega.Value, 1e-6);
        Assert.All(Enumerable.Range(0, 12), item => Assert.Equal(
            ReliabilityOracle.Figure(FormattableString.Invariant($"omega/loadings1/{item}")), omega.Loadings[item], 1e-5));
    }

    [Fact]
    public void The_standard_error_of_measurement_and_the_change_it_makes_reliable()
    {
        MeasurementError error = Ours.Error.Value;

        Same("sem/sd_total", error.StandardDeviation);
        Same("sem/sem_alpha", error.Value);
        Same("sem/sdiff", error.OfDifference);
        Same("sem/rc95", 1.96 * error.OfDifference);
    }

    [Theory]
    [InlineData("mean")]
    [InlineData("sd")]
    [InlineData("raw.r")]
    [InlineData("std.r")]
    [InlineData("r.cor")]
    [InlineData("r.drop")]
    public void Item_statistics(string name)
    {
        Func<ItemStatistic, double?> ours = name switch
        {
            "mean" => item => item.Mean,
            "sd" => item => item.StandardDeviation,
            "raw.r" => item => item.TotalCorrelation,
            "std.r" => item => item.StandardizedTotalCorrelation,
            "r.cor" => item => item.CorrectedTotalCorrelation,
            _ => item => item.RestCorrelation,
        };

        Assert.All(Enumerable.Range(0, 12), item => Same(FormattableString.Invariant($"alpha/item_stats/{item}/{name}"), ours(Ours.Items.Value.Items[item])));
    }

    [Fact]
    public void Alpha_without_each_item() => Assert.All(Enumerable.Range(0, 12), item =>
    {
        Same(FormattableString.Invariant($"alpha/alpha_drop/{item}/raw_alpha"), Ours.Items.Value.Items[item].AlphaWithout);
        Same(FormattableString.Invariant($"alpha/alpha_drop/{item}/std.alpha"), Ours.Items.Value.Items[item].StandardizedAlphaWithout);
    });

    private static void Same(string path, double? ours) => Assert.Equal(ReliabilityOracle.Figure(path), ours!.Value, Closed);
}
