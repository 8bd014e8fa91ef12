using System;
using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>Checks one scale of a draft, and makes it when it holds together.</summary>
internal static class ScaleCompiler
{
    private const int LargestMultiplierTerm = 1_000_000;
    private const string NoThresholdGiven = "The definition names no published cut-off.";

    internal static Scale? Build(ScaleDraft draft, InstrumentDraft instrument, ItemLookup lookup, Item?[] items, List<Finding> findings)
    {
        int before = findings.Count;
        string code = draft.Code ?? "(null)";
        string path = draft.Path;
        DefinitionCompiler.Limit(draft.Items.Count, path + ".items", findings);
        DefinitionCompiler.Limit(draft.Thresholds.Count, path + ".thresholds", findings);
        DefinitionCompiler.Limit(draft.Norms.Count, path + ".norms", findings);
        if (findings.Count > before)
        {
            return null;
        }

        List<ItemDraft> chosen = Chosen(draft, instrument, lookup, path, findings);
        bool canBeMade = findings.Count == before && draft.Aggregation is not null && chosen.Count > 0 && IsRuleFit(draft, chosen.Count)
            && IsTerm(draft.MultiplierNumerator) && IsTerm(draft.MultiplierDenominator);
        Key(draft, code, path, chosen.Count, findings);
        Twice(draft, code, path, findings);
        Sources(draft, instrument, code, path, findings);
        if (!canBeMade || chosen.Exists(item => items[item.Place] is null))
        {
            return null;
        }

        List<Item> built = chosen.ConvertAll(item => items[item.Place]!);
        int withoutLimits = findings.Count;
        ScaleRules.Check(draft, code, path, built, findings);
        ScaleLimits.Check(draft, code, path, built, findings);
        if (findings.Count > withoutLimits)
        {
            return null;
        }

        // What is wrong with a source or a name does not hide what is wrong with a threshold.
        Scale scale = Make(draft, code, instrument, built);
        if (scale.Thresholds.Count > 0)
        {
            ThresholdValidator.Check(scale, path, findings);
        }

        return findings.Count > before ? null : scale;
    }

    // What is decided twice contradicts itself, and the later call would win in silence.
    private static void Twice(ScaleDraft draft, string code, string path, List<Finding> findings)
    {
        for (int i = 1; i < draft.Choices.Count; i++)
        {
            ScaleChoice later = draft.Choices[i];
            int first = draft.Choices.FindIndex(choice => string.Equals(choice.About, later.About, StringComparison.Ordinal));
            if (first < i)
            {
                findings.Add(DefinitionFindings.DecidedTwice.At(path, code, draft.Choices[first].Call, later.Call));
            }
        }
    }

    private static List<ItemDraft> Chosen(ScaleDraft draft, InstrumentDraft instrument, ItemLookup lookup, string path, List<Finding> findings)
    {
        List<ItemDraft> chosen = draft.HasAllItems ? instrument.Items.FindAll(item => !item.IsUnscored) : [];
        var seen = new bool[instrument.Items.Count];
        chosen.ForEach(item => seen[item.Place] = true);
        for (int i = 0; i < draft.Items.Count; i++)
        {
            ItemReference reference = draft.Items[i];
            ItemDraft? item = lookup.Find(reference);
            string place = DraftPaths.At(path + ".items", i);
            bool isNew = item is not null && !seen[item.Place];
            if ((reference.Misread(instrument, item, place) ?? (isNew ? null : DefinitionFindings.ItemListedTwice.At(place, reference.ToString()))) is { } finding)
            {
                findings.Add(finding);
            }

            if (isNew)
            {
                chosen.Add(item!);
                seen[item!.Place] = true;
            }
        }

        return chosen;
    }

    private static void Key(ScaleDraft draft, string code, string path, int items, List<Finding> findings)
    {
        if (!Codes.IsId(draft.Code))
        {
            findings.Add(DefinitionFindings.CodeMalformed.At(path + ".code", "scale").WithAttemptedValue(code));
        }

        if (string.IsNullOrWhiteSpace(draft.Name))
        {
            findings.Add(DefinitionFindings.TextMissing.At(path + ".name", "name"));
        }

        if (items == 0)
        {
            findings.Add(DefinitionFindings.ScaleEmpty.At(path + ".items", code));
        }
        else if (!IsRuleFit(draft, items))
        {
            findings.Add(DefinitionFindings.RuleInvalid.At(path + ".rule", code, RuleText(draft), Number.Text(items)));
        }

        if (draft.Aggregation is null)
        {
            findings.Add(DefinitionFindings.AggregationMissing.At(path + ".aggregation", code));
        }

        if (!IsTerm(draft.MultiplierNumerator) || !IsTerm(draft.MultiplierDenominator))
        {
            findings.Add(DefinitionFindings.MultiplierInvalid.At(
                path + ".multiplier", Number.Text(draft.MultiplierNumerator) + "/" + Number.Text(draft.MultiplierDenominator), code));
        }
    }

