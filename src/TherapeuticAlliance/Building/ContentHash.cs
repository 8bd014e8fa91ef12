using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TherapeuticAlliance.Building;

/// <summary>
/// The hash of everything that decides a score or how an answer is read. Made from integers and strings only, each
/// with its length in front, so that neither a runtime's way of writing doubles nor a clever text can change it.
/// </summary>
internal static class ContentHash
{
    internal static string Of(Instrument instrument)
    {
        var content = new StringBuilder();
        Add(content, "therapeutic-alliance-definition/1", instrument.Id, instrument.Version, instrument.Rater.Code);
        Add(content, (int)instrument.Direction, instrument.Items.Count, instrument.Scales.Count);
        foreach (Item item in instrument.Items)
        {
            AddItem(content, item);
        }

        foreach (Scale scale in instrument.Scales)
        {
            AddScale(content, scale, instrument.Direction);
        }

        using SHA256 sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(Encoding.UTF8.GetBytes(content.ToString()));
        return string.Concat(Array.ConvertAll(hash, b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static void AddItem(StringBuilder content, Item item)
    {
        Add(content, item.Code, item.BankItem ?? string.Empty);
        Add(content, item.Number, (int)item.Keying, item.Weight, (int)item.OptionOrder, item.IsUnscored ? 1 : 0);
        AddFormat(content, item.Format);
    }

    private static void AddFormat(StringBuilder content, ResponseFormat format)
    {
        Add(content, format.Unit, format.LowestUnits, format.HighestUnits, format.StepUnits, format.Excluded.Count, format.Anchors.Count, format.MissingReasons.Count);
        foreach (decimal value in format.Excluded)
        {
            Add(content, format.ToUnits(value));
        }

        foreach (Anchor anchor in format.Anchors)
        {
            Add(content, format.ToUnits(anchor.Value));
            Add(content, anchor.Label);
        }

        foreach (MissingReason reason in format.MissingReasons)
        {
            Add(content, (int)reason);
        }
    }

    private static void AddScale(StringBuilder content, Scale scale, Direction shared)
    {
        Add(content, scale.Code);
        if (scale.Direction != shared)
        {
            Add(content, "direction");
            Add(content, (int)scale.Direction);
        }

        Add(content, (int)scale.Aggregation, scale.MultiplierNumerator, scale.MultiplierDenominator);
        Add(content, (int)scale.Rule.Kind, scale.Rule.Count, scale.Items.Count, scale.Thresholds.Count);
        foreach (Item item in scale.Items)
        {
            Add(content, item.Position);
        }

        foreach (Threshold threshold in scale.Thresholds)
        {
            ExactScore bound = ExactScore.Of(threshold.Value);
            Add(content, threshold.Code);
            Add(content, (int)threshold.Target, (int)threshold.Comparison, bound.Numerator, bound.Denominator);
        }
    }

    private static void Add(StringBuilder content, params string[] texts)
    {
        foreach (string text in texts)
        {
            content.Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(text).Append(';');
        }
    }

    private static void Add(StringBuilder content, params long[] integers)
    {
        foreach (long integer in integers)
        {
            content.Append(integer.ToString(CultureInfo.InvariantCulture)).Append(';');
        }
    }
}
