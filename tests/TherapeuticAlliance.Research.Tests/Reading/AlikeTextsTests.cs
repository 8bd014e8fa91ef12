using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

public sealed class AlikeTextsTests
{
    // Two texts are alike when blanks around them, runs of blanks and case are all that differs: written here by other means.
    private static string Normal(string text) => string.Join(' ', text.ToUpperInvariant().Split([' ', '\u00A0'], System.StringSplitOptions.RemoveEmptyEntries));

    private static bool[] Told(IEnumerable<string> texts)
    {
        var pool = new TextPool();
        var alike = new AlikeTexts(pool);
        return [.. texts.Select(text =>
        {
            int before = pool.Count;
            pool.Add(text);
            return pool.Count > before && alike.HasNewest();
        })];
    }

    [Property]
    public Property A_new_text_is_told_when_an_earlier_one_differs_in_blanks_or_case_only() => Prop.ForAll(
        Gen.Elements("a1", "A1", "a 1", "A  1", " a1", "a1\u00A0", "b", "B", "é", "É", "7", "07", "7 ").ListOf().ToArbitrary(),
        texts => Told(texts).SequenceEqual(texts.Select((text, i) => !texts.Take(i).Contains(text) && texts.Take(i).Any(earlier => Normal(earlier) == Normal(text)))));

    [Fact]
    public void Ids_in_one_case_are_remembered_when_the_other_case_comes_late() =>
        Assert.Equal([false, false, false, true, true], Told(["P1", "P2", "P3", "p2", "p1"]));
}
