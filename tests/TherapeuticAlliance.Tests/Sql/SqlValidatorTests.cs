using System.Linq;
using TherapeuticAlliance.Sql;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Sql;

/// <summary>What makes no query is found, and where; what lies just within a limit is none of it.</summary>
public sealed class SqlValidatorTests
{
    private static readonly Instrument Pair = Forms.Sum(2);

    [Fact]
    public void Keys_and_columns_are_told_by_their_place()
    {
        Found(ScoreSql.For(Pair), ("SqlKeysMissing", "keys"));
        Found(Keyed(Pair).Columns("q"), ("SqlPatternInvalid", "columns"));
        Assert.Equal(["q", "{n}", "{code}"], Keyed(Pair).Columns("q").BuildOrFindings().Findings.Single().Arguments);
        Found(ScoreSql.For(Pair).Keyed("a\nb"), ("SqlNameInvalid", "columns"));
        Found(ScoreSql.For(Pair).Keyed("ta_sum1"), ("SqlNameReserved", "columns"));
        Found(Keyed(Pair).Columns(["a", "A"]), ("SqlColumnTwice", "columns"));
        Found(Keyed(Pair).Long("i", "i"), ("SqlColumnTwice", "columns"));
        Found(Keyed(Pair).Long("id", "v"), ("SqlColumnTwice", "columns"));
        Found(Keyed(Pair).Long("i", "v").Columns("no place for the item, and none needed"));
    }

    [Fact]
    public void Tables_and_views_are_told_by_their_place()
    {
        Found(Keyed(Pair).From(" "), ("SqlNameInvalid", "table"));
        Found(Keyed(Pair).AsView(SqlTable.Named("clinic", "")), ("SqlNameInvalid", "table"));
        Found(Keyed(Pair).AsView(SqlTable.Raw("v")), ("SqlViewUnnamed", "view"));
    }

    // 63 bytes, in UTF-8, is what PostgreSQL keeps; the longest name of a result ends in _denominator, 12 characters.
    [Fact]
    public void A_name_has_at_most_63_bytes()
    {
        Found(ScoreSql.For(Pair).Keyed(new string('a', 63)));
        Found(ScoreSql.For(Pair).Keyed(new string('a', 64)), ("SqlNameInvalid", "columns"));
        Found(ScoreSql.For(Pair).Keyed(new string('\u00e4', 32)), ("SqlNameInvalid", "columns"));
        Found(Keyed(Coded(new string('a', 51))));
        Found(Keyed(Coded(new string('a', 52))), ("SqlResultNameTooLong", "scales"));
    }

    [Theory]
    [InlineData("ta_key1")]
    [InlineData("ta_answer2")]
    [InlineData("ta_rows2")]
    [InlineData("ta_state2")]
    [InlineData("ta_is2")]
    [InlineData("ta_keyed2")]
    [InlineData("ta_answered1")]
    [InlineData("ta_sum1")]
    [InlineData("ta_weight1")]
    [InlineData("ta_any1_1")]
    [InlineData("ta_item")]
    [InlineData("ta_value")]
    [InlineData("ta_one")]
    [InlineData("ta_rows")]
    [InlineData("ta_unknown")]
    [InlineData("ta_invalid")]
    [InlineData("ta_form")]
    [InlineData("s_answered")]
    [InlineData("s_status")]
    [InlineData("s_numerator")]
    [InlineData("s_denominator")]
    [InlineData("s")]
    [InlineData("s_cut_1")]
    [InlineData("n_invalid")]
    [InlineData("N_Unknown")]
    public void Names_that_the_query_gives_are_not_for_columns(string name)
    {
        Instrument form = Forms.OneScale(2, s => s.Sum().Threshold("cut-1", Comparison.Below, 5, "m", "s"));

        Found(ScoreSql.For(form).Keyed(name).Long("i", "v").WithCutOffs(), ("SqlNameReserved", "columns"));
    }

    [Fact]
    public void A_name_that_this_query_does_not_give_is_free() => Found(ScoreSql.For(Pair).Keyed("n_unknown", "s_cut"));

    [Fact]
    public void Two_scales_that_give_one_column_are_told() => Found(
        Keyed(Forms.Numbered(2).Scale("a", s => s.Items(1).Sum()).Scale("a-status", s => s.Items(2).Sum()).Build()), ("SqlResultColumnTwice", "scales"));

    [Fact]
    public void An_item_has_at_most_2001_options()
    {
        Found(Keyed(Forms.Sum(1, VisualAnalogue.Line(0, 2000, 1))));
        Found(Keyed(Forms.Sum(1, VisualAnalogue.Line(0, 2001, 1))), ("SqlTooManyOptions", "1"));
    }

