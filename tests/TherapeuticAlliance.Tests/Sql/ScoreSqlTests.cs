using System;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Sql;
using TherapeuticAlliance.Tests.Approvals;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Sql;

public sealed class ScoreSqlTests
{
    public static TheoryData<SqlDialect> Dialects { get; } = new((SqlDialect[])Enum.GetValues(typeof(SqlDialect)));

    [Theory]
    [MemberData(nameof(Dialects))]
    public void The_text_of_two_forms_is_as_approved(SqlDialect dialect)
    {
        Verify(dialect, "wai-sr", ScoreSql.For(Instruments.WaiSr.Client).On(dialect).From(SqlTable.Named("clinic", "answers")).Keyed("client_id", "session").Build());
        Verify(dialect, "srs", ScoreSql.For(Instruments.Srs).On(dialect).Keyed("client_id", "session").Long("item", "value").WithMissingCodes(99).WithCutOffs().Build());
    }

    [Fact]
    public void An_instrument_without_a_key_is_refused() => Assert.Equal(
        SqlFindings.SqlKeyMissing, Only(ScoreSql.For(InstrumentCatalog.Default.Instruments.First(i => i.Scales.Count == 0)).Keyed("id")).Kind);

    [Fact]
    public void A_query_without_a_key_column_is_refused() => Assert.Equal(SqlFindings.SqlKeysMissing, Only(ScoreSql.For(Instruments.Srs)).Kind);

    [Theory]
    [InlineData("ta_state1")]
    [InlineData("TA_SUM1")]
    [InlineData("total")]
    [InlineData("total_status")]
    [InlineData("n_invalid")]
    public void A_column_named_as_one_of_the_query_is_refused(string name) =>
        Assert.Equal(SqlFindings.SqlNameReserved, Only(ScoreSql.For(Instruments.Srs).Keyed("id").Columns(["a", "b", name, "d"])).Kind);

    [Fact]
    public void A_column_with_two_uses_is_refused() =>
        Assert.Equal(SqlFindings.SqlColumnTwice, Only(ScoreSql.For(Instruments.Srs).Keyed("id").Columns(["a", "b", "ID", "d"])).Kind);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\nb")]
    [InlineData("a\0")]
    public void What_is_no_name_is_refused(string name) =>
        Assert.Equal(SqlFindings.SqlNameInvalid, Only(ScoreSql.For(Instruments.Srs).From(name).Keyed("id")).Kind);

    [Fact]
    public void A_pattern_without_a_place_for_the_item_is_refused() =>
        Assert.Equal(SqlFindings.SqlPatternInvalid, Only(ScoreSql.For(Instruments.Srs).Keyed("id").Columns("q")).Kind);

    [Fact]
    public void A_missing_code_that_is_an_answer_is_refused() =>
        Assert.All(ScoreSql.For(Instruments.Srs).Keyed("id").WithMissingCodes(9).BuildOrFindings().Findings, finding => Assert.Equal(SqlFindings.SqlMissingCodeIsAnswer, finding.Kind));

    [Fact]
    public void An_item_with_too_many_options_is_refused() =>
        Assert.Equal(SqlFindings.SqlTooManyOptions, Only(ScoreSql.For(Forms.Sum(1, VisualAnalogue.Line(0, 1000, 0.01m))).Keyed("id")).Kind);

    [Fact]
    public void Scales_whose_codes_give_one_column_are_refused()
    {
        Instrument form = Forms.Numbered(2).Scale("a-b", s => s.Items(1).Sum()).Scale("a.b", s => s.Items(2).Sum()).Build();

        Assert.All(ScoreSql.For(form).Keyed("id").BuildOrFindings().Findings, finding => Assert.Equal(SqlFindings.SqlResultColumnTwice, finding.Kind));
        Assert.False(ScoreSql.For(form).Keyed("id").BuildOrFindings().IsValid);
    }

    [Fact]
    public void A_name_in_the_result_that_PostgreSQL_would_cut_off_is_refused()
    {
        Instrument form = Forms.Numbered(1).Scale(new string('a', 60), s => s.AllItems().Sum()).Build();

        Assert.All(ScoreSql.For(form).Keyed("id").BuildOrFindings().Findings, finding => Assert.Equal(SqlFindings.SqlResultNameTooLong, finding.Kind));
        Assert.False(ScoreSql.For(form).Keyed("id").BuildOrFindings().IsValid);
    }

    [Fact]
    public void A_session_that_is_no_key_is_refused() =>
        Assert.Equal(SqlFindings.SqlSessionNotKey, Only(ScoreSql.For(Instruments.Srs).Keyed("id").WithCutOffs("session")).Kind);

