using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;

namespace TherapeuticAlliance.Research.Audit;

/// <summary>
/// Items that go better with another scale than with their own: the interval of the difference of the two correlations, which
/// share the item, lies above zero. By Meng, Rosenthal and Rubin (1992), doi 10.1037/0033-2909.111.1.172.
/// </summary>
internal static class OtherScales
{
    private const int MinForms = 30;

    internal static IEnumerable<Finding> Of(IReadOnlyList<StudyForm> forms, Instrument instrument, IReadOnlySet<Item> reversed, double confidence)
    {
        double[][] rows = [.. forms.Select(form => Keyed(form, instrument, reversed)).Where(row => !Array.Exists(row, double.IsNaN))];
        if (rows.Length < MinForms)
        {
            yield break;
        }

        double critical = Normal.InvCDF(0, 1, (1 + confidence) / 2);
        foreach (Scale scale in instrument.Scales.Where(scale => scale.Items.Count > 2 && !HoldsOthers(instrument, scale)))
        {
            Scale[] others = [.. instrument.Scales.Where(other => other.Items.Count > 1 && !other.Items.Intersect(scale.Items).Any())];
            foreach (Item item in scale.Items)
            {
                if (Best(rows, scale, item, others, critical) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static Finding? Best(double[][] rows, Scale scale, Item item, Scale[] others, double critical)
    {
        double[] own = Column(rows, [item]), rest = Column(rows, scale.Items.Where(one => one != item));
        double withOwn = Correlation.Pearson(own, rest);
        Scale? best = null;
        double withBest = withOwn;
        foreach (Scale other in others)
        {
            double[] sum = Column(rows, other.Items);
            double with = Correlation.Pearson(own, sum);
            if (with > withBest && IsAbove(with, withOwn, Correlation.Pearson(rest, sum), rows.Length, critical))
            {
                (best, withBest) = (other, with);
            }
        }

        return best is null ? null : AuditFindings.FitsOtherScale.At(
            string.Empty, Number.Text(item.Number), scale.Code, best.Code, Number.Text(rows.Length), Short(withBest), Short(withOwn));
    }

    private static bool IsAbove(double larger, double smaller, double between, int forms, double critical)
    {
        double squares = ((larger * larger) + (smaller * smaller)) / 2;
        double f = Math.Min(1, (1 - between) / (2 * (1 - squares)));
        double h = (1 - (f * squares)) / (1 - squares);
        double half = critical * Math.Sqrt(2 * (1 - between) * h / (forms - 3));
        return Math.Atanh(larger) - Math.Atanh(smaller) - half > 0;
    }

    // A total is made of the others: every item goes with it.
    private static bool HoldsOthers(Instrument instrument, Scale scale) =>
        instrument.Scales.Any(other => !ReferenceEquals(other, scale) && other.Items.All(scale.Items.Contains));

    private static double[] Keyed(StudyForm form, Instrument instrument, IReadOnlySet<Item> reversed) => [.. instrument.Items.Select(item =>
        item.IsUnscored ? 0 : KeyedAnswer.Of(item, form.Value(item), reversed))];

    private static double[] Column(double[][] rows, IEnumerable<Item> items)
    {
        int[] positions = [.. items.Select(item => item.Position)];
        return Array.ConvertAll(rows, row => positions.Sum(position => row[position]));
    }

    private static string Short(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