    [Fact]
    public void A_code_for_missing_that_is_an_option_is_told_for_each_item()
    {
        Found(Keyed(Pair).WithMissingCodes(6, 5), ("SqlMissingCodeIsAnswer", "1"), ("SqlMissingCodeIsAnswer", "2"));
        Found(Keyed(Pair).WithMissingCodes(6));
    }

    [Fact]
    public void Sessions_are_ordered_by_one_of_several_keys()
    {
        Instrument form = Forms.OneScale(1, s => s.Sum().FallThreshold("drop", Comparison.AtOrAbove, 1, "m", "s"));

        Found(ScoreSql.For(form).Keyed("case", "session").WithCutOffs("session"));
        Found(ScoreSql.For(form).Keyed("case", "site", "session").WithCutOffs("session"));
        Found(ScoreSql.For(form).Keyed("session").WithCutOffs("session"), ("SqlSessionNotKey", "session"));
        Found(ScoreSql.For(form).Keyed("case", "site").WithCutOffs("Session"), ("SqlSessionNotKey", "session"));
    }

    [Fact]
    public void One_scale_with_a_fall_is_enough_to_need_windows()
    {
        Instrument form = Forms.Numbered(2).Scale("a", s => s.Items(1).Sum()).Scale("b", s => s.Items(2).Sum().FallThreshold("drop", Comparison.AtOrAbove, 1, "m", "s")).Build();

        Found(ScoreSql.For(form).On(SqlDialect.ClickHouse).Keyed("case", "session").WithCutOffs("session"), ("SqlFallNotExpressible", "session"));
        Found(ScoreSql.For(form).On(SqlDialect.ClickHouse).Keyed("case", "session").WithCutOffs());
    }

    // The comparison multiplies twice the largest numerator by the denominator of the cut-off, a million here, and must stay below 2 to the 61st,
    // 2.3e18. A million times 2,000 is 2e9 as a sum of one item, and 4 times that where the item counts twice.
    [Theory]
    [InlineData(0, 1000, 1, true)]
    [InlineData(0, 1000, 40, false)]
    [InlineData(-1000, 0, 40, false)]
    public void A_cut_off_is_compared_in_64_bits_or_not_at_all(int lowest, int highest, int weight, bool isFit)
    {
        decimal cut = lowest + 0.000001m;
        Instrument form = Forms.Numbered(1, Likert.Points(lowest, highest)).Weighted(weight, "1")
            .Scale("s", s => s.AllItems().Sum().Times(1_000_000).Threshold("cut", Comparison.Below, cut, "m", "s")).Build();

        Found(Keyed(form).WithCutOffs(), isFit ? [] : [("SqlComparisonTooLarge", "s")]);
    }

    // 1e9 over 999,983: twice their product is 2e15; a thousandth of a point makes it 2e18, a ten-thousandth 2e19. A score is not multiplied so.
    [Fact]
    public void A_fall_is_compared_in_64_bits_or_not_at_all()
    {
        Instrument Of(decimal points) => Forms.OneScale(
            1, s => s.Sum().Times(1_000_000, 999_983).FallThreshold("drop", Comparison.AtOrAbove, points, "m", "s").Threshold("cut", Comparison.Below, points, "m", "s"), Likert.Points(0, 1000));

        Found(ScoreSql.For(Of(0.001m)).Keyed("case", "session").WithCutOffs("session"));
        Found(ScoreSql.For(Of(0.0001m)).Keyed("case", "session").WithCutOffs("session"), ("SqlComparisonTooLarge", "s"));
        Assert.Equal("drop", ScoreSql.For(Of(0.0001m)).Keyed("case", "session").WithCutOffs("session").BuildOrFindings().Findings.Single().Arguments[0]);
    }

    [Fact]
    public void A_definition_without_a_key_is_told_by_its_place() =>
        Found(Keyed(TherapeuticAlliance.Catalog.InstrumentCatalog.Default.Instruments.First(i => i.Scales.Count == 0)), ("SqlKeyMissing", "instrument"));

    private static ScoreSql Keyed(Instrument form) => ScoreSql.For(form).Keyed("id");

    private static Instrument Coded(string code) => Forms.Numbered(1).Scale(code, s => s.AllItems().Sum()).Build();

    private static void Found(ScoreSql query, params (string Kind, string Path)[] expected) =>
        Assert.Equal(expected, query.BuildOrFindings().Findings.Select(finding => (finding.Kind.Name, finding.Path)));
}
