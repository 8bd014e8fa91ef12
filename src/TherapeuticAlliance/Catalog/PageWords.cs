using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>How a page says things.</summary>
internal static class PageWords
{
    internal static string Code(string code) => "`" + code + "`";

    internal static string Codes(IEnumerable<Scale> scales) => string.Join(", ", scales.Select(scale => Code(scale.Code)));

    internal static string Codes(IEnumerable<Item> items) => string.Join(", ", items.Select(item => item.Code));

    internal static string TitleOf(Instrument instrument) =>
        instrument.Abbreviation is { } abbreviation && instrument.Title.IndexOf(abbreviation, StringComparison.Ordinal) < 0
            ? instrument.Title + " (" + abbreviation + ")"
            : instrument.Title;

    internal static string OrNotStated(string text) => text.Length > 0 ? text : "not stated";

    // An item code without a dot names a bank of its own.
    internal static string BankOf(string bankItem) => bankItem.LastIndexOf('.') is var dot && dot > 0 ? bankItem.Substring(0, dot) : bankItem;

    // group-member reads "group member".
    internal static string Of(Rater rater) => rater.Code.Replace('-', ' ');

    internal static string Of(Direction direction) => direction switch
    {
        Direction.HigherIsBetter => "better",
        Direction.HigherIsWorse => "worse",
        _ => "neither better nor worse",
    };

    /// <summary>What a higher score means, or that it is up to the scale.</summary>
    internal static string Of(Instrument instrument) => instrument.Scales.Any(scale => scale.Direction != instrument.Direction)
        ? "better or worse by scale, see below"
        : Of(instrument.Direction);

    internal static string Of(IEnumerable<Construct> constructs) =>
        string.Join(", ", constructs.Select(construct => construct == Construct.Global ? "overall" : Spaced(construct.ToString())));

    internal static string Of(Comparison comparison) => Spaced(comparison.ToString());

    internal static string Of(Permission permission) => permission switch
    {
        Permission.Needed => "needed",
        Permission.NotNeeded => "not needed, as a source states",
        _ => "no statement was found; ask",
    };

    internal static string Of(Evidence evidence) => evidence.Level switch
    {
        EvidenceLevel.Verified => "verified (two independent sources, or one that agrees with published figures)",
        EvidenceLevel.SingleSource => "single source",
        EvidenceLevel.Inferred => "inferred (from a parallel form or from published statistics)",
        _ => evidence.Sources.Count > 0 ? "supplied by the author of the definition" : "supplied by the author of the definition, without a source",
    };

    internal static string Of(ResponseFormat format)
    {
        string step = format.Step == 1 ? string.Empty : " in steps of " + Number.Text(format.Step);
        string excluded = format.Excluded.Count > 0 ? " without " + string.Join(", ", format.Excluded.Select(Number.Text)) : string.Empty;
        string labels = string.Join(", ", format.Anchors.Select(anchor => Number.Text(anchor.Value) + " " + anchor.Label));
        string notApplicable = format.MissingReasons.Contains(MissingReason.NotApplicable) ? "; or not applicable" : string.Empty;
        return Range(format) + step + excluded + (labels.Length > 0 ? " (" + labels + ")" : string.Empty) + notApplicable;
    }

    /// <summary>The items of a scale; all of them are counted, not listed.</summary>
    internal static string ItemsOf(Scale scale)
    {
        int scored = scale.Instrument.Items.Count(item => !item.IsUnscored);
        return scored > 1 && scale.Items.Count == scored ? "all " + Number.Text(scored) : Codes(scale.Items);
    }

    internal static string ScoreOf(Scale scale)
    {
        string score = scale.Items.Count == 1 && scale.Items[0].Weight == 1 ? "the value" : scale.Aggregation == Aggregation.Sum ? "sum" : "mean";
        return scale.Conversion.Count > 0 ? score + ", looked up in a table"
            : scale.MultiplierNumerator == scale.MultiplierDenominator ? score
            : score + " × " + Number.Text(scale.MultiplierNumerator) + (scale.MultiplierDenominator == 1 ? string.Empty : "/" + Number.Text(scale.MultiplierDenominator));
    }

    /// <summary>How a reversed value is counted: 8 − value for 1 to 7, in words when the ranges differ.</summary>
    internal static string MirrorOf(IReadOnlyList<Item> reversed)
    {
        decimal[] sums = reversed.Select(item => item.Format.Lowest + item.Format.Highest).Distinct().ToArray();
        return sums.Length > 1 ? "lowest + highest − value" : sums[0] == 0 ? "the value with the other sign" : Number.Text(sums[0]) + " − value";
    }

    internal static string RuleOf(Scale scale)
    {
        string rule = scale.Rule.AnswersNeeded(scale.Items.Count) == scale.Items.Count && !scale.Rule.ExcusesNotApplicable
            ? "every item must be answered, or there is no score"
            : scale.Rule + ", or there is no score; " + (scale.Aggregation == Aggregation.Mean ? "the mean is that of the answered items" : "the sum is prorated from the answered items");
        string rounded = scale.Rounding switch
        {
            ScoreRounding.HalfUp => "; the score of an incomplete form is rounded to a whole number, a half up",
            ScoreRounding.Up => "; the score of an incomplete form is rounded up to a whole number",
            _ => string.Empty,
        };
        return rule + (scale.Rule.ExcusesNotApplicable ? "; an item called not applicable is no missing one" : string.Empty) + rounded + " (" + OriginOf(scale) + ")";
    }

    internal static string SpreadOf(Norm norm) => Number.Text(norm.StandardDeviation)
        + (norm.WithinPersonStandardDeviation is { } within ? "; " + Number.Text(within) + " within a person" : string.Empty);

    internal static string Range(ResponseFormat format) => Number.Text(format.Lowest) + " to " + Number.Text(format.Highest);

    private static string OriginOf(Scale scale) => scale.RuleOrigin switch
    {
        RuleOrigin.Published => "published: " + scale.RuleSource,
        RuleOrigin.Caller => "as the author of the definition says",
        _ => "default of this library; no published rule was found",
    };

    // GoalAgreement reads "goal agreement".
    private static string Spaced(string name)
    {
        var text = new StringBuilder();
        foreach (char c in name)
        {
            text.Append(c is >= 'A' and <= 'Z' ? (text.Length > 0 ? " " : string.Empty) + (char)(c + 32) : c.ToString());
        }

        return text.ToString();
    }
}
