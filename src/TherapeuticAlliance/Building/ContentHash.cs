using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>
/// The hash of everything that decides a score or how an answer is read. Made from integers and strings only, each
/// with its length in front, so that neither a runtime's way of writing doubles nor a clever text can change it.
/// </summary>
internal static class ContentHash
{
    internal static string Of(Instrument instrument)
    {
        var content = new CanonicalText();
        content.Add("therapeutic-alliance-definition/1", instrument.Id, instrument.Version, instrument.Rater.Code);
        content.Add((int)instrument.Direction, instrument.Items.Count, instrument.Scales.Count);
        foreach (Item item in instrument.Items)
        {
            AddItem(content, item);
        }

        foreach (Scale scale in instrument.Scales)
        {
            AddScale(content, scale, instrument.Direction);
        }

        if (instrument.FormRule is { } rule)
        {
            content.Add("form-rule").Add((int)rule.Kind, rule.Count);
        }

        return content.Hash();
    }

    private static void AddItem(CanonicalText content, Item item)
    {
        content.Add(item.Code, item.BankItem ?? string.Empty);
        content.Add(item.Number, (int)item.Keying, item.Weight, (int)item.OptionOrder, item.IsUnscored ? 1 : 0);
        AddFormat(content, item.Format);
        HashedRules.Add(content, item);
    }

    private static void AddFormat(CanonicalText content, ResponseFormat format)
    {
        content.Add(format.Unit, format.LowestUnits, format.HighestUnits, format.StepUnits, format.Excluded.Count, format.Anchors.Count, format.MissingReasons.Count);
        foreach (decimal value in format.Excluded)
        {
            content.Add(format.ToUnits(value));
        }

        foreach (Anchor anchor in format.Anchors)
        {
            content.Add(format.ToUnits(anchor.Value));
            content.Add(anchor.Label);
        }

        foreach (MissingReason reason in format.MissingReasons)
        {
            content.Add((int)reason);
        }
    }

    private static void AddScale(CanonicalText content, Scale scale, Direction shared)
    {
        content.Add(scale.Code);
        if (scale.Direction != shared)
        {
            content.Add("direction");
            content.Add((int)scale.Direction);
        }

        content.Add((int)scale.Aggregation, scale.MultiplierNumerator, scale.MultiplierDenominator);
        content.Add((int)scale.Rule.Kind, scale.Rule.Count, scale.Items.Count, scale.Thresholds.Count);
        HashedRules.Add(content, scale);
        foreach (Item item in scale.Items)
        {
            content.Add(item.Position);
        }

        foreach (Threshold threshold in scale.Thresholds)
        {
            ExactScore bound = ExactScore.Of(threshold.Value);
            content.Add(threshold.Code);
            content.Add((int)threshold.Target, (int)threshold.Comparison, bound.Numerator, bound.Denominator);
        }
    }
}
