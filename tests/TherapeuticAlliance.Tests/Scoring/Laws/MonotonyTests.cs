using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Laws;

/// <summary>A higher answer never works against its key.</summary>
public sealed class MonotonyTests
{
    private static readonly Gen<(FormCase Case, int Item, decimal Higher)> Raised =
        from form in Any.Cases
        from item in Gen.Choose(0, form.Answers.Length - 1)
        from option in Gen.Choose(0, 999)
        let higher = form.Form.Items[item].Format.Options.Where(value => !(value <= form.Answers[item])).ToArray()
        where form.Answers[item] is not null && higher.Length > 0
        select (form, item, higher[option % higher.Length]);

    [Property(QuietOnSuccess = true)]
    public Property Raising_a_forward_answer_never_lowers_a_score_and_raising_a_reversed_one_never_raises_it() => Law.Of(Raised, raised =>
    {
        (FormCase form, int position, decimal higher) = raised;
        Instrument instrument = form.Form.Build();
        ResponseSheet sheet = instrument.AnswerFrom(form.Answers);
        ResponseSheet changed = sheet.With(instrument.Items[position].Code, higher);
        int sign = form.Form.Items[position].IsReversed ? -1 : 1;
        foreach ((ExactScore before, ExactScore after, bool isOnScale) in sheet.Score().Scales
            .Zip(changed.Score().Scales, (b, a) => (b, a)).Where(pair => pair.b.Exact is not null)
            .Select(pair => (pair.b.Exact!.Value, pair.a.Exact!.Value, pair.b.Scale.Items.Any(item => item.Position == position))))
        {
            Assert.Equal(isOnScale ? sign : 0, after.CompareTo(before));
        }
    });
}
