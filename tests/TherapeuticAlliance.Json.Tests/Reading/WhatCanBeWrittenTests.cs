using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

/// <summary>What can be made can be written, and what was written can be read back equal.</summary>
public class WhatCanBeWrittenTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements("5", "?", "1e308", "\uD800", "a\uDC00\uD800b", "\U0001F600", "\u0000\u0001", "\"\\", "<&>", ""),
        Gen.Choose(0, 5000).Select(length => new string('\u0641', length)),
        Gen.Choose(250, 260).Select(length => new string('x', length) + "\U0001F600"));

    // Sheets with unknown items, long texts, broken Unicode and references of every length, up to far beyond every limit.
    private static readonly Gen<ResponseSheet> Sheets =
        from instrument in Gen.Elements(Samples.All.ToArray())
        from texts in Texts.ArrayOf(instrument.Items.Count)
        from unknown in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(505, 520), Gen.Constant(6000))
        from code in Texts
        from id in Gen.Choose(0, 1000)
        from one in Texts
        select Fill(instrument, texts, unknown, code, one, id);

    private static ResponseSheet Fill(Instrument instrument, string[] texts, int unknown, string code, string one, int id) =>
        instrument.Items.Zip(texts, (item, text) => (item, text))
            .Aggregate(instrument.Blank(), (sheet, step) => sheet.WithText(step.item.Code, step.text))
            .WithAllTexts(Enumerable.Range(0, unknown).Select(i => new KeyValuePair<string, string?>("?" + code + i, one)))
            .WithText("?" + one, code)
            .WithAdministration(new Administration(new string('\uD800', id), one.Length > 1000 ? null : one, null, id, new DateTime(2026, 1, 31)));

    [Fact]
    public void Every_sheet_that_can_be_made_can_be_written_and_read_back_equal() => Expect.ForAll(Sheets, 60, sheet =>
    {
        byte[] written = AllianceJson.WriteSheetUtf8(sheet);
        ResponseSheet read = Expect.Valid(AllianceJson.ReadSheet(written, Samples.Catalog));

        Assert.Equal(sheet.Answers, read.Answers);
        Assert.Equal(sheet.UnknownItemAnswers.Select(unknown => (unknown.ItemCode, unknown.Text)), read.UnknownItemAnswers.Select(unknown => (unknown.ItemCode, unknown.Text)));
        Assert.Equal((sheet.Administration.Id, sheet.Administration.Subject), (read.Administration.Id, read.Administration.Subject));
        Assert.Equal(sheet.Findings, read.Findings);
        Assert.Equal(written, AllianceJson.WriteSheetUtf8(read));
    });

    [Fact]
    public void Unknown_items_beyond_the_limit_are_left_out_with_a_finding_and_the_real_answers_stay()
    {
        ResponseSheet sheet = Samples.PulseInstrument.Blank().With("b1", 5)
            .WithAllTexts(Enumerable.Range(0, 20000).Select(i => new KeyValuePair<string, string?>("x" + i, "1")));
        ResponseSheet read = Expect.Valid(AllianceJson.ReadSheet(AllianceJson.WriteSheet(sheet), Samples.Catalog));

        Assert.Equal((512, 5m), (read.UnknownItemAnswers.Count, read["b1"].Value));
        Assert.Contains(sheet.Findings, finding => finding.Kind == AnswerFindings.UnknownItemsFull);
        Assert.Same(sheet, sheet.WithText("y", "1"));
    }

    [Fact]
    public void A_text_of_megabytes_is_kept_in_its_first_characters_with_a_finding()
    {
        ResponseSheet sheet = Samples.PulseInstrument.Blank().WithText("b1", new string('x', 3000000)).With("b2", 4);
        ResponseSheet read = Expect.Valid(AllianceJson.ReadSheet(AllianceJson.WriteSheet(sheet), Samples.Catalog));

        Assert.Equal((257, 4m), (read["b1"].AttemptedValue!.Length, read["b2"].Value));
        Assert.Contains(read.Findings, finding => finding.Kind == AnswerFindings.TextCut);
    }
}
