using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Storage;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests;

/// <summary>What a sheet keeps is bounded when it enters, so that every sheet can be written and read back.</summary>
public sealed class SheetLimitsTests
{
    private static readonly Instrument Form = Forms.Sum(2);

    [Fact]
    public void Five_hundred_and_twelve_unknown_codes_are_kept_and_more_are_told()
    {
        ResponseSheet sheet = Form.Answer(3, 4).WithAll(Unknown(5000));

        Assert.Equal((512, 7.0), (sheet.UnknownItemAnswers.Count, sheet.Score()["s"].Value!.Value));
        FindingAssert.Is(sheet.Findings[512], "TA2051", "items", "512", "form");
    }

    [Fact]
    public void One_by_one_gives_what_all_at_once_gives()
    {
        ResponseSheet oneByOne = Unknown(600).Aggregate(Form.Blank(), (sheet, answer) => sheet.With(answer.Key, answer.Value));

        Assert.Equal(Form.Blank().WithAll(Unknown(600)), oneByOne);
    }

    [Fact]
    public void A_million_unknown_codes_are_taken_in_within_seconds()
    {
        var watch = Stopwatch.StartNew();
        Assert.Equal(512, Form.Blank().WithAll(Unknown(1_000_000)).UnknownItemAnswers.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void An_answer_of_megabytes_is_cut_and_told()
    {
        ResponseSheet sheet = Form.Answer(3, 4).WithText("1", new string('x', 5_000_000));

        Assert.Equal(257, sheet["1"].AttemptedValue!.Length);
        Assert.Equal(["TA2005", "TA2052"], sheet.Findings.Select(finding => finding.Code));
        FindingAssert.Is(sheet.Findings[1], "TA2052", "items[1]", "1", "256");
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    public void A_text_up_to_the_limit_is_kept_whole(int length) =>
        Assert.Equal(["TA2005"], Form.Blank().WithText("1", new string('x', length)).Findings.Select(finding => finding.Code));

    // Made while the test runs: an attribute holds no half of a character.
    [Fact]
    public void Half_a_character_is_replaced_and_a_whole_one_is_kept()
    {
        const char high = '\uD83D', low = '\uDE00', lost = '\uFFFD';

        Assert.Equal(Text(lost), Kept(Text(high)));
        Assert.Equal(Text(lost), Kept(Text(low)));
        Assert.Equal(Text('a', lost, 'b'), Kept(Text('a', low, 'b')));
        Assert.Equal(Text('a', lost, 'b'), Kept(Text('a', high, 'b')));
        Assert.Equal(Text('a', lost), Kept(Text('a', high)));
        Assert.Equal(Text(lost, high, low), Kept(Text(high, high, low)));
        Assert.Equal(Text(high, low, lost), Kept(Text(high, low, low)));
        Assert.Equal(Text('a', high, low, 'b'), Kept(Text('a', high, low, 'b')));
    }

    [Fact]
    public void Half_a_character_at_the_end_of_a_text_of_just_the_limit_is_replaced_and_nothing_is_cut()
    {
        string kept = Kept(new string('x', 255) + '\uD83D');

        Assert.Equal(new string('x', 255) + '\uFFFD', kept);
    }

    [Fact]
    public void Of_a_longer_text_the_first_256_characters_and_a_mark_are_kept() =>
        Assert.Equal(new string('x', 255) + "y\u2026", Kept(new string('x', 255) + "y" + new string('z', 44)));

    [Fact]
    public void A_text_one_longer_than_the_limit_is_cut_and_a_text_cut_before_stays()
    {
        Assert.Equal(new string('x', 256) + '\u2026', Kept(new string('x', 257)));
        Assert.Equal(new string('x', 256) + '\u2026', Kept(new string('x', 256) + '\u2026'));
    }

    [Fact]
    public void A_character_at_the_limit_is_not_halved()
    {
        string text = new string('x', 255) + "\uD83D\uDE00" + new string('x', 99);

        string kept = Form.Blank().WithText("1", text)["1"].AttemptedValue!;

        Assert.Equal((257, '\uFFFD', '\u2026'), (kept.Length, kept[255], kept[256]));
    }

    [Fact]
    public void A_sheet_at_every_limit_is_written_and_read_back()
    {
        string longText = new('\\', 5000);
        ResponseSheet sheet = Form.Blank().WithText("1", longText).WithText("2", longText)
            .WithAllTexts(Enumerable.Range(0, 5000).Select(i => new KeyValuePair<string, string?>(longText + i.ToString(CultureInfo.InvariantCulture), longText)));

        Result<ResponseSheet> back = SheetText.Read(SheetText.Write(sheet), InstrumentCatalog.Default.With(Form));

        Assert.Equal(sheet, back.Value);
    }

    private static IEnumerable<KeyValuePair<string, int>> Unknown(int count) =>
        Enumerable.Range(0, count).Select(i => new KeyValuePair<string, int>("z" + i.ToString(CultureInfo.InvariantCulture), i));

    private static string Kept(string text) => new UnknownItemAnswer("code", text).Text;

    private static string Text(params char[] characters) => new(characters);
}