    [Fact]
    public void A_fall_from_the_last_session_is_refused_on_ClickHouse() => Assert.Equal(
        SqlFindings.SqlFallNotExpressible, Only(ScoreSql.For(Instruments.Srs).On(SqlDialect.ClickHouse).Keyed("id", "session").WithCutOffs("session")).Kind);

    [Fact]
    public void A_view_needs_a_name() =>
        Assert.Equal(SqlFindings.SqlViewUnnamed, Only(ScoreSql.For(Instruments.Srs).Keyed("id").AsView(SqlTable.Raw("v"))).Kind);

    [Theory]
    [InlineData(SqlDialect.PostgreSql, "a\"b`c]d\\", "\"a\"\"b`c]d\\\"")]
    [InlineData(SqlDialect.MariaDb, "a\"b`c]d\\", "`a\"b``c]d\\`")]
    [InlineData(SqlDialect.SqlServer, "a\"b`c]d\\", "[a\"b`c]]d\\]")]
    [InlineData(SqlDialect.ClickHouse, "a\"b`c]d\\", "`a\"b\\`c]d\\\\`")]
    public void Names_are_quoted_as_the_dialect_does(SqlDialect dialect, string name, string quoted) =>
        Assert.Contains(quoted + " AS ta_key1", ScoreSql.For(Instruments.Srs).On(dialect).Keyed(name).Build());

    [Fact]
    public void The_header_names_definition_hash_and_library()
    {
        string text = ScoreSql.For(Instruments.Srs).Keyed("id").Build();

        Assert.StartsWith("-- srs-v3 1.0.0, ", text, StringComparison.Ordinal);
        Assert.Contains(Instruments.Srs.ContentHash, text);
        Assert.Contains(LibraryInfo.Version, text);
    }

    [Fact]
    public void A_raw_table_is_used_as_it_is() =>
        Assert.Contains("FROM {{ ref('answers') }}\n", ScoreSql.For(Instruments.Srs).From(SqlTable.Raw("{{ ref('answers') }}")).Keyed("id").Build());

    [Fact]
    public void Options_for_a_scale_that_is_not_there_are_the_programmers_mistake() =>
        Assert.Throws<ArgumentException>(() => ScoreSql.For(Instruments.Srs).With(TherapeuticAlliance.Scoring.ScoringOptions.Default.WithRule("none", MissingRule.RequireAll)));

    [Fact]
    public void A_wrong_number_of_columns_is_the_programmers_mistake() =>
        Assert.Throws<ArgumentException>(() => ScoreSql.For(Instruments.Srs).Columns(["a"]));

    [Fact]
    public void A_data_steward_reads_what_it_does()
    {
        string words = ScoreSql.For(Instruments.Wai36.Client).Keyed("client_id").WithMissingCodes(99).Explain();

        Assert.Contains("client_id tell the forms apart", words);
        Assert.Contains("reversed: counts 8 minus the value", words);
        Assert.Contains("not answered either: 99", words);
        Assert.Contains("Scale bond: the sum of items", words);
    }

    [Fact]
    public void The_words_for_a_rule_a_weight_and_a_multiplier_are_those_of_the_definition()
    {
        Instrument form = Forms.Numbered(3).Weighted(4, "2").Scale("all", s => s.AllItems().Sum()).Scale("some", s => s.AllItems().Sum().Times(10, 3).AtMostMissing(1)).Build();

        string words = ScoreSql.For(form).Keyed("id").Explain();

        Assert.Contains("Item 2 counts 4 times.", words);
        Assert.Contains("Scale some: times 10, divided by 3.", words);
        Assert.Contains("Scale some: where answers are missing, the sum is prorated", words);
        Assert.DoesNotContain("Scale all: where answers are missing", words);
        Assert.DoesNotContain("Scale all: times", words);
    }

    [Fact]
    public void The_words_for_two_forms_are_as_approved()
    {
        VerifyWords("wai-sr", ScoreSql.For(Instruments.WaiSr.Client).From(SqlTable.Named("clinic", "answers")).Keyed("client_id", "session"));
        VerifyWords("srs", ScoreSql.For(Instruments.Srs).Keyed("client_id", "session").Long("item", "value").WithMissingCodes(99).WithCutOffs("session"));
    }

    private static void VerifyWords(string form, ScoreSql query) =>
        Approved.Verify(Repository.Path("tests", "TherapeuticAlliance.Tests", "Sql", "Approved", form + ".explanation.txt"), query.Explain());

    private static Finding Only(ScoreSql query) => Assert.Single(query.BuildOrFindings().Findings);

    private static void Verify(SqlDialect dialect, string form, string text) =>
        Approved.Verify(Repository.Path("tests", "TherapeuticAlliance.Tests", "Sql", "Approved", form + "." + dialect + ".sql"), text.Replace(LibraryInfo.Version, "VERSION"));
}
