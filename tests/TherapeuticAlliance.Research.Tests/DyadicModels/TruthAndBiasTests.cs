using System;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.DyadicModels;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Tests.Oracles;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.DyadicModels;

/// <summary>Formulas and reference figures: docs/sources/methods/dyadic-models.md and docs/sources/oracles.md#dyads.</summary>
public sealed class TruthAndBiasTests
{
    // lme4, therapist - mean(client) ~ client - mean(client) + (1 | dyad), restricted maximum likelihood; tolerance of a numeric fit.
    [Fact]
    public void The_simulated_dyads_give_what_lme4_gives()
    {
        TruthAndBias model = TruthAndBias.Of(DyadsOracle.ClientAndTherapist).Value;

        Assert.Equal(-0.1300667001888, model.DirectionalBias.Value, 1e-6);
        Assert.Equal(0.3653943182863, model.TemporalCongruence.Value, 1e-6);
        Assert.Equal(0.1785079759558, model.VarianceBetweenDyads, 1e-5);
        Assert.Equal(0.06784393366362, model.ResidualVariance, 1e-5);
        Assert.Equal(126.201010868155, model.Criterion, 1e-6);
    }

    // A known truth: bias -2, congruence 0.5, no bias between dyads.
    [Fact]
    public void A_judgement_made_from_the_truth_gives_back_its_coefficients()
    {
        var random = new Random(7);
        (string Dyad, double Truth)[] truth = [.. Enumerable.Range(0, 4000).Select(i => ((i % 200).ToString("d", null), random.NextDouble()))];
        ILookup<string, double> byDyad = truth.ToLookup(row => row.Dyad, row => row.Truth);
        double?[] judgement = [.. truth.Select(row => (double?)(byDyad[row.Dyad].Average() - 2 + (0.5 * (row.Truth - byDyad[row.Dyad].Average())) + (0.1 * (random.NextDouble() - 0.5))))];

        TruthAndBias model = TruthAndBias.Of(PairedRatings.Of(truth.Select(row => row.Dyad), truth.Select(row => (double?)row.Truth), judgement)).Value;

        Assert.Equal(-2, model.DirectionalBias.Value, 4 * model.DirectionalBias.StandardError);
        Assert.Equal(0.5, model.TemporalCongruence.Value, 4 * model.TemporalCongruence.StandardError);
        Assert.InRange(model.TemporalCongruence.StandardError, 1e-4, 5e-3);
        Assert.InRange(model.VarianceBetweenDyads, 0, 1e-4);
    }

    [Fact]
    public void A_shift_of_the_judgement_shifts_the_bias_only()
    {
        TruthAndBias one = TruthAndBias.Of(Shifted(0)).Value, other = TruthAndBias.Of(Shifted(3)).Value;

        Assert.Equal(one.DirectionalBias.Value + 3, other.DirectionalBias.Value, 1e-6);
        Assert.Equal(one.TemporalCongruence.Value, other.TemporalCongruence.Value, 1e-6);
    }

    [Fact]
    public void Identical_raters_leave_no_error_to_estimate() =>
        AssertRefused(StatisticsFindings.NoVariance, PairedRatings.Of(["a", "a", "b", "b", "c", "c"], [1, 2, 3, 5, 2, 4], [1, 2, 3, 5, 2, 4]));

    [Fact]
    public void A_truth_that_never_moves_inside_a_dyad_has_no_congruence() =>
        AssertRefused(StatisticsFindings.NoVariance, PairedRatings.Of(["a", "a", "b", "b", "c", "c"], [1, 1, 3, 3, 2, 2], [1, 2, 3, 5, 2, 4]));

    [Fact]
    public void Two_dyads_are_too_few() =>
        AssertRefused(StatisticsFindings.TooFew, PairedRatings.Of(["a", "a", "b", "b"], [1, 2, 3, 5], [1, 3, 3, 4]));

    [Fact]
    public void Nothing_is_too_few() => AssertRefused(StatisticsFindings.TooFew, PairedRatings.Of([null, null], [1, 2]));

    private static PairedRatings Shifted(double points)
    {
        double?[] therapist = [.. DyadsOracle.Therapist.Select(score => score + points)];
        return PairedRatings.Of(Enumerable.Range(0, therapist.Length).Select(i => (i / 12).ToString("d", null)), DyadsOracle.Client, therapist);
    }

    private static void AssertRefused(FindingKind kind, PairedRatings ratings)
    {
        Result<TruthAndBias> result = TruthAndBias.Of(ratings);

        Assert.Null(result.ValueOrDefault);
        Assert.Same(kind, Assert.Single(result.Findings).Kind);
    }
}
