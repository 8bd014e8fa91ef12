using System;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Sql;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Sql;

/// <summary>Parts of the text, written out by hand for two items from 1 to 5: a score is 2 times the sum, divided by how many are answered.</summary>
public sealed class PartsOfTheTextTests
{
    private const string Now = "2 * ta_sum1";
    private const string Over = " OVER (PARTITION BY ta_key1, ta_key3, CASE WHEN ta_answered1 < 2 THEN 0 ELSE 1 END ORDER BY ta_key2)";
    private const string Last = "LAG(" + Now + ")" + Over;
    private const string LastBy = "LAG(ta_weight1)" + Over;

    [Fact]
    public void A_fall_is_from_the_last_scored_session_of_the_case() => Has(
        "CASE WHEN ta_answered1 < 2 THEN NULL WHEN " + Last + " IS NULL THEN NULL WHEN 2 * (" + Last + " * (ta_weight1) - (" + Now + ") * " + LastBy
            + ") >= 3 * (ta_weight1) * " + LastBy + " THEN 1 ELSE 0 END AS \"s_drop\"",
        Falling(s => s.HigherIsBetter()));

    [Fact]
    public void Where_higher_is_worse_a_fall_is_a_rise() => Has(
        " WHEN 2 * ((" + Now + ") * " + LastBy + " - " + Last + " * (ta_weight1)) >= 3 * (ta_weight1) * " + LastBy + " THEN 1 ELSE 0 END AS \"s_drop\"",
        Falling(s => s.HigherIsWorse()));

    [Theory]
    [InlineData(Comparison.Below, "<")]
    [InlineData(Comparison.AtOrBelow, "<=")]
    [InlineData(Comparison.AtOrAbove, ">=")]
    [InlineData(Comparison.Above, ">")]
    public void A_cut_off_compares_whole_numbers(Comparison comparison, string sign)
    {
        string text = Build(Forms.OneScale(2, s => s.Sum().Threshold("cut", comparison, 5.5m, "m", "s").AnyItemThreshold("item", comparison, 2.5m, "m", "s")), q => q.WithCutOffs());

        Has("CASE WHEN ta_answered1 < 2 THEN NULL WHEN 2 * 2 * ta_sum1 " + sign + " 11 * ta_weight1 THEN 1 ELSE 0 END AS \"s_cut\"", text);
        Has("CASE WHEN ta_is1 = 1 AND 2 * ta_keyed1 " + sign + " 5 THEN 1 ELSE 0 END + CASE WHEN ta_is2 = 1 AND 2 * ta_keyed2 " + sign + " 5 THEN 1 ELSE 0 END AS ta_any1_2", text);
        Has("CASE WHEN ta_any1_2 > 0 THEN 1 WHEN ta_answered1 = 2 THEN 0 ELSE NULL END AS \"s_item\"", text);
    }

    [Fact]
    public void A_fall_has_no_column_unless_the_sessions_are_told() => Assert.DoesNotContain(
        "s_drop", ScoreSql.For(Fall(s => s.HigherIsBetter())).Keyed("case", "session", "site").WithCutOffs().Build(), StringComparison.Ordinal);

    [Fact]
    public void A_cut_off_has_no_column_unless_they_are_asked_for() => Assert.DoesNotContain(
        "s_cut", Build(Forms.OneScale(2, s => s.Sum().Threshold("cut", Comparison.Below, 5, "m", "s")), q => q), StringComparison.Ordinal);

    [Fact]
    public void A_rule_over_the_form_counts_the_items_that_are_on_a_scale() => Has(
        "  CAST(ta_is1 + ta_is2 AS BIGINT) AS ta_form,\n", Build(Forms.Numbered(3).Unscored(3).FormAtMostMissing(1).Scale("s", s => s.Items(1, 2).Sum()).Build(), q => q));

    [Fact]
    public void Values_below_zero_are_lifted_and_a_reversed_item_counts_from_the_top()
    {
        string text = Build(Forms.Numbered(2, Likert.Points(-2, 2)).Reversed(2).Scale("s", s => s.AllItems().Sum()).Build(), q => q);

        Has("CASE WHEN ta_state1 = 1 THEN -2 + CAST((CASE WHEN ta_state1 = 1 THEN ta_answer1 ELSE -2 END + 2) AS BIGINT) ELSE 0 END AS ta_keyed1", text);
        Has("CASE WHEN ta_state2 = 1 THEN 2 - CAST((CASE WHEN ta_state2 = 1 THEN ta_answer2 ELSE -2 END + 2) AS BIGINT) ELSE 0 END AS ta_keyed2", text);
        Has("ta_answer1 IN (-2, -1, 0, 1, 2) THEN 1", text);
    }

    [Fact]
    public void A_view_has_its_name_in_front() => Has(
        "CREATE VIEW \"clinic\".\"scored\" AS\nSELECT\n  ta_key1 AS \"id\",\n", Build(Forms.Sum(2), q => q.AsView(SqlTable.Named("clinic", "scored"))));

