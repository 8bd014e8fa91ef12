using System;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Audit;
using TherapeuticAlliance.Research.Internal;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Audit;

public sealed class KeyAuditTests
{
    public static TheoryData<int> Seeds { get; } = new(Enumerable.Range(1, 24));

    [Fact]
    public void With_the_right_key_every_item_runs_with_its_scale()
    {
        KeyAudit audit = Answers.Of(Answers.Form(2, 5), seed: 1, forms: 200, 2, 5).AuditKey();

        Assert.All(audit.Scales.SelectMany(scale => scale.Items), item => Assert.Equal(ItemVerdict.RunsWith, item.Verdict));
        Assert.Empty(audit.Findings);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void One_item_keyed_wrongly_is_found_and_no_other_accused(int seed)
    {
        int wrong = 1 + (seed % Answers.Items);
        KeyAudit audit = Answers.Of(Answers.Form(wrong), seed, forms: 200).AuditKey();

        Assert.Equal([wrong], audit["total"].Against().Select(item => item.Number));
        Assert.Equal([wrong], audit[wrong <= 4 ? "first" : "second"].Against().Select(item => item.Number));
        Assert.Empty(audit[wrong <= 4 ? "second" : "first"].Against());
    }

    [Fact]
    public void An_item_reversed_in_the_place_of_its_neighbour_is_found_with_the_neighbour() =>
        Assert.Equal([2, 3], Answers.Of(Answers.Form(3), seed: 1, forms: 200, 2).AuditKey()["total"].Against().Select(item => item.Number));

    [Fact]
    public void The_finding_names_item_scale_keying_correlation_and_forms()
    {
        KeyAudit audit = Answers.Of(Answers.Form(2), seed: 1, forms: 200).AuditKey();
        Finding finding = Assert.Single(audit["first"].Findings);

        Assert.Same(StatisticsFindings.ItemRunsAgainst, finding.Kind);
        Assert.Equal(["2", "first", "reverse"], finding.Arguments.Take(3));
        Assert.StartsWith("-0.", finding.Arguments[3], StringComparison.Ordinal);
        Assert.Equal("200", finding.Arguments[4]);
    }

    // By hand: item 2 counts 9, 4, 0 where 1 and 3 count 0, 4, 9, and is answered the other way round: what counts always agrees.
    // Read from the other end it counts 9, 4, 0 where the rest counts 0, 8, 18. Deviations from the means in thirds: 14, -1, -13 and twice
    // -13, -1, 14: r = (-182 + 1 - 182)/(196 + 1 + 169).
    [Fact]
    public void Items_with_points_are_audited_by_what_they_count()
    {
        Instrument pointed = Instrument.Define("pointed", "1.0.0").Titled("Points").RatedBy(Rater.Client).Answered(Likert.Points(1, 3)).NumberedItems(3)
            .Item(1, i => i.Points(0, 4, 9)).Item(2, i => i.Points(9, 4, 0)).Item(3, i => i.Points(0, 4, 9)).Total(s => s.AllItems().Sum()).Build();
        string rows = string.Concat(Enumerable.Range(0, 12).Select(i => $"{1 + (i % 3)},{3 - (i % 3)},{1 + (i % 3)}\n"));
        Study study = Study.ReadCsv(new StringReader("q1,q2,q3\n" + rows), pointed, map => map.Items("q{n}"));

        Assert.Equal(1, study.AuditKey()["total"].Items[1].ItemRestCorrelation!.Value, 1e-12);
        Assert.Equal(-363.0 / 366, study.AuditKey(KeyAuditOptions.Default.WithReversal(2))["total"].Items[1].ItemRestCorrelation!.Value, 1e-12);
    }

    // Rows by hand: three items that always agree, so the correlation with the rest is 1; reversed, -1.
    [Fact]
    public void The_item_rest_correlation_is_that_of_the_keyed_item_with_the_sum_of_the_others()
    {
        Study study = Read(string.Concat(Enumerable.Range(0, 12).Select(i => $"{1 + (i % 5)},{1 + (i % 5)},{1 + (i % 5)}\n")));

        Assert.Equal(-1, study.AuditKey(KeyAuditOptions.Default.WithReversal(2))["total"].Items[1].ItemRestCorrelation!.Value, 1e-12);
        Assert.Equal(1, study.AuditKey(KeyAuditOptions.Default.WithReversal())["total"].Items[1].ItemRestCorrelation!.Value, 1e-12);
    }

    [Fact]
    public void Two_items_of_four_against_the_other_two_accuse_nobody()
    {
        ScaleAudit audit = Answers.Of(Answers.Form(1, 2), seed: 1, forms: 200).AuditKey()["first"];

        Assert.Empty(audit.Against());
        Assert.Same(StatisticsFindings.KeyUndecided, Assert.Single(audit.Findings).Kind);
    }

    [Fact]
    public void An_item_of_pure_noise_is_unclear_and_not_accused()
    {
        var random = new Random(3);
        Study study = Read(string.Concat(Enumerable.Range(0, 100).Select(i => $"{1 + (i % 5)},{random.Next(1, 6)},{1 + (i % 5)}\n")), reversed: 2);

        Assert.Equal([ItemVerdict.RunsWith, ItemVerdict.Unclear, ItemVerdict.RunsWith], study.AuditKey()["total"].Items.Select(item => item.Verdict));
    }

    // Twelve chances of one half percent each would be 6 of 100. Accused by what fits when turned alone, it was more than 20.
    [Fact]
    public void Items_that_have_nothing_in_common_are_hardly_ever_accused() =>
        Assert.InRange(Enumerable.Range(1, 100).Count(seed => Noise(seed).AuditKey()["total"].Against().Any()), 0, 6);

    [Fact]
    public void With_few_forms_and_much_noise_nobody_is_accused() =>
        Assert.Empty(Answers.Of(Answers.Form(2), seed: 5, forms: 12, noise: 3).AuditKey()["total"].Against());

    [Fact]
    public void Nine_forms_are_too_few_for_any_word() =>
        AssertRefused(Answers.Of(Answers.Form(2), seed: 1, forms: 9).AuditKey()["total"], "complete-forms");

    [Fact]
    public void Two_items_that_vary_are_too_few_for_any_word() =>
        AssertRefused(Read(string.Concat(Enumerable.Range(0, 12).Select(i => $"{1 + (i % 5)},3,{1 + (i % 4)}\n"))).AuditKey()["total"], "varying-items");

    [Fact]
    public void An_item_that_does_not_vary_is_said_to_be_undecidable()
    {
        Instrument form = Answers.Form();
        Study study = Study.ReadCsv(
            new StringReader("q1,q2,q3,q4,q5,q6,q7,q8\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"{1 + (i % 5)},{1 + (i % 5)},{2 + (i % 4)},4,1,2,3,4\n"))),
            form, map => map.Items("q{n}"));
        ScaleAudit audit = study.AuditKey()["first"];

        Assert.Equal(ItemVerdict.Undefined, audit.Items[3].Verdict);
        Assert.Same(StatisticsFindings.ItemDoesNotVary, Assert.Single(audit.Findings).Kind);
        Assert.Empty(study.AuditKey()["second"].Items);
    }

    [Fact]
    public void Only_forms_that_answered_the_whole_scale_count()
    {
        Study study = Read("1,2,\n,1,1\n" + string.Concat(Enumerable.Range(0, 15).Select(i => $"{1 + (i % 5)},{1 + (i % 5)},{1 + (i % 4)}\n")));

        Assert.Equal(15, study.AuditKey()["total"].Forms);
    }

    [Fact]
    public void The_audit_is_described_without_a_form_of_anybody()
    {
        string text = Answers.Of(Answers.Form(2), seed: 1, forms: 200).AuditKey().Describe();

        Assert.Contains("AGAINST its scale", text, StringComparison.Ordinal);
        Assert.Contains("TA8540", text, StringComparison.Ordinal);
    }

    private static Study Noise(int seed)
    {
        var random = new Random(seed);
        Instrument form = Instrument.Define("noise", "1.0.0").Titled("Noise").RatedBy(Rater.Client)
            .Answered(Likert.Points(1, 7)).NumberedItems(12).Total(s => s.AllItems().Sum()).Build();
        string rows = string.Concat(Enumerable.Range(0, 100).Select(_ => string.Join(',', Enumerable.Range(0, 12).Select(_ => (char)('1' + random.Next(7)))) + "\n"));
        return Study.ReadCsv(new StringReader(string.Join(',', Enumerable.Range(1, 12).Select(n => FormattableString.Invariant($"q{n}"))) + "\n" + rows), form, map => map.Items("q{n}"));
    }

    private static Study Read(string rows, int? reversed = null)
    {
        Instrument form = Instrument.Define("three", "1.0.0").Titled("Three items").RatedBy(Rater.Client)
            .Answered(Likert.Points(1, 5)).NumberedItems(3).Reversed(reversed is { } item ? [item] : [])
            .Total(s => s.AllItems().Sum()).Build();
        return Study.ReadCsv(new StringReader("q1,q2,q3\n" + rows), form, map => map.Items("q{n}"));
    }

    private static void AssertRefused(ScaleAudit audit, string what)
    {
        Finding finding = Assert.Single(audit.Findings);

        Assert.Empty(audit.Items);
        Assert.Same(StatisticsFindings.TooFew, finding.Kind);
        Assert.Equal(what, finding.Arguments[2]);
    }
}
