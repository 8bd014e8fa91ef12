using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>What every statistic of reliability stands on: enough rows and items, and everything that must vary varies.</summary>
internal static class ReliabilityPreconditions
{
    internal const int MinRows = 3;
    internal const int MinItems = 2;

    // One name for what all of them demand, so that a report says it once.
    private const string Reliability = "reliability";

    /// <summary>Makes a statistic, or says why the items do not support it.</summary>
    /// <param name="items">The items.</param>
    /// <param name="make">Makes the statistic and adds to the findings; null when one of these is an error.</param>
    internal static Result<T> On<T>(ItemMatrix items, Func<InterItem, List<Finding>, T?> make)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items);
        Finding[] refusals = [.. Refusals(items)];
        if (refusals.Length > 0)
        {
            return Result<T>.Invalid(refusals);
        }

        var findings = new List<Finding>(Notes(items));
        T? made = make(items.InterItem, findings);
        return made is null ? Result<T>.Invalid(findings) : Result<T>.Valid(made, findings);
    }


    /// <summary>Why not all halves were looked at.</summary>
    internal static string TooManyHalves => "too-many-halves(" + Number.Text(Halves.MaxItems) + ")";

    /// <summary>Why squared multiple correlations are missing.</summary>
    internal static string WhyNoSquaredMultipleCorrelations(InterItem items) => items.Rows.Length <= items.Count
        ? "few-rows"
        : "collinear";

    private static IEnumerable<Finding> Refusals(ItemMatrix items)
    {
        if (items.Items.Count < MinItems)
        {
            yield return StatisticsFindings.TooFew.At(string.Empty, Reliability, Number.Text(MinItems), "items", Number.Text(items.Items.Count));
        }

        if (items.CompleteRows < MinRows)
        {
            yield return StatisticsFindings.TooFew.At(string.Empty, Reliability, Number.Text(MinRows), "complete-rows", Number.Text(items.CompleteRows));
            yield break;
        }

        InterItem interItem = items.InterItem;
        for (int item = 0; item < interItem.Count; item++)
        {
            if (interItem.Constant[item])
            {
                yield return StatisticsFindings.NoVariance.At("items[" + items.Items[item] + "]", Reliability, ItemCode.Of("item", items.Items[item]));
            }
        }

        if (interItem.Count >= MinItems && !interItem.Constant.Contains(true)
            && !(InterItem.Varies(interItem.Covariances) && InterItem.Varies(interItem.Correlations)))
        {
            yield return StatisticsFindings.NoVariance.At(string.Empty, Reliability, "item-sum");
        }
    }

    private static IEnumerable<Finding> Notes(ItemMatrix items)
    {
        if (items.CompleteRows < items.Rows)
        {
            yield return StatisticsFindings.IncompleteLeftOut.At(
                string.Empty, Reliability, Number.Text(items.Rows - items.CompleteRows), Number.Text(items.Rows), "rows");
        }

        if (items.People < items.CompleteRows)
        {
            yield return StatisticsFindings.RepeatedPeople.At(string.Empty, Reliability, Number.Text(items.CompleteRows), Number.Text(items.People.Value));
        }
    }
}
