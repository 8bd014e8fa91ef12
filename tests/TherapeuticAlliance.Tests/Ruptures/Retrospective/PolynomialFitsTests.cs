using System;
using System.Linq;
using TherapeuticAlliance.Ruptures.Retrospective;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Retrospective;

/// <summary>Criteria worked by hand: docs/sources/methods/trajectory.md.</summary>
public sealed class PolynomialFitsTests
{
    [Fact]
    public void A_parabola_over_sessions_with_uneven_gaps_has_its_coefficients()
    {
        int[] sessions = [1, 2, 3, 4, 6, 9, 13, 20];

        TrajectoryFit parabola = PolynomialFits.Of(sessions, [.. sessions.Select(t => 2 + (0.5 * t) - (0.02 * t * t))])[2];

        Assert.Equal(2, parabola.Coefficients[0], 1e-10);
        Assert.Equal(0.5, parabola.Coefficients[1], 1e-10);
        Assert.Equal(-0.02, parabola.Coefficients[2], 1e-10);
        Assert.Equal(2 + (0.5 * 20) - (0.02 * 400), parabola.At(20), 1e-10);
        Assert.Equal("TrajectoryFit of degree 2", parabola.ToString());
    }

    // Scores 1 to 8 are a line without residuals. A residual counts as at least 1e-9 of the range, 7: so
    // AICc = 8·(ln (7e-9)² + 1 + ln 2π) + 2·3 + 2·3·4/(8 − 4).
    [Fact]
    public void A_residual_counts_as_a_share_of_the_range_at_least()
    {
        TrajectoryFit line = PolynomialFits.Of([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8])[1];

        Assert.Equal((8 * ((2 * Math.Log(7e-9)) + 1 + Math.Log(2 * Math.PI))) + 6 + 6, line.Aicc, 1e-9);
        Assert.Equal((8 * ((2 * Math.Log(7e-9)) + 1 + Math.Log(2 * Math.PI))) + (3 * Math.Log(8)), line.Bic, 1e-9);
    }

    // The level is behind by 60·ln (variance/least²), some 2400, of which no double holds e to the half. Line and parabola have no
    // residuals, so the parabola is behind by its larger penalty: 2 + 2·4·5/55 − 2·3·4/56.
    [Fact]
    public void Weights_are_numbers_however_far_a_fit_is_behind()
    {
        int[] sessions = [.. Enumerable.Range(1, 60)];

        TrajectoryFit[] fits = PolynomialFits.Of(sessions, [.. sessions.Select(t => 0.5 + (t / 8.0))]);

        double odds = Math.Exp(-0.5 * (2 + (40.0 / 55) - (24.0 / 56)));
        Assert.Equal(0, fits[0].Weight);
        Assert.Equal(1 / (1 + odds), fits[1].Weight, 1e-9);
        Assert.Equal(odds / (1 + odds), fits[2].Weight, 1e-9);
    }
}
