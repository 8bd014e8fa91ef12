using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Retrospective;

public sealed class OptimalPartitionTests
{
    private static readonly Gen<(double[] Values, double Penalty, int Least)> Cases =
        from count in Gen.Choose(1, 11)
        from values in Gen.Choose(-8, 8).ArrayOf(count)
        from penalty in Gen.Choose(1, 60)
        from least in Gen.Choose(1, 3)
        select (values.Select(value => value / 2.0).ToArray(), penalty / 8.0, least);

    [Property(QuietOnSuccess = true)]
    public Property No_other_division_costs_less() => Law.Of(Cases, @case =>
    {
        (double[] values, double penalty, int least) = @case;
        double[] costs = Divisions(values.Length).Where(borders => IsLongEnough(borders, values.Length, least))
            .Select(borders => Cost(values, borders, penalty)).ToArray();

        if (costs.Length > 0)
        {
            IReadOnlyList<int> found = OptimalPartition.Borders(values, penalty, least);
            Assert.True(IsLongEnough(found, values.Length, least));
            Assert.Equal(costs.Min(), Cost(values, found, penalty), 1e-9);
        }
    });

    [Fact]
    public void A_sequence_too_short_to_be_divided_is_one_segment() => Assert.Empty(OptimalPartition.Borders([1, 9, 1], 0.1, 2));

    // One border saves 4·1² = 4.
    [Theory]
    [InlineData(4.0, false)]
    [InlineData(4.001, false)]
    [InlineData(3.999, true)]
    public void A_border_must_save_more_than_it_costs(double penalty, bool isDrawn) =>
        Assert.Equal(isDrawn ? [2] : [], OptimalPartition.Borders([0, 0, 2, 2], penalty, 2));

    // Every subset of the inner positions.
    private static IEnumerable<int[]> Divisions(int length) =>
        Enumerable.Range(0, 1 << (length - 1)).Select(bits => Enumerable.Range(1, length - 1).Where(at => (bits & (1 << (at - 1))) != 0).ToArray());

    private static bool IsLongEnough(IReadOnlyList<int> borders, int length, int least) =>
        new[] { 0 }.Concat(borders).Zip(borders.Concat([length]), (start, end) => end - start).All(size => size >= least);

    private static double Cost(double[] values, IReadOnlyList<int> borders, double penalty) =>
        (penalty * borders.Count) + new[] { 0 }.Concat(borders).Zip(borders.Concat([values.Length]), (start, end) => values.Skip(start).Take(end - start).ToArray())
            .Sum(segment => segment.Sum(value => (value - segment.Average()) * (value - segment.Average())));
}
