using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Key of docs/sources/instruments/wai.md#wai-36: 36 items 1..7; the three forms share numbering and polarity.</summary>
public sealed class Wai36RatersTests
{
    private static readonly int[] Reversed = [1, 3, 7, 9, 10, 11, 12, 15, 20, 27, 29, 31, 33, 34];

    public static TheoryData<string> Forms { get; } = ["wai-36-client", "wai-36-therapist", "wai-36-observer"];

    // A reversed item counts 8 - x. Of 12 items each, task has 5 reversed, bond 3, goal 6.
    // All 1: 7·1 + 5·7 = 42, 9·1 + 3·7 = 30, 6·1 + 6·7 = 48; together 120.
    // All 7: 7·7 + 5·1 = 54, 9·7 + 3·1 = 66, 6·7 + 6·1 = 48; together 168.
    [Theory]
    [MemberData(nameof(Forms))]
    public void The_ends_score_as_worked_out_by_hand(string id)
    {
        Assert.Equal("task 42, bond 30, goal 48, total 120", Hand.Scores(Key.All(Form(id), 1)));
        Assert.Equal("task 54, bond 66, goal 48, total 168", Hand.Scores(Key.All(Form(id), 7)));
    }

    // Reversed items at their worst and best: 12·1 and 12·7 a subscale.
    [Theory]
    [MemberData(nameof(Forms))]
    public void The_worst_and_best_answers_give_12_and_84(string id)
    {
        Assert.Equal("task 12, bond 12, goal 12, total 36", Hand.Scores(Hand.Split(Form(id), Reversed, 7, 1)));
        Assert.Equal("task 84, bond 84, goal 84, total 252", Hand.Scores(Hand.Split(Form(id), Reversed, 1, 7)));
    }

    // 1 2 3 4 5 6 7 over and over. In the order of the key:
    // task 2 4 7R 11R 13 15R 16 18 24 31R 33R 35: 2+4+1+4+6+7+2+4+3+5+3+7 = 48
    // bond 1R 5 8 17 19 20R 21 23 26 28 29R 36:   7+5+1+3+5+2+7+2+5+7+7+1 = 52
    // goal 3R 6 9R 10R 12R 14 22 25 27R 30 32 34R: 5+6+6+5+3+7+1+4+2+2+4+2 = 47; together 147.
    [Theory]
    [MemberData(nameof(Forms))]
    public void A_mixed_form_scores_as_worked_out_by_hand(string id) => Assert.Equal(
        "task 48, bond 52, goal 47, total 147",
        Hand.Scores(Hand.Fill(Form(id), "1 2 3 4 5 6 7 1 2 3 4 5 6 7 1 2 3 4 5 6 7 1 2 3 4 5 6 7 1 2 3 4 5 6 7 1")));

    [Fact]
    public void Only_the_clients_key_was_read_in_a_source()
    {
        Assert.Equal("task SingleSource, bond SingleSource, goal SingleSource, total Verified", Hand.Evidence(Instruments.Wai36.Client));
        Assert.Equal("task Inferred, bond Inferred, goal Inferred, total Inferred", Hand.Evidence(Instruments.Wai36.Therapist));
        Assert.Equal("task Inferred, bond Inferred, goal Inferred, total Inferred", Hand.Evidence(Instruments.Wai36.Observer));
    }

    [Fact]
    public void Each_form_is_rated_by_its_own_rater() => Assert.Equal(
        [Rater.Client, Rater.Therapist, Rater.Observer], new[] { Instruments.Wai36.Client, Instruments.Wai36.Therapist, Instruments.Wai36.Observer }.Select(form => form.Rater));

    private static Instrument Form(string id) => InstrumentCatalog.Default.Find(id)!;
}
