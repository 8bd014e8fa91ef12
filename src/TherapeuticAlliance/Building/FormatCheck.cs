using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>Checks a response format and makes it when it holds together.</summary>
internal static class FormatCheck
{
    private const decimal LargestBound = 1_000_000m;
    private const int MostDecimals = 6;
    private const decimal MostSteps = 1_000_000m;

    internal static ResponseFormat? Build(FormatBuilder format, string path, List<Finding> findings)
    {
        int before = findings.Count;
        findings.AddRange(Range(format, path));
        if (findings.Count > before)
        {
            return null;
        }

        findings.AddRange(Excluded(format, path));
        List<Anchor> anchors = Anchors(format, path, findings);
        return findings.Count > before
            ? null
            : new ResponseFormat(format.Lowest, format.Highest, format.Step, Unit(format), format.Excluded, anchors, format.Reasons);
    }

    private static IEnumerable<Finding> Range(FormatBuilder format, string path)
    {
        if (new[] { format.Lowest, format.Highest, format.Step }.Any(IsTooLarge))
        {
            yield return DefinitionFindings.FormatTooLarge.At(path);
            yield break;
        }

        string lowest = Number.Text(format.Lowest);
        string highest = Number.Text(format.Highest);
        if (format.Highest <= format.Lowest)
        {
            yield return DefinitionFindings.RangeEmpty.At(path, highest, lowest);
        }
        else if (format.Step <= 0 || (format.Highest - format.Lowest) % format.Step != 0)
        {
            yield return DefinitionFindings.StepUnfit.At(path, Number.Text(format.Step), lowest, highest);
        }
        else if ((format.Highest - format.Lowest) / format.Step > MostSteps)
        {
            yield return DefinitionFindings.FormatTooLarge.At(path);
        }
    }

    private static bool IsTooLarge(decimal value) =>
        Math.Abs(value) > LargestBound || decimal.Round(value, MostDecimals) != value;

    private static IEnumerable<Finding> Excluded(FormatBuilder format, string path) =>
        format.Excluded
            .Where(value => value <= format.Lowest || value >= format.Highest || !IsOnGrid(format, value) || format.Excluded.Count(v => v == value) > 1)
            .Distinct()
            .Select(value => DefinitionFindings.ExclusionUnfit.At(path + ".excluded", Number.Text(value)));

    private static bool IsOnGrid(FormatBuilder format, decimal value) => (value - format.Lowest) % format.Step == 0;

    private static List<Anchor> Anchors(FormatBuilder format, string path, List<Finding> findings)
    {
        var anchors = new List<Anchor>();
        foreach (KeyValuePair<decimal, string?> label in Labels(format, path, findings))
        {
            string at = Number.Text(label.Key);
            if (string.IsNullOrWhiteSpace(label.Value) || !IsOption(format, label.Key) || anchors.Exists(anchor => anchor.Value == label.Key))
            {
                findings.Add(DefinitionFindings.AnchorUnfit.At(path + ".anchors", at));
            }
            else if (anchors.Exists(anchor => string.Equals(anchor.Label.Trim(), label.Value!.Trim(), StringComparison.OrdinalIgnoreCase)))
            {
                findings.Add(DefinitionFindings.AnchorDuplicate.At(path + ".anchors", at));
            }
            else
            {
                anchors.Add(new Anchor(label.Key, label.Value!));
            }
        }

        return anchors;
    }

    private static IEnumerable<KeyValuePair<decimal, string?>> Labels(FormatBuilder format, string path, List<Finding> findings)
    {
        if (format.LabelsInOrder is not { } labels)
        {
            return format.Anchors;
        }

        decimal options = ((format.Highest - format.Lowest) / format.Step) + 1 - format.Excluded.Count;
        if (labels.Count != options)
        {
            findings.Add(DefinitionFindings.AnchorCount.At(path + ".anchors", Number.Text(labels.Count), Number.Text(options)));
            return format.Anchors;
        }

        IEnumerable<decimal> values = Enumerable.Range(0, labels.Count + format.Excluded.Count)
            .Select(step => format.Lowest + (step * format.Step)).Where(value => !format.Excluded.Contains(value));
        return values.Zip(labels, (value, label) => new KeyValuePair<decimal, string?>(value, label)).Concat(format.Anchors);
    }

    private static bool IsOption(FormatBuilder format, decimal value) =>
        value >= format.Lowest && value <= format.Highest && IsOnGrid(format, value) && !format.Excluded.Contains(value);

    // The least u that makes lowest·u and step·u integers is the least common multiple of their denominators.
    private static int Unit(FormatBuilder format) =>
        (int)Multiples.LeastCommon(ExactScore.Of(format.Lowest).Denominator, ExactScore.Of(format.Step).Denominator);
}
