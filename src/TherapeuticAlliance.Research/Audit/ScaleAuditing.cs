using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;

namespace TherapeuticAlliance.Research.Audit;

/// <summary>Audits one scale on the forms that answered all of it.</summary>
internal static class ScaleAuditing
{
    // With two items nobody can say which of them runs against the other.
    private const int MinItems = 3;

    // Below this an interval by Fisher's z is not to be leaned on.
    private const int MinForms = 10;

    internal static ScaleAudit Of(IReadOnlyList<StudyForm> forms, Scale scale, IReadOnlySet<Item> reversed, double confidence)
    {
        double[][] rows = [.. forms.Select(form => Keyed(form, scale, reversed)).OfType<double[]>()];
        if (rows.Length < MinForms)
        {
            return Refused(scale, rows.Length, MinForms, "complete-forms", rows.Length);
        }

        int[] varying = [.. Enumerable.Range(0, scale.Items.Count).Where(item => rows.Any(row => row[item] != rows[0][item]))];
        if (varying.Length < MinItems)
        {
            return Refused(scale, rows.Length, MinItems, "varying-items", varying.Length);
        }

        var columns = new ItemColumns([.. varying.Select(item => rows.Select(row => row[item]).ToArray())], confidence);
        var audits = new ItemAudit[scale.Items.Count];
        for (int item = 0; item < audits.Length; item++)
        {
            audits[item] = AuditOf(scale.Items[item], reversed.Contains(scale.Items[item]), Array.IndexOf(varying, item), columns);
        }

        return new ScaleAudit(scale, rows.Length, audits, About(scale, rows.Length, audits, columns.IsUndecided, [.. columns.HiddenReversals().Select(column => scale.Items[varying[column]])]));
    }

    // The keyed answers of the scale, or null when one is missing.
    private static double[]? Keyed(StudyForm form, Scale scale, IReadOnlySet<Item> reversed)
    {
        var keyed = new double[scale.Items.Count];
        for (int i = 0; i < keyed.Length; i++)
        {
            keyed[i] = KeyedAnswer.Of(scale.Items[i], form.Value(scale.Items[i]), reversed);
        }

        return Array.Exists(keyed, double.IsNaN) ? null : keyed;
    }

    private static ItemAudit AuditOf(Item item, bool isReversed, int column, ItemColumns columns)
    {
        if (column < 0)
        {
            return new ItemAudit(item, isReversed, ItemVerdict.Undefined, null, null, null);
        }

        (double correlation, double lower, double upper) = columns.AsKeyed(column);
        return new ItemAudit(item, isReversed, columns.VerdictOf(column), correlation, lower, upper);
    }

    private static IEnumerable<Finding> About(Scale scale, int forms, ItemAudit[] items, bool isUndecided, Item[] hidden)
    {
        if (isUndecided)
        {
            yield return StatisticsFindings.KeyUndecided.At(string.Empty, scale.Code, Number.Text(forms));
        }

        if (hidden.Length > 0)
        {
            yield return AuditFindings.HiddenReversal.At(
                string.Empty, string.Join(", ", hidden.Select(item => Number.Text(item.Number))), scale.Code, Number.Text(forms));
        }

        foreach (ItemAudit item in items)
        {
            string number = Number.Text(item.Item.Number);
            if (item.Verdict == ItemVerdict.RunsAgainst)
            {
                yield return StatisticsFindings.ItemRunsAgainst.At(
                    string.Empty, number, scale.Code, item.IsReversed ? "reverse" : "forward", string.Create(CultureInfo.InvariantCulture, $"{item.ItemRestCorrelation:0.00}"), Number.Text(forms));
            }
            else if (item.Verdict == ItemVerdict.Undefined)
            {
                yield return StatisticsFindings.ItemDoesNotVary.At(string.Empty, number, scale.Code);
            }
        }
    }

    private static ScaleAudit Refused(Scale scale, int forms, int needed, string what, int found) => new(
        scale, forms, [], [StatisticsFindings.TooFew.At(string.Empty, "audit(" + scale.Code + ")", Number.Text(needed), what, Number.Text(found))]);
}
