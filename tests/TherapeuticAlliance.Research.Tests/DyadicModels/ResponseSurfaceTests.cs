using System;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.DyadicModels;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Tests.Oracles;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.DyadicModels;

/// <summary>Formulas and reference figures: docs/sources/methods/dyadic-models.md and docs/sources/oracles.md#dyads.</summary>
public sealed class ResponseSurfaceTests
{
    private static readonly ResponseSurface Surface = ResponseSurface.Of(DyadsOracle.Client, DyadsOracle.Therapist, DyadsOracle.Symptom).Value;

    // R 4.2.2, lm and the RSA formulas on the simulated dyads: estimate and standard error.
    [Theory]
    [InlineData(0, 7.935101469267, 0.2333675843077)]
    [InlineData(1, -0.02515896624943, 0.3905709018723)]
    [InlineData(2, 0.5577420077825, 0.3705959499924)]
    [InlineData(3, -0.63555322866, 0.6402234079665)]
    [InlineData(4, -1.718097454126, 0.8159208323486)]
    [InlineData(5, 1.04658314595, 0.6215652842728)]
    public void Coefficients_are_those_of_R(int place, double value, double error) => AssertIs(Surface.Coefficients[place], value, error);

    [Theory]
    [InlineData(1, 0.5325830415331, 0.43486607947)]
    [InlineData(2, -1.307067536836, 0.759449253781)]
    [InlineData(3, -0.582900974032, 0.6250323735669)]
    [InlineData(4, 2.129127371415, 1.566861002268)]
    [InlineData(5, -1.68213637461, 0.8615551922855)]
    public void Surface_parameters_are_those_of_R(int number, double value, double error) => AssertIs(Surface.SurfaceParameters[number - 1], value, error);

    [Fact]
    public void Stationary_point_and_axes_are_those_of_R()
    {
        Assert.Equal(3.873760842627, Surface.Center, 1e-9);
        Assert.Equal(0.1613530263875, Surface.StationaryX!.Value, 1e-9);
        Assert.Equal(-0.1340179158323, Surface.StationaryY!.Value, 1e-9);
        Assert.Equal(0.2497700657739, Surface.FirstAxisIntercept!.Value, 1e-9);
        Assert.Equal(-2.378560788098, Surface.FirstAxisSlope!.Value, 1e-9);
        Assert.Equal(-0.2018543264865, Surface.SecondAxisIntercept!.Value, 1e-9);
        Assert.Equal(0.420422301168, Surface.SecondAxisSlope!.Value, 1e-9);
        Assert.Equal(0.03646300404478, Surface.RSquared, 1e-9);
    }

    // By hand: Z = (X - Y)² has b3 = b5 = 1 and b4 = -2, so a4 = 4, and no stationary point but a whole line.
    [Fact]
    public void An_outcome_that_is_the_squared_discrepancy_bends_along_the_line_of_incongruence()
    {
        double?[] first = [.. Enumerable.Range(0, 25).Select(i => (double?)(i % 5))], second = [.. Enumerable.Range(0, 25).Select(i => (double?)(i / 5))];
        ResponseSurface surface = ResponseSurface.Of(first, second, first.Zip(second, (x, y) => (x - y) * (x - y)), center: 2).Value;

        Assert.Equal([0, 0, 0, 4, 0], surface.SurfaceParameters.Select(parameter => Math.Round(parameter.Value, 9)));
        Assert.Equal(1, surface.RSquared, 1e-12);
    }

    [Fact]
    public void Swapping_the_raters_turns_the_slope_along_incongruence_and_nothing_along_congruence()
    {
        ResponseSurface other = ResponseSurface.Of(DyadsOracle.Therapist, DyadsOracle.Client, DyadsOracle.Symptom).Value;

        Assert.Equal([1, 1, -1, 1, -1], Surface.SurfaceParameters.Zip(other.SurfaceParameters, (one, two) => Math.Round(two.Value / one.Value, 6)));
    }

    [Fact]
    public void Identical_raters_cannot_be_told_apart() =>
        AssertRefused(StatisticsFindings.Collinear, ResponseSurface.Of(DyadsOracle.Client, DyadsOracle.Client, DyadsOracle.Symptom));

    [Fact]
    public void A_constant_rater_cannot_be_told_from_the_intercept() =>
        AssertRefused(StatisticsFindings.Collinear, ResponseSurface.Of(DyadsOracle.Client, DyadsOracle.Client.Select(_ => (double?)4), DyadsOracle.Symptom));

    [Fact]
    public void A_constant_outcome_has_no_variance() =>
        AssertRefused(StatisticsFindings.NoVariance, ResponseSurface.Of(DyadsOracle.Client, DyadsOracle.Therapist, DyadsOracle.Client.Select(_ => (double?)0.1)));

    [Fact]
    public void Eleven_rows_are_too_few() => AssertRefused(
        StatisticsFindings.TooFew, ResponseSurface.Of(DyadsOracle.Client.Take(11), DyadsOracle.Symptom.Take(11), DyadsOracle.Symptom.Take(11)));

    private static void AssertIs(Coefficient coefficient, double value, double error)
    {
        Assert.Equal(value, coefficient.Value, 1e-9);
        Assert.Equal(error, coefficient.StandardError, 1e-9);
    }

    private static void AssertRefused(FindingKind kind, Result<ResponseSurface> result)
    {
        Assert.Null(result.ValueOrDefault);
        Assert.Contains(result.Findings, finding => ReferenceEquals(finding.Kind, kind));
    }
}
