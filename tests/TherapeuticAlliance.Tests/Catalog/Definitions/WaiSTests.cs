using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Key of docs/sources/instruments/wai.md#wai-s: 12 items 1..7; task 1 2 8 12, bond 3 5 7 9, goal 4R 6 10R 11.</summary>
public sealed class WaiSTests
{
    public static TheoryData<string> Forms { get; } = ["wai-s-client", "wai-s-therapist"];

    // All 1: goal 7+1+7+1 = 16; all 7: goal 1+7+1+7 = 16. Task and bond 4·1 and 4·7.
    [Theory]
    [MemberData(nameof(Forms))]
    public void The_ends_score_as_worked_out_by_hand(string id)
    {
        Assert.Equal("task 4, bond 4, goal 16, total 24", Hand.Scores(Key.All(Form(id), 1)));
        Assert.Equal("task 28, bond 28, goal 16, total 72", Hand.Scores(Key.All(Form(id), 7)));
    }

    // Task 1+2+1+5 = 9, bond 3+5+7+2 = 17, goal (8-4)+6+(8-3)+4 = 19; together 45.
    [Theory]
    [MemberData(nameof(Forms))]
    public void A_mixed_form_scores_as_worked_out_by_hand(string id) =>
        Assert.Equal("task 9, bond 17, goal 19, total 45", Hand.Scores(Hand.Fill(Form(id), "1 2 3 4 5 6 7 1 2 3 4 5")));

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_best_answers_give_84(string id) =>
        Assert.Equal("task 28, bond 28, goal 28, total 84", Hand.Scores(Hand.Split(Form(id), [4, 10], 1, 7)));

    [Fact]
    public void The_items_come_from_the_long_form() => Assert.Equal(
        new[] { 2, 4, 8, 12, 21, 22, 23, 24, 26, 27, 32, 35 }.Select(n => "wai." + n), Instruments.WaiS.Client.Items.Select(item => item.BankItem));

    // The order of items that share scale and keying is customary only, so each must have the scale and keying of its source.
    [Fact]
    public void Each_item_has_the_subscale_and_keying_of_its_source() => Assert.All(Instruments.WaiS.Client.Items, item =>
    {
        Item source = Instruments.Wai36.Client.Items.Single(long36 => long36.BankItem == item.BankItem);
        Assert.Equal(source.Keying, item.Keying);
        Assert.Equal(ScaleOf(source, Instruments.Wai36.Client), ScaleOf(item, Instruments.WaiS.Client));
    });

    [Fact]
    public void The_clients_key_has_one_source_and_the_therapists_is_carried_over()
    {
        Assert.Equal("task SingleSource, bond SingleSource, goal SingleSource, total SingleSource", Hand.Evidence(Instruments.WaiS.Client));
        Assert.Equal("task Inferred, bond Inferred, goal Inferred, total Inferred", Hand.Evidence(Instruments.WaiS.Therapist));
    }

    private static string ScaleOf(Item item, Instrument form) => form.Scales.First(scale => scale.Items.Contains(item)).Code;

    private static Instrument Form(string id) => InstrumentCatalog.Default.Find(id)!;
}
