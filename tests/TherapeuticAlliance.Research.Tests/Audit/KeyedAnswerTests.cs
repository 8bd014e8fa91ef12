using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Audit;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Audit;

public sealed class KeyedAnswerTests
{
    private static readonly Instrument Form = Instrument.Define("keyed", "1.0.0").Titled("Keyed").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 7)).NumberedItems(2).Item(2, i => i.Answered(Likert.Points(1, 3)).Points(0, 4, 9)).Total(s => s.AllItems().Sum()).Build();

    // 2 of 1 to 7 is 6 from the other end; the first of three options counts 0, from the other end 9.
    [Theory]
    [InlineData(1, 2, false, 2)]
    [InlineData(1, 2, true, 6)]
    [InlineData(2, 1, false, 0)]
    [InlineData(2, 1, true, 9)]
    [InlineData(2, 2, false, 4)]
    [InlineData(2, 3, true, 0)]
    [InlineData(2, double.NaN, true, double.NaN)]
    public void An_answer_counts_as_its_key_says(int number, double answer, bool isReversed, double expected)
    {
        Item item = Form.Items.Single(one => one.Number == number);

        Assert.Equal(expected, KeyedAnswer.Of(item, answer, new HashSet<Item>(isReversed ? [item] : [])));
    }
}
