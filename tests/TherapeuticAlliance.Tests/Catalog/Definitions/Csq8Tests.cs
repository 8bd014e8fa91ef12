using System.Linq;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>
/// Order of options as listed in docs/sources/instruments/csq.md: on items 2, 4, 5 and 8 the worst is printed first with the
/// value 1, on the others the best with the value 4. The printed values are aligned already.
/// </summary>
public sealed class Csq8Tests
{
    private static readonly Instrument Csq = Instruments.Csq8;

    // By hand: the first option is worth 4 on items 1, 3, 6 and 7 and 1 on the other four: 4·4 + 4·1 = 20.
    [Fact]
    public void The_first_option_everywhere_gives_20() =>
        Assert.Equal(20, Csq.AnswerOptions(1, 1, 1, 1, 1, 1, 1, 1).Score()["total"].Value);

    [Fact]
    public void The_best_option_everywhere_gives_32() =>
        Assert.Equal(32, Csq.AnswerOptions(1, 4, 1, 4, 4, 1, 1, 4).Score()["total"].Value);

    [Fact]
    public void The_worst_option_everywhere_gives_8() =>
        Assert.Equal(8, Csq.AnswerOptions(4, 1, 4, 1, 1, 4, 4, 1).Score()["total"].Value);

    [Fact]
    public void Positions_become_the_printed_values() =>
        Assert.Equal([3m, 2m, 3m, 2m, 2m, 3m, 3m, 2m], Csq.AnswerOptions(2, 2, 2, 2, 2, 2, 2, 2).Answers.Select(answer => answer.Value!.Value));

    [Theory]
    [InlineData(1, 8)]
    [InlineData(4, 32)]
    public void Printed_values_are_added_as_they_are(int value, double total) => Assert.Equal(total, Key.All(Csq, value).Score()["total"].Value);

    [Fact]
    public void No_item_is_reverse_keyed() => Assert.Empty(Key.Reversed(Csq));

    [Fact]
    public void No_anchor_wording_ships() => Assert.Empty(Csq.Items.SelectMany(item => item.Format.Anchors));
}
