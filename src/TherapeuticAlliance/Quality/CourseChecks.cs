using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Quality;

/// <summary>What is noteworthy about the forms of one person, held against one another.</summary>
internal static class CourseChecks
{
    internal static IEnumerable<Finding> Of(ResponseSheet[] forms, SheetQuality[] looked) =>
        Identical(forms).Concat(Ceilings(forms)).Concat(OutsideOwnRange(looked));

    /// <summary>Whether a form stands at the start of every line as an earlier one of the person does: it is news once.</summary>
    internal static bool IsSaidBefore(Finding finding, SheetQuality[] looked, int form) =>
        finding.Kind == QualityFindings.EveryLineAtStart && looked.Take(form).Any(earlier => earlier.Findings.Any(one => one.Kind == finding.Kind));

    // Forms at the ceiling on every item are alike for a reason that has its own finding.
    private static IEnumerable<Finding> Identical(ResponseSheet[] forms)
    {
        for (int first = 0, next; first < forms.Length; first = next)
        {
            ResponseSheet form = forms[first];
            next = first + forms.Skip(first).TakeWhile(later => later.Answers.SequenceEqual(form.Answers)).Count();
            bool isCounted = form.Answers.Any(answer => answer.Value is not null) && !form.Instrument.Items.All(item => IsBest(form, item, form.Instrument.Direction));
            if (next - first >= ResponseQuality.IdenticalForms && isCounted)
            {
                yield return QualityFindings.IdenticalForms.At(CourseOrder.Path(first), Number.Text(next - first));
            }
        }
    }

    private static IEnumerable<Finding> Ceilings(ResponseSheet[] forms)
    {
        foreach (Scale scale in forms[0].Instrument.Scales)
        {
            int count = scale.Direction == Direction.Neither ? 0 : forms.Count(form => scale.Items.All(item => IsBest(form, form.Instrument.Items[item.Position], scale.Direction)));
            if (count >= ResponseQuality.CeilingSessions)
            {
                yield return QualityFindings.CeilingCensored.At("scales[" + scale.Code + "]", scale.Code, Number.Text(count), Number.Text(forms.Length));
            }
        }
    }

    private static IEnumerable<Finding> OutsideOwnRange(SheetQuality[] looked)
    {
        var earlier = new List<double>();
        for (int i = 0; i < looked.Length; i++)
        {
            if (looked[i].IntraIndividualVariability is not { } now)
            {
                continue;
            }

            if (earlier.Count >= ResponseQuality.EarlierForms && (now < earlier.Min() || now > earlier.Max()))
            {
                FindingKind kind = now < earlier.Min() ? QualityFindings.VariabilityBelowOwnRange : QualityFindings.VariabilityAboveOwnRange;
                string chance = (100.0 / (earlier.Count + 1)).ToString("0.#", CultureInfo.InvariantCulture);
                yield return kind.At(CourseOrder.Path(i), Number.Text(earlier.Count), chance);
            }

            earlier.Add(now);
        }
    }

    // The best answer counts most after keying, or least where higher is worse; several options may count alike.
    private static bool IsBest(ResponseSheet form, Item item, Direction direction) =>
        direction != Direction.Neither && form.Answers[item.Position].Value is { } value
        && item.KeyedUnits(item.Format.ToUnits(value)) == (direction == Direction.HigherIsBetter ? item.HighestKeyed : item.LowestKeyed);
}
