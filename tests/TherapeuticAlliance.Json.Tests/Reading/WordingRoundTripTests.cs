using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Catalog;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

/// <summary>A text that the document does not carry would be lost in silence, so packs of all shapes are written and read.</summary>
public class WordingRoundTripTests
{
    private static readonly Instrument Form = Samples.PulseInstrument;

    private static readonly Gen<string> Words = Gen.Elements(
        "a", "{x}", "{y} and {x}", "{", "\"<&>'", " padded ", "two\nlines", "\u05E9\u05DC\u05D5\u05DD", "\U0001F600", "e\u0301", "\u0001", new string('z', 300));

    private static readonly Gen<WordingTexts> Texts =
        from instructions in Gen.Frequency((1, Gen.Constant<string?>(null)), (3, Words.Select(words => (string?)words)))
        from items in Words.ArrayOf(Form.Items.Count)
        from shared in Chosen(7)
        from own in Chosen(7 * Form.Items.Count)
        from sections in Chosen(Form.Items.Count)
        from help in Chosen(Form.Items.Count)
        from words in Words
        let texts = Form.Items.Aggregate(new WordingTexts("en", instructions), (all, item) => all.WithItem(item.Code, items[item.Position]))
        let anchored = own.Aggregate(
            shared.Aggregate(texts, (all, i) => all.WithAnchor(i + 1, words)), (all, i) => all.WithAnchor(Form.Items[i / 7].Code, (i % 7) + 1, words + i))
        let noted = help.Aggregate(
            sections.Aggregate(anchored, (all, i) => all.WithSection(Form.Items[i].Code, "s" + words)), (all, i) => all.WithHelp(Form.Items[i].Code, "{x}" + words))
        select help.Length > 0 ? noted.WithPlaceholder("x", words) : noted;

    [Property(MaxTest = 300)]
    public Property What_is_written_is_read() => Prop.ForAll(Texts.ToArbitrary(), texts =>
    {
        WordingPack pack = WordingPack.CreateOrFindings(Form, texts).Value;
        WordingPack read = Expect.Valid(AllianceJson.ReadWording(AllianceJson.WriteWording(pack), Form));

        Assert.Equal((pack.Language, pack.Instructions), (read.Language, read.Instructions));
        Assert.Equal(pack.Placeholders, read.Placeholders);
        Assert.Equal(pack.Anchors.Select(Text), read.Anchors.Select(Text));
        Assert.All(Form.Items, item =>
        {
            Assert.Equal((pack[item.Code], pack.SectionAt(item.Code), pack.HelpOf(item.Code)), (read[item.Code], read.SectionAt(item.Code), read.HelpOf(item.Code)));
            Assert.Equal(pack.AnchorsOf(item.Code).Select(Text), read.AnchorsOf(item.Code).Select(Text));
        });
        Assert.Equal(pack.ToForm(), read.ToForm());
    });

    private static string Text(Anchor anchor) => anchor.Value + " " + anchor.Label;

    // Some of the numbers below a limit, each once.
    private static Gen<int[]> Chosen(int limit) =>
        from order in Gen.Shuffle(Enumerable.Range(0, limit).ToArray())
        from count in Gen.Choose(0, limit)
        select order.Take(count).ToArray();
}