    [Fact]
    public void Where_one_row_an_item_is_assumed_rows_are_not_counted()
    {
        string text = Build(Forms.Sum(2), q => q.Long("item", "value").AssumingOneRowAnItem());

        Has("MAX(CASE WHEN ta_item = '1' THEN ta_value ELSE NULL END) AS ta_answer1,\n", text);
        Has(") answers_of_table\n", text);
        Assert.DoesNotContain("ta_rows", text, StringComparison.Ordinal);
        Assert.DoesNotContain("COUNT(*)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Wide_takes_long_back() => Assert.Equal(Build(Forms.Sum(2), q => q), Build(Forms.Sum(2), q => q.Long("item", "value").Wide()));

    // Whatever is said after it.
    [Fact]
    public void What_was_said_stays_said()
    {
        Instrument form = Fall(s => s.HigherIsBetter().AtMostMissing(0));
        string wide = ScoreSql.For(form).Keyed("case", "session").From(SqlTable.Named("clinic", "forms")).Columns(["a", "b"]).WithMissingCodes(99, 98).WithCutOffs("session")
            .With(TherapeuticAlliance.Scoring.ScoringOptions.Default.WithRule("s", MissingRule.AtMostMissing(1))).AsView(SqlTable.Named("scored")).On(SqlDialect.Trino).Build();
        string longer = ScoreSql.For(form).Keyed("case").Long("i", "v").AssumingOneRowAnItem().On(SqlDialect.Trino).Build();

        Assert.All(
            [
                "CREATE VIEW \"scored\" AS", "FROM \"clinic\".\"forms\"", "\"a\" AS ta_answer1", "\"case\" AS ta_key1", "WHEN ta_answer1 IN (99, 98) THEN 0", "AS \"s_drop\"",
                "ta_answered1 < 1 THEN 0", "IN ('NaN') THEN 0",
            ],
            part => Has(part, wide));
        Has("\"item_1\" AS ta_answer1", ScoreSql.For(form).Columns("item_{n}").Keyed("case").Build());
        Has("\"q_2\" AS ta_answer2", ScoreSql.For(form).Columns("q_{code}").Keyed("case").Build());
        Has("CAST(\"i\" AS VARCHAR) AS ta_item", longer);
        Assert.DoesNotContain("ta_rows", longer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_says_of_what_it_is() => Assert.Equal("ScoreSql of srs-v3 1.0.0 on Spark", ScoreSql.For(Instruments.Srs).On(SqlDialect.Spark).ToString());

    [Fact]
    public void A_table_has_a_name_or_is_a_text()
    {
        Assert.Equal("parts", Assert.Throws<ArgumentException>(() => SqlTable.Named()).ParamName);
        Assert.StartsWith("A table has at least one name.", Assert.Throws<ArgumentException>(() => SqlTable.Named()).Message, StringComparison.Ordinal);
        Assert.Equal(("clinic.answers", "ref(x)"), (SqlTable.Named("clinic", "answers").ToString(), SqlTable.Raw("ref(x)").ToString()));
        Assert.StartsWith(
            "Name one column for each of the 4 items.", Assert.Throws<ArgumentException>(() => ScoreSql.For(Instruments.Srs).Columns(["a"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_explained_is_a_query_and_in_a_language()
    {
        Assert.Equal("texts", Assert.Throws<ArgumentNullException>(() => ScoreSql.For(Instruments.Srs).Keyed("id").Explain(null!)).ParamName);
        Assert.Throws<InvalidResultException>(() => ScoreSql.For(Instruments.Srs).Explain());
        string words = ScoreSql.For(Forms.OneScale(2, s => s.Mean())).Keyed("a", "b").Long("i", "v").AssumingOneRowAnItem().WithMissingCodes(98, 99).Explain();
        Has("; a, b tell the forms apart", words);
        Has("not answered either: 98, 99.", words);
        Has("Item 1 (1): 1..5.", words);
        Has("Scale s: the mean of items 1, 2;", words);
        Assert.DoesNotContain("Two rows for one item of a form are an invalid answer", words, StringComparison.Ordinal);
    }

    private static string Falling(Func<TherapeuticAlliance.Building.ScaleBuilder, TherapeuticAlliance.Building.ScaleBuilder> direction) =>
        ScoreSql.For(Fall(direction)).Keyed("case", "session", "site").WithCutOffs("session").Build();

    private static Instrument Fall(Func<TherapeuticAlliance.Building.ScaleBuilder, TherapeuticAlliance.Building.ScaleBuilder> more) =>
        Forms.OneScale(2, s => more(s.Sum()).FallThreshold("drop", Comparison.AtOrAbove, 1.5m, "m", "s"));

    private static string Build(Instrument form, Func<ScoreSql, ScoreSql> more) => more(ScoreSql.For(form).Keyed("id")).Build();

    private static void Has(string part, string text) => Assert.Contains(part, text, StringComparison.Ordinal);
}
