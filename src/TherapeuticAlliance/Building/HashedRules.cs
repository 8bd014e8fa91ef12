using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>
/// What a definition need not say, as its hash has it: behind a word of its own, so that definitions which do not say it keep their hash.
/// </summary>
internal static class HashedRules
{
    internal static void Add(CanonicalText content, Item item)
    {
        if (item.HasPoints)
        {
            content.Add("points").Add([.. item.Points]);
        }

        if (item.AppliesWhen is { } condition)
        {
            content.Add("applies-when").Add(condition.Item.Position, condition.Answers.Count);
            foreach (decimal answer in condition.Answers)
            {
                content.Add(condition.Item.Format.ToUnits(answer));
            }
        }
    }

    internal static void Add(CanonicalText content, Scale scale)
    {
        if (scale.Rule.OutOf != 0)
        {
            content.Add("out-of").Add(scale.Rule.OutOf);
        }

        if (scale.Rule.ExcusesNotApplicable)
        {
            content.Add("excusing-not-applicable");
        }

        if (scale.Rounding != ScoreRounding.None)
        {
            content.Add("rounding").Add((int)scale.Rounding);
        }

        if (scale.Conversion.Count > 0)
        {
            content.Add("conversion");
            foreach (decimal value in scale.Conversion)
            {
                ExactScore exact = ExactScore.Of(value);
                content.Add(exact.Numerator, exact.Denominator);
            }
        }
    }
}
