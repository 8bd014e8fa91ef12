using System;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Research.Audit;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Audit;

/// <summary>An audit in words, of answers whose correlations are worked out by hand.</summary>
public sealed class KeyAuditTextTests
{
    // On 160 forms items 1 to 3 are f + u. Item 4 is so too, and keyed as reversed; item 5 is unrelated, and item 6 always the same. Items 1 to 3
    // share 2 - 1 with a rest of variance 1 + 4: r = 1/√10, with an interval from .121 to .488. Item 4 has -3/√(2·13), from -.707 to -.438.
    [Fact]
    public void A_scale_is_a_table_with_its_findings_below()
    {
        Instrument form = Form(6, reversed: 4);
        string rows = string.Concat(Enumerable.Range(0, 160).Select(row => string.Join(',', Enumerable.Range(1, 6).Select(item => Answer(item, row))) + "\n"));

        Assert.Equal(
            """
            form total: 160 forms, 99 % intervals
            item  keyed    item-rest r  interval        verdict
            1     forward  +0.32        [+0.12, +0.49]  with its scale
            2     forward  +0.32        [+0.12, +0.49]  with its scale
            3     forward  +0.32        [+0.12, +0.49]  with its scale
            4     reverse  -0.59        [-0.71, -0.44]  AGAINST its scale
            5     forward  0.00         [-0.20, +0.20]  unclear
            6     forward                               does not vary
            TA8540 Item 4 of scale total is keyed reverse and runs against the other items: item-rest correlation -0.59 on 160 forms. Check the key, or how the file is coded.
            TA8542 Item 6 of scale total does not vary, so nothing can be said about its keying.


            """.ReplaceLineEndings("\n"),
            Read(form, rows).AuditKey().Describe());
    }

    [Fact]
    public void A_forward_item_that_runs_against_its_scale_is_told_as_such()
    {
        string rows = string.Concat(Enumerable.Range(0, 160).Select(row => string.Join(',', Enumerable.Range(1, 4).Select(item => item == 4 ? 6 - Answer(4, row) : Answer(item, row))) + "\n"));

        Assert.Equal("forward", Read(Form(4), rows).AuditKey().Findings.Single().Arguments[2]);
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Less_than_ten_forms_have_no_table(int forms, bool isRefused)
    {
        string rows = string.Concat(Enumerable.Range(0, forms).Select(row => $"{1 + (row % 5)},{1 + (row % 5)},{1 + (row % 4)}\n"));
        KeyAudit audit = Read(Form(3), rows).AuditKey();

        Assert.Equal(isRefused, audit["total"].Items.Count == 0);
        Assert.Equal(isRefused, !audit.Describe().Contains("item-rest r", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_refused_audit_needs_is_told()
    {
        KeyAudit audit = Read(Form(3), "1,2,3\n").AuditKey();

        Assert.Equal(["audit(total)", "10", "complete-forms", "1"], Assert.Single(audit.Findings).Arguments);
        Assert.StartsWith("form total: 1 forms, 99 % intervals\nTA8501 ", audit.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_confidence_is_said_in_percent() => Assert.StartsWith(
        "form total: 1 forms, 97.5 % intervals\n", Read(Form(3), "1,2,3\n").AuditKey(KeyAuditOptions.Default.WithConfidence(0.975)).Describe(), StringComparison.Ordinal);

    [Fact]
    public void A_form_that_says_nothing_new_does_not_count()
    {
        Study study = Research.Study.ReadCsv(
            new StringReader("id,session,q1,q2,q3\nA,1,1,2,3\nA,1,1,2,3\nA,2,1,2,3\n"), Form(3), map => map.Id("id").Session("session").Items("q{n}").Repeats(RepeatRule.Last));

        Assert.Equal(2, study.AuditKey()["total"].Forms);
    }

    [Fact]
    public void An_audit_its_scales_and_items_have_names()
    {
        string rows = string.Concat(Enumerable.Range(0, 12).Select(row => $"{1 + (row % 5)},{1 + (row % 5)},{1 + (row % 5)}\n"));
        KeyAudit audit = Read(Form(3), rows).AuditKey();

        Assert.Equal("KeyAudit of form 1.0.0", audit.ToString());
        Assert.Equal("ScaleAudit of total", audit["total"].ToString());
        Assert.Equal("item 2 RunsWith", audit["total"].Items[1].ToString());
    }

    [Fact]
    public void Nothing_is_described_in_no_language() =>
        Assert.Equal("texts", Assert.Throws<ArgumentNullException>(() => Read(Form(3), "1,2,3\n").AuditKey().Describe((TextProvider)null!)).ParamName);

    private static int Answer(int item, int row) => 3 + (item switch
    {
        5 => Walsh.At(2, row),
        6 => 0,
        _ => Walsh.At(1, row) + Walsh.At(2 + item, row),
    });

    private static Instrument Form(int items, params int[] reversed) => Instrument.Define("form", "1.0.0").Titled("Form").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 5)).NumberedItems(items).Reversed(reversed).Total(s => s.AllItems().Sum()).Build();

    private static Study Read(Instrument form, string rows) =>
        Research.Study.ReadCsv(new StringReader(string.Join(',', form.Items.Select(item => FormattableString.Invariant($"q{item.Number}"))) + "\n" + rows), form, map => map.Items("q{n}"));
}
