using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

public sealed class TextPoolTests
{
    // Several end alike: they are looked for in one place first.
    [Property]
    public Property Equal_texts_have_one_number_and_others_another() => Prop.ForAll(
        Gen.Elements("1", "2", "10", "110", "0", "00", string.Empty, "A-110", "B-110", "\u0131", "i").ListOf().ToArbitrary(),
        texts =>
        {
            var pool = new TextPool();
            int[] numbers = [.. texts.Select(text => pool.Add(text))];
            return numbers.SequenceEqual(texts.Select(text => texts.Distinct().ToList().IndexOf(text)))
                && numbers.Select(number => pool[number].ToString()).SequenceEqual(texts);
        });

    [Fact]
    public void Many_texts_of_many_lengths_keep_their_numbers()
    {
        string[] texts = [.. Enumerable.Range(0, 5000).Select(i => FormattableString.Invariant($"{i}") + new string('x', i % 40)), new string('y', 40_000), string.Empty];
        var pool = new TextPool();

        Assert.Equal(Enumerable.Range(0, texts.Length), texts.Select(text => pool.Add(text)));
        Assert.Equal(Enumerable.Range(0, texts.Length), texts.Select(text => pool.Add(text)));
        Assert.Equal(texts, Enumerable.Range(0, texts.Length).Select(number => pool[number].ToString()));
        Assert.Equal(texts.Length, pool.Count);
    }

    [Fact]
    public void A_text_that_is_shared_is_made_once_and_shown_as_asked()
    {
        var pool = new TextPool();
        _ = pool.Add("a");
        _ = pool.Add("b");

        Assert.Equal("b!", pool.SharedText(1, text => text + "!"));
        Assert.Same(pool.SharedText(1), pool.SharedText(1, _ => "other"));
        Assert.Equal("a", pool.SharedText(0));
        Assert.Same(pool.Text(0), pool.Text(0));
        Assert.Equal(["b", "a", "b"], new[] { pool.Text(1), pool.Text(0), pool.Text(1) });
    }
}
