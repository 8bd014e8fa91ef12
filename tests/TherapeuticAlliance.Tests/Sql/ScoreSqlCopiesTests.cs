using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Sql;
using Xunit;

namespace TherapeuticAlliance.Tests.Sql;

/// <summary>A step of a query keeps what the steps before it set: a forgotten line in the copy fails here.</summary>
public sealed class ScoreSqlCopiesTests
{
    private static readonly PropertyInfo[] Parts =
        [.. typeof(ScoreSql).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(part => part.CanWrite)];

    private static readonly ScoreSql Bare = ScoreSql.For(Instruments.Srs);

    private static readonly ScoreSql Full = Bare.On(SqlDialect.Sqlite).From("forms").Keyed("form").Columns("a{n}").Columns(["a", "b", "c", "d"])
        .With(ScoringOptions.Default.WithoutTrace()).WithMissingCodes(99).Long("item", "value").AssumingOneRowAnItem().AsView(SqlTable.Named("scores")).WithCutOffs("session");

    [Fact]
    public void Every_part_is_set_here() => Assert.Empty(Parts.Where(part => Equals(part.GetValue(Bare), part.GetValue(Full))).Select(part => part.Name));

    [Fact]
    public void A_step_keeps_every_part_that_it_does_not_set() =>
        Assert.Empty(Parts.Where(part => !Equals(part.GetValue(Full), part.GetValue(Full.On(SqlDialect.Sqlite)))).Select(part => part.Name));
}