    private static void Sources(ScaleDraft draft, InstrumentDraft instrument, string code, string path, List<Finding> findings)
    {
        if (draft.RuleOrigin == RuleOrigin.Published && string.IsNullOrWhiteSpace(draft.RuleSource))
        {
            findings.Add(DefinitionFindings.SourceMissing.At(path + ".rule.source", "rule", code));
        }

        Evidence? evidence = draft.Evidence ?? instrument.Evidence;
        if (evidence is not null && evidence.Level != EvidenceLevel.CallerSupplied && !HasText(evidence.Sources))
        {
            findings.Add(DefinitionFindings.SourceMissing.At(path + ".evidence.sources", "evidence", code));
        }

        int unsourced = draft.Thresholds.FindIndex(threshold => string.IsNullOrWhiteSpace(threshold.Source));
        if (unsourced >= 0)
        {
            findings.Add(DefinitionFindings.SourceMissing.At(DraftPaths.At(path + ".thresholds", unsourced) + ".source", "threshold", code));
        }

        int meaningless = draft.Thresholds.FindIndex(threshold => string.IsNullOrWhiteSpace(threshold.Meaning));
        if (meaningless >= 0)
        {
            findings.Add(DefinitionFindings.TextMissing.At(DraftPaths.At(path + ".thresholds", meaningless) + ".meaning", "meaning"));
        }

        int unfit = draft.Norms.FindIndex(norm => !IsFit(norm));
        if (unfit >= 0)
        {
            findings.Add(DefinitionFindings.NormInvalid.At(DraftPaths.At(path + ".norms", unfit), code));
        }
    }

    private static bool HasText(IReadOnlyList<string> texts)
    {
        foreach (string text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFit(Norm norm) =>
        !string.IsNullOrWhiteSpace(norm.Sample) && !string.IsNullOrWhiteSpace(norm.Source)
        && norm.Size >= 1 && norm.StandardDeviation > 0 && norm.WithinPersonStandardDeviation is null or > 0;

    private static bool IsTerm(int term) => term is >= 1 and <= LargestMultiplierTerm;

    private static bool IsRuleFit(ScaleDraft draft, int items) => draft.RuleKind switch
    {
        MissingRuleKind.AtMostMissing => draft.RuleCount >= 0 && draft.RuleCount < items,
        MissingRuleKind.AtLeastAnswered => draft.RuleCount >= 1 && draft.RuleCount <= items,
        MissingRuleKind.AtLeastShare => draft.RuleCount >= 1 && draft.RuleCount <= draft.RuleOutOf && draft.RuleOutOf <= LargestMultiplierTerm,
        _ => true,
    };

    private static string RuleText(ScaleDraft draft) =>
        draft.RuleKind == MissingRuleKind.AtLeastShare ? "at-least-share(" + Number.Text(draft.RuleCount) + "," + Number.Text(draft.RuleOutOf) + ")"
        : (draft.RuleKind == MissingRuleKind.AtMostMissing ? "at-most-missing(" : "at-least-answered(") + Number.Text(draft.RuleCount) + ")";

    private static MissingRule Rule(ScaleDraft draft) => draft.ExcusesNotApplicable ? Counted(draft).ExcusingNotApplicable() : Counted(draft);

    private static MissingRule Counted(ScaleDraft draft) => draft.RuleKind switch
    {
        MissingRuleKind.AtLeastShare => MissingRule.AtLeastShare(draft.RuleCount, draft.RuleOutOf),
        MissingRuleKind.AtMostMissing => MissingRule.AtMostMissing(draft.RuleCount),
        MissingRuleKind.AtLeastAnswered => MissingRule.AtLeastAnswered(draft.RuleCount),
        _ => MissingRule.RequireAll,
    };

    private static Scale Make(ScaleDraft draft, string code, InstrumentDraft instrument, List<Item> items) =>
        new(code, draft.Name!, draft.Aggregation.GetValueOrDefault(), draft.MultiplierNumerator, draft.MultiplierDenominator, items)
        {
            Direction = draft.Direction ?? instrument.Direction,
            Rule = Rule(draft),
            Rounding = draft.Rounding,
            Conversion = draft.Conversion,
            RuleOrigin = draft.RuleOrigin,
            RuleSource = draft.RuleSource,
            Constructs = ItemCompiler.Once(draft.Constructs),
            Evidence = draft.Evidence ?? instrument.Evidence ?? Evidence.FromCaller,
            Thresholds = ReadOnly.Copy(draft.Thresholds),
            WhyNoThreshold = draft.Thresholds.Count > 0 ? null : draft.WhyNoThreshold ?? instrument.WhyNoThreshold ?? NoThresholdGiven,
            Norms = ReadOnly.Copy(draft.Norms),
        };
}
