using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>Checks a response format and makes it when it holds together.</summary>
internal static class FormatCompiler
{
    private const decimal LargestBound = 1_000_000m;
    private const int MaxDecimals = 6;
    private const decimal MaxSteps = 1_000_000m;

    internal static ResponseFormat? Build(FormatBuilder format, string path, List<Finding> findings)
    {
        int before = findings.Count;
        Range(format, path, findings);
        if (findings.Count > before)
        {
            return null;
        }

        DefinitionCompiler.Limit(format.Excluded.Count, path + ".excluded", findings);
        DefinitionCompiler.Limit(format.Anchors.Count, path + ".anchors", findings);
        if (findings.Count > before)
        {
            return null;
        }

        if (format.Excluded.Count > 0)
        {
            findings.AddRange(Excluded(format, path));
        }

        List<Anchor> anchors = Anchors(format, path, findings);
        return findings.Count > before
            ? null
            : new ResponseFormat(format.Lowest, format.Highest, format.Step, Unit(format), format.Excluded, anchors, format.Reasons);
    }

    private static void Range(FormatBuilder format, string path, List<Finding> findings)
    {
        if (IsTooLarge(format.Lowest) || IsTooLarge(format.Highest) || IsTooLarge(format.Step))
        {
            findings.Add(DefinitionFindings.FormatTooLarge.At(path));
            return;
        }

        if (format.Highest <= format.Lowest)
        {
            findings.Add(DefinitionFindings.RangeEmpty.At(path, Number.Text(format.Highest), Number.Text(format.Lowest)));
        }
        else if (format.Step <= 0 || (format.Highest - format.Lowest) % format.Step != 0)
        {
            findings.Add(DefinitionFindings.StepInvalid.At(path, Number.Text(format.Step), Number.Text(format.Lowest), Number.Text(format.Highest)));
        }
        else if ((format.Highest - format.Lowest) / format.Step > MaxSteps)
        {
            findings.Add(DefinitionFindings.FormatTooLarge.At(path));
        }
    }

    private static bool IsTooLarge(decimal value) =>
        Math.Abs(value) > LargestBound || decimal.Round(value, MaxDecimals) != value;

    // Not inlined, so that a first score loads no LINQ for it: with the two like it in this folder 2 % of a process that scores one form.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IEnumerable<Finding> Excluded(FormatBuilder format, string path) => format.Excluded
        .Where(value => value <= format.Lowest || value >= format.Highest || !IsOnGrid(format, value) || format.Excluded.Count(v => v == value) > 1)
        .Distinct()
        .Select(value => DefinitionFindings.ExclusionInvalid.At(path + ".excluded", Number.Text(value)));

    private static bool IsOnGrid(FormatBuilder format, decimal value) => (value - format.Lowest) % format.Step == 0;

    private static List<Anchor> Anchors(FormatBuilder format, string path, List<Finding> findings)
    {
        var anchors = new List<Anchor>();
        foreach (AnchorDraft label in Labels(format, path, findings))
        {
            if (string.IsNullOrWhiteSpace(label.Label) || !IsOption(format, label.Value) || anchors.Exists(anchor => anchor.Value == label.Value))
            {
                findings.Add(DefinitionFindings.AnchorInvalid.At(path + ".anchors", Number.Text(label.Value)));
            }
            else if (anchors.Exists(anchor => string.Equals(anchor.Label.Trim(), label.Label!.Trim(), StringComparison.OrdinalIgnoreCase)))
            {
                findings.Add(DefinitionFindings.AnchorDuplicate.At(path + ".anchors", Number.Text(label.Value)));
            }
            else
            {
                anchors.Add(new Anchor(label.Value, label.Label!));
            }
        }

        return anchors;
    }

    private static IEnumerable<AnchorDraft> Labels(FormatBuilder format, string path, List<Finding> findings)
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

        return InOrder(format, labels);
    }

    // The labels at the options from the lowest up, and those that were named with their value.
    private static List<AnchorDraft> InOrder(FormatBuilder format, IReadOnlyList<string?> labels)
    {
        var anchors = new List<AnchorDraft>();
        decimal value = format.Lowest;
        foreach (string? label in labels)
        {
            while (IsExcluded(format, value))
            {
                value += format.Step;
            }

            anchors.Add(new AnchorDraft(value, label));
            value += format.Step;
        }

        anchors.AddRange(format.Anchors);
        return anchors;
    }

    private static bool IsExcluded(FormatBuilder format, decimal value)
    {
        for (int i = 0; i < format.Excluded.Count; i++)
        {
            if (format.Excluded[i] == value)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOption(FormatBuilder format, decimal value) =>
        value >= format.Lowest && value <= format.Highest && IsOnGrid(format, value) && !IsExcluded(format, value);

    // The least u that makes lowest·u and step·u integers is the least common multiple of their denominators.
    private static int Unit(FormatBuilder format) =>
        (int)Multiples.LowestCommonMultiple(ExactScore.Of(format.Lowest).Denominator, ExactScore.Of(format.Step).Denominator);
}
