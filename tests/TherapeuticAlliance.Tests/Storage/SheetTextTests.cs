using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Storage;
using TherapeuticAlliance.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace TherapeuticAlliance.Tests.Storage;

public sealed class SheetTextTests(ITestOutputHelper output)
{
    private static readonly Instrument WaiSr = Instruments.WaiSr.Client;

    // A value, nothing, a reason, out of range, or what no cell should hold.
    private static readonly Gen<Func<Item, ResponseSheet, ResponseSheet>> Answers = Gen.OneOf(
        Gen.Choose(0, 100).Select<int, Func<Item, ResponseSheet, ResponseSheet>>(share => (item, sheet) => sheet.With(item.Code, ValueAt(item, share))),
        Gen.Elements(Enum.GetValues(typeof(MissingReason)).Cast<MissingReason>().ToArray()).Select<MissingReason, Func<Item, ResponseSheet, ResponseSheet>>(
            reason => (item, sheet) => sheet.WithMissing(item.Code, reason)),
        Gen.Elements("999", "a|b", "a\\b\r\nc", "!", " ", "ä§€", "NaN").Select<string, Func<Item, ResponseSheet, ResponseSheet>>(
            text => (item, sheet) => sheet.WithText(item.Code, text)));

    private static readonly Gen<ResponseSheet> Sheets =
        from instrument in Gen.Elements(InstrumentCatalog.Default.Instruments.Where(instrument => instrument.MissingKey is null).ToArray())
        from answers in Answers.ArrayOf(instrument.Items.Count)
        from strangers in Gen.Elements("", "x", "|", "\n").ArrayOf()
        from session in Gen.Choose(-1, 30)
        select With(instrument.Items.Zip(answers, (item, answer) => (item, answer)).Aggregate(instrument.Blank(), (sheet, next) => next.answer(next.item, sheet)), strangers, session);

    [Fact]
    public void A_sheet_is_one_line_that_a_person_can_read()
    {
        ResponseSheet sheet = WaiSr.Answer(5, 4, 5, 4, 5, 3, 4, 5, null, 4, 3, 9).WithMissing("3", MissingReason.Declined)
            .WithAdministration(new Administration(subject: "17", session: 4, date: new DateTime(2026, 3, 1)));

        string text = SheetText.Write(sheet);

        Assert.StartsWith("ta-sheet 1|wai-sr-client|1.0.0|" + WaiSr.ContentHash + "||=17||4|2026-03-01|0|5|4|declined|4|5|3|4|5||4|3|!TA2001 9|", text);
        Assert.InRange(text.Length, 100, 200);
    }

    [Property(QuietOnSuccess = true, MaxTest = 400)]
    public Property What_is_written_is_read() => Law.Of(Sheets, sheet =>
    {
        string text = SheetText.Write(sheet);
        ResponseSheet back = SheetText.Read(text, InstrumentCatalog.Default).Value;

        Assert.Equal(sheet.Answers, back.Answers);
        Assert.Equal(sheet.UnknownItemAnswers.Select(answer => (answer.ItemCode, answer.Text)), back.UnknownItemAnswers.Select(answer => (answer.ItemCode, answer.Text)));
        Assert.Equal((sheet.Administration.Session, sheet.Administration.Subject), (back.Administration.Session, back.Administration.Subject));
        Assert.Same(sheet.Instrument, back.Instrument);
        Assert.Equal(text, SheetText.Write(back));
    });

    [Fact]
    public void What_was_cut_off_or_changed_is_a_finding_and_nothing_else()
    {
        var random = new Random(7);
        string[] texts = Gen.Sample(Sheets, 200).Select(SheetText.Write).ToArray();
        int unchanged = 0;
        for (int i = 0; i < Damage.Times; i++)
        {
            string text = texts[i % texts.Length], damaged = Damage.Of(text, random);
            Result<ResponseSheet> result = SheetText.Read(damaged, InstrumentCatalog.Default);
            unchanged += result.IsValid ? 1 : 0;
            Assert.True(damaged == text || !result.IsValid, damaged);
        }

        Damage.Report(output, "sheets", Damage.Times - unchanged, unchanged);
        Assert.InRange(unchanged, 0, Damage.Times / 10);
    }

    [Fact]
    public void A_text_of_another_kind_version_or_definition_says_so()
    {
        Instrument house = Forms.Sum(2), changed = Forms.Sum(3);
        string text = SheetText.Write(house.Answer(1, 2));

        Assert.Equal(StorageFindings.DefinitionUnknown, SheetText.Read(text, InstrumentCatalog.Default).Findings.Single().Kind);
        Assert.Equal(StorageFindings.DefinitionChanged, SheetText.Read(text, InstrumentCatalog.Default.With(changed)).Findings.Single().Kind);
        Assert.Equal(StorageFindings.OtherFormat, SheetText.Read(Sealed(text.Replace("ta-sheet 1", "ta-sheet 2")), InstrumentCatalog.Default).Findings.Single().Kind);
        Assert.Equal(StorageFindings.Damaged, SheetText.Read(Sealed(text.Replace("|1|2|", "|1|7|")), InstrumentCatalog.Default.With(house)).Findings.Single().Kind);
        Assert.Equal(StorageFindings.Damaged, SheetText.Read(string.Empty, InstrumentCatalog.Default).Findings.Single().Kind);
    }

    // With a checksum that fits, as somebody who edits the text on purpose would give it.
    private static string Sealed(string text) => StoredText.Join(text.Split('|').Reverse().Skip(1).Reverse());

    private static decimal ValueAt(Item item, int share)
    {
        IReadOnlyList<decimal> options = Options(item);
        return options[share * (options.Count - 1) / 100];
    }

    private static IReadOnlyList<decimal> Options(Item item)
    {
        var options = new List<decimal>();
        for (decimal value = item.Format.Lowest; value <= item.Format.Highest; value += item.Format.Step)
        {
            if (!item.Format.Excluded.Contains(value))
            {
                options.Add(value);
            }
        }

        return options;
    }

    private static ResponseSheet With(ResponseSheet sheet, string[] strangers, int session)
    {
        foreach (string stranger in strangers)
        {
            sheet = sheet.WithText("no-" + stranger, stranger);
        }

        return session < 0 ? sheet : sheet.WithAdministration(new Administration(subject: session % 2 == 0 ? string.Empty : null, session: session));
    }
}
