using System;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Psychometrics;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Psychometrics;

/// <summary>A negative loading is as much a warning as a negative alpha.</summary>
public sealed class OmegaOfOppositesTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    public void Omega_of_items_that_run_against_one_another_names_them(int items)
    {
        Result<OneFactorOmega> omega = OneFactorOmega.Of(OneFactor(items, turned: 0));

        Assert.Contains(omega.Value.Loadings, loading => loading < 0);
        Assert.Equal("1", Assert.Single(omega.Findings, finding => finding.Code == "TA5120").Arguments[1]);
    }

    [Fact]
    public void Omega_of_items_that_run_together_has_no_warning() =>
        Assert.Empty(OneFactorOmega.Of(OneFactor(6, turned: -1)).Findings);

    private static ItemMatrix OneFactor(int items, int turned)
    {
        var random = new Random(3);
        return ItemMatrix.Of(Enumerable.Range(0, 300).Select(_ => random.NextDouble()).Select(own =>
            Enumerable.Range(0, items).Select(item => (double?)((item == turned ? -1 : 1) * (own + (0.5 * random.NextDouble())))).ToArray()).ToArray());
    }
}
