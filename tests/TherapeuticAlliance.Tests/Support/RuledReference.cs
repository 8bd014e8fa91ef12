using System;
using System.Linq;
using System.Numerics;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>
/// What docs/scoring.md says of rules beyond sums, written down once more in unbounded rational numbers. It shares no line with the
/// library: where the two differ, one of them is wrong.
/// </summary>
internal static class RuledReference
{
    internal static ScoreStatus Status(RuledCase form, RuledScale scale)
    {
        int applying = scale.Items.Count(i => !IsExcused(form, i, scale)), answered = scale.Items.Count(i => IsAnswered(form, i));
        return IsVoid(form) || applying == 0 || answered < Needed(scale.Rule, applying) ? ScoreStatus.NotScorable
            : answered == applying ? ScoreStatus.Complete
            : ScoreStatus.Prorated;
    }

    internal static Ratio? Score(RuledCase form, RuledScale scale)
    {
        if (Status(form, scale) == ScoreStatus.NotScorable)
        {
            return null;
        }

        int[] answered = scale.Items.Where(i => IsAnswered(form, i)).ToArray();
        Ratio sum = answered.Aggregate((Ratio)0, (all, i) => all + (form.Form.Items[i].Weight * Keyed(form, i)));
        Ratio mean = sum / answered.Sum(i => form.Form.Items[i].Weight);
        Ratio raw = scale.Times * (scale.IsMean ? mean : mean * scale.Items.Sum(i => form.Form.Items[i].Weight));
        Ratio final = answered.Length == scale.Items.Length ? raw : Rounded(raw, scale.Rounding);
        return scale.Conversion.Length == 0 ? final : Ratio.Of(scale.Conversion[(int)(final.Numerator - Lowest(form.Form, scale))]);
    }

    // A condition that is not met counts, whatever was written; while item 1 is not answered nobody knows.
    private static bool Applies(RuledCase form, int i) =>
        form.Form.Items[i].AppliesWhen.Length == 0 || form.Answers[0] < 0 || form.Form.Items[i].AppliesWhen.Contains(form.Answers[0]);

    private static bool IsAnswered(RuledCase form, int i) => Applies(form, i) && form.Answers[i] >= 0;

    private static bool IsExcused(RuledCase form, int i, RuledScale scale) =>
        !Applies(form, i) || (scale.Rule.ExcusesNotApplicable && form.Answers[i] == RuledCase.NotApplicable);

    private static bool IsVoid(RuledCase form) => form.Form.FormRule is { } rule
        && form.Form.Scored.Count(i => IsAnswered(form, i)) < Needed(rule, Math.Max(1, form.Form.Scored.Count(i => Applies(form, i))));

    private static int Needed(MissingRule rule, int items) => rule.Kind switch
    {
        MissingRuleKind.AtMostMissing => Math.Max(1, items - rule.Count),
        MissingRuleKind.AtLeastAnswered => Math.Min(items, rule.Count),
        MissingRuleKind.AtLeastShare => Enumerable.Range(1, items).First(n => n * rule.OutOf >= rule.Count * items),
        _ => items,
    };

    private static Ratio Keyed(RuledCase form, int i)
    {
        RuledItem item = form.Form.Items[i];
        int answer = item.IsReversed ? form.Form.Highest - form.Answers[i] : form.Answers[i];
        return item.Points.Length > 0 ? item.Points[answer] : answer;
    }

    private static BigInteger Lowest(RuledForm form, RuledScale scale) =>
        scale.Items.Sum(i => form.Items[i].Weight * (form.Items[i].Points.Length > 0 ? form.Items[i].Points.Min() : 0));

    // Up is the next whole number above, half up the nearest with halves upwards.
    private static Ratio Rounded(Ratio value, ScoreRounding rounding) => rounding switch
    {
        ScoreRounding.Up => new Ratio(-Floor(new Ratio(-value.Numerator, value.Denominator)), 1),
        ScoreRounding.HalfUp => new Ratio(Floor(value + new Ratio(1, 2)), 1),
        _ => value,
    };

    private static BigInteger Floor(Ratio value)
    {
        BigInteger quotient = BigInteger.DivRem(value.Numerator, value.Denominator, out BigInteger remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }
}
