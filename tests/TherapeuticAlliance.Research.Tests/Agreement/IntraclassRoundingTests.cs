using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Agreement;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Agreement;

/// <summary>Variance from rounding alone is none: tenths that are equal by hand are equal, whatever their binary fractions add up to.</summary>
public sealed class IntraclassRoundingTests
{
    // Each target has .1, .2 and .3 in another order: all means are .2, so targets do not differ and raters explain nothing.
    [Fact]
    public void Targets_with_the_same_ratings_in_another_order_do_not_differ()
    {
        Result<IntraclassCorrelations> result = Of([.1, .2, .3], [.3, .2, .1], [.2, .3, .1], [.1, .3, .2], [.3, .1, .2], [.2, .1, .3]);

        Assert.Null(result.Value.OneWayAverage);
        Assert.Null(result.Value.ConsistencyAverage);
        Assert.Null(result.Value.AgreementAverage);
        Assert.Equal(
            ["ICC(3)", "ICC(C,3)", "ICC(A,3)"],
            result.Findings.Where(finding => finding.Arguments.Contains("targets-alike")).Select(finding => finding.Arguments[1]).OrderBy(name => name.Length));

        // By hand: the targets' mean square is 0, so ICC(1) and ICC(C,1) are −1/(3 − 1).
        Assert.Equal(-0.5, result.Value.OneWaySingle!.Value, 12);
        Assert.Equal(-0.5, result.Value.ConsistencySingle!.Value, 12);
    }

    [Fact]
    public void Raters_who_differ_by_a_tenth_everywhere_are_wholly_consistent()
    {
        IntraclassCorrelations correlations = Of([.1, .2], [.2, .3], [.4, .5], [.7, .8], [.6, .7], [1.1, 1.2]).Value;

        Assert.Equal((1.0, 1.0, 1.0), (correlations.ConsistencySingle!.Value, correlations.ConsistencySingle.Lower, correlations.ConsistencySingle.Upper));
        Assert.Equal((1.0, 1.0, 1.0), (correlations.ConsistencyAverage!.Value, correlations.ConsistencyAverage.Lower, correlations.ConsistencyAverage.Upper));
        Assert.True(correlations.AgreementSingle.Value < 1);
    }

    [Fact]
    public void Three_raters_who_say_the_same_tenths_agree_perfectly()
    {
        IntraclassCorrelations correlations = Of([.1, .1, .1], [.2, .2, .2], [.7, .7, .7], [.4, .4, .4], [1.1, 1.1, 1.1]).Value;

        Assert.All(correlations.All, correlation => Assert.Equal((1.0, 1.0, 1.0), (correlation.Value, correlation.Lower, correlation.Upper)));
    }

    // Shrout and Fleiss (1979), table 2, by irr 0.84.1.
    [Fact]
    public void A_correlation_describes_itself()
    {
        IntraclassCorrelations correlations = Of([9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]).Value;

        Assert.Equal("ICC(1) 0.166 [-0.133, 0.723]", correlations.OneWaySingle!.Describe());
        Assert.Equal("ICC(1)", correlations.OneWaySingle.ToString());
        Assert.Throws<System.ArgumentNullException>("texts", () => correlations.OneWaySingle.Describe(null!));
        Assert.Equal("ICC(1) -0.500, no interval", new IntraclassCorrelation("ICC(1)", -0.5, null, null).Describe());
    }

    private static Result<IntraclassCorrelations> Of(params double[][] rows) => IntraclassCorrelations.Of(RatingTable.Of(rows.Select(row => row.Select(rating => (double?)rating).ToArray())));
}
