using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Laws;

/// <summary>The order of items never matters to a score.</summary>
public sealed class OrderTests
{
    private static readonly Gen<(FormCase Case, int[] Order)> Shuffled =
        from form in Any.Cases
        from order in Gen.Shuffle(Enumerable.Range(0, form.Answers.Length).ToArray())
        select (form, order);

    [Property(QuietOnSuccess = true)]
    public Property The_order_in_which_a_scale_lists_its_items_does_not_matter() => Law.Of(Shuffled, shuffled =>
    {
        FormModel form = shuffled.Case.Form;
        ScaleModel[] scales = form.Scales.Select(scale => scale.With(items: shuffled.Order.Where(scale.Items.Contains).ToArray())).ToArray();

        Assert.Equal(Scores(shuffled.Case), Scores(new FormCase(new FormModel(form.Items, scales), shuffled.Case.Answers)));
    });

    [Property(QuietOnSuccess = true)]
    public Property The_order_of_the_form_does_not_matter() => Law.Of(Shuffled, shuffled =>
    {
        (FormCase form, int[] order) = shuffled;
        ItemModel[] items = order.Select(i => form.Form.Items[i]).ToArray();
        ScaleModel[] scales = form.Form.Scales.Select(scale => scale.With(items: scale.Items.Select(i => System.Array.IndexOf(order, i)).ToArray())).ToArray();

        Assert.Equal(Scores(form), Scores(new FormCase(new FormModel(items, scales), order.Select(i => form.Answers[i]).ToArray())));
    });

    private static (ExactScore?, ScoreRange, int)[] Scores(FormCase form) =>
        form.Form.Build().AnswerFrom(form.Answers).Score().Scales.Select(score => (score.Exact, score.Possible, score.Answered)).ToArray();
}
