using System;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Building;

public sealed class FormatBuilderTests
{
    [Fact]
    public void Each_word_returns_a_new_format_and_leaves_the_first_alone()
    {
        FormatBuilder plain = Likert.Points(1, 3);

        _ = plain.Labelled("a", "b", "c");
        _ = plain.LabelledAt(1, "a");
        _ = plain.Excluding(2);
        _ = plain.OrNotApplicable();

        ResponseFormat format = Forms.Sum(1, plain).Format;
        Assert.Empty(format.Anchors);
        Assert.Empty(format.Excluded);
        Assert.DoesNotContain(MissingReason.NotApplicable, format.MissingReasons);
    }

    [Fact]
    public void Words_add_up_in_any_order()
    {
        ResponseFormat first = Forms.Sum(1, Likert.Points(1, 4).OrNotApplicable().LabelledAt(1, "a").Excluding(3).LabelledAt(4, "d")).Format;
        ResponseFormat last = Forms.Sum(1, Likert.Points(1, 4).LabelledAt(4, "d").Excluding(3).LabelledAt(1, "a").OrNotApplicable()).Format;

        Assert.Equal("1 a, 4 d | 3 | NotAnswered, NotApplicable, Declined", Text(first));
        Assert.Equal(Text(first), Text(last));
    }

    [Fact]
    public void Labels_in_order_stay_when_more_is_said()
    {
        ResponseFormat format = Forms.Sum(1, Likert.Points(1, 3).Labelled("a", "c").Excluding(2).OrNotApplicable()).Format;

        Assert.Equal("1 a, 3 c | 2 | NotAnswered, NotApplicable, Declined", Text(format));
    }

    [Fact]
    public void A_format_offers_not_answered_and_declined() =>
        Assert.Equal([MissingReason.NotAnswered, MissingReason.Declined], Forms.Sum(1).Format.MissingReasons);

    [Fact]
    public void Not_applicable_is_offered_once_however_often_it_is_said() => Assert.Equal(
        [MissingReason.NotAnswered, MissingReason.NotApplicable, MissingReason.Declined],
        Forms.Sum(1, Likert.Points(1, 5).OrNotApplicable().OrNotApplicable()).Format.MissingReasons);

    [Fact]
    public void Null_lists_are_the_programmers_mistake()
    {
        Assert.Throws<ArgumentNullException>("labels", () => Likert.Points(1, 5).Labelled(null!));
        Assert.Throws<ArgumentNullException>("values", () => Likert.Points(1, 5).Excluding(null!));
    }

    private static string Text(ResponseFormat format) => string.Join(", ", System.Linq.Enumerable.Select(format.Anchors, a => a.Value + " " + a.Label))
        + " | " + string.Join(", ", format.Excluded) + " | " + string.Join(", ", format.MissingReasons);
}
