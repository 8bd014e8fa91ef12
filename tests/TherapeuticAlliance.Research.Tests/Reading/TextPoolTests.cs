using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Research.Reading;

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
}
