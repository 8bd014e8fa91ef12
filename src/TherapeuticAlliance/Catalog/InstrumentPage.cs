using System.Collections.Generic;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>The page of an instrument in Markdown, made from its definition and nothing else.</summary>
internal static class InstrumentPage
{
    internal static string Of(Instrument instrument)
    {
        var page = new PageWriter();
        page.Line("# " + instrument.Title);
        Head(page, instrument);
        Missing(page, instrument);
        Scales(page, instrument);
        Items(page, instrument);
        Evidence(page, instrument);
        CutOffs(page, instrument);
        Norms(page, instrument);
        Rights(page, instrument.Rights);
        Citations(page, instrument);
        return page.ToString();
    }

    private static void Head(PageWriter page, Instrument instrument) => page.Table(
        ["", ""],
        [
            ["id, version", "`" + instrument.Id + "` " + instrument.Version],
            ["abbreviation", instrument.Abbreviation ?? "none"],
            ["family", instrument.Family],
            ["rated by", instrument.Rater.Code],
            ["items", Number.Text(instrument.Items.Count)],
            ["answers", Format(instrument.Format)],
            ["a higher score is", instrument.Direction == Direction.HigherIsBetter ? "better" : "worse"],
            ["content hash", "`" + instrument.ContentHash + "`"],
        ]);

    private static void Missing(PageWriter page, Instrument instrument)
    {
        if (instrument.MissingKey is not { } missing)
        {
            return;
        }

        page.Heading("Not scored: the key is missing");
        page.Line(missing.What);
        page.Line("Ask: " + missing.WhomToAsk);
        if (missing.KnownScales.Count > 0)
        {
            page.Line("Scales known by name: " + string.Join(", ", missing.KnownScales) + ".");
        }

        if (missing.Structure is { } structure)
        {
            page.Line("Items and range: " + Words([structure.Level]) + string.Concat(structure.Sources.Select(source => "\n- " + source)) + "\n");
        }

        page.Line("A key from a licensed copy makes it scorable: `WithKey(...)`.");
    }

    private static void Scales(PageWriter page, Instrument instrument)
    {
        if (instrument.Scales.Count == 0)
        {
            return;
        }

        page.Heading("Scales");
        page.Table(["scale", "measures", "items", "score", "range", "missing answers"], instrument.Scales.Select(scale => new[]
        {
            "`" + scale.Code + "` " + scale.Name,
            Words(scale.Constructs),
            string.Join(", ", scale.Items.Select(item => item.Code + (item.Keying == Keying.Reverse ? "R" : string.Empty))),
            Score(scale),
            scale.Lowest.ToText() + " to " + scale.Highest.ToText(),
            scale.Rule + " (" + Origin(scale) + ")",
        }));
        if (instrument.Items.Any(item => item.Keying == Keying.Reverse))
        {
            page.Line("\nR: reverse-keyed, lowest + highest − value.");
        }
    }

    // Only the columns in which some item differs from a plain one.
    private static void Items(PageWriter page, Instrument instrument)
    {
        ItemColumn[] columns = ItemColumn.Interesting(instrument);
        if (columns.Length > 0)
        {
            page.Heading("Items");
            page.Table(["item", .. columns.Select(column => column.Header)], instrument.Items.Select(item =>
                new[] { item.Code }.Concat(columns.Select(column => column.Cell(item))).ToArray()));
        }
    }

    private static void Evidence(PageWriter page, Instrument instrument)
    {
        if (instrument.Scales.Count == 0)
        {
            return;
        }

        page.Heading("Evidence of the key");
        foreach (Scale scale in instrument.Scales)
        {
            page.Line("- `" + scale.Code + "`: " + Words([scale.Evidence.Level]) + string.Concat(scale.Evidence.Sources.Select(source => "\n  - " + source)));
        }
    }

    private static void CutOffs(PageWriter page, Instrument instrument)
    {
        if (instrument.Scales.Count == 0)
        {
            return;
        }

        page.Heading("Cut-offs");
        foreach (Threshold threshold in instrument.Scales.SelectMany(scale => scale.Thresholds))
        {
            string target = threshold.Target == ThresholdTarget.AnyItem ? "any item " : string.Empty;
            page.Line("- `" + threshold.Code + "`: " + target + Words([threshold.Comparison]) + " " + Number.Text(threshold.Value) + ". "
                + threshold.Meaning + "\n  - " + threshold.Source);
        }

        foreach (IGrouping<string, Scale> none in instrument.Scales.Where(scale => scale.WhyNoThreshold is not null).GroupBy(scale => scale.WhyNoThreshold!, System.StringComparer.Ordinal))
        {
            page.Line("- none for " + string.Join(", ", none.Select(scale => "`" + scale.Code + "`")) + ". " + none.Key);
        }
    }

    private static void Norms(PageWriter page, Instrument instrument)
    {
        if (!instrument.Scales.Any(scale => scale.Norms.Count > 0))
        {
            return;
        }

        page.Heading("Figures of published samples");
        page.Table(["scale", "sample", "n", "mean", "SD", "source"], instrument.Scales.SelectMany(scale => scale.Norms.Select(norm => new[]
        {
            "`" + scale.Code + "`", norm.Sample, Number.Text(norm.Size), Number.Text(norm.Mean), Number.Text(norm.StandardDeviation), norm.Source,
        })));
    }

    private static void Rights(PageWriter page, Rights rights)
    {
        page.Heading("Rights");
        page.Line("- holder: " + Or(rights.Holder, "not found"));
        page.Line("- where to ask: " + Or(rights.WhereToAsk, "not found"));
        page.Line("- permission: " + Words([rights.Permission]) + "; electronic use: " + Words([rights.ElectronicUse]));
        if (rights.Note is { } note)
        {
            page.Line("- " + note);
        }
    }

    private static void Citations(PageWriter page, Instrument instrument)
    {
        if (instrument.Citations.Count > 0)
        {
            page.Heading("Published in");
            page.Line(string.Join("\n", instrument.Citations.Select(citation => "- " + citation)));
        }
    }

    private static string Format(ResponseFormat format)
    {
        string values = format + (format.Excluded.Count > 0 ? " without " + string.Join(", ", format.Excluded.Select(Number.Text)) : string.Empty);
        string labels = string.Join(", ", format.Anchors.Select(anchor => Number.Text(anchor.Value) + " " + anchor.Label));
        string notApplicable = format.MissingReasons.Contains(MissingReason.NotApplicable) ? "; or not applicable" : string.Empty;
        return values + (labels.Length > 0 ? ": " + labels : string.Empty) + notApplicable;
    }

    private static string Score(Scale scale)
    {
        string score = scale.Aggregation == Aggregation.Sum ? "sum" : "mean";
        return scale.MultiplierNumerator == scale.MultiplierDenominator ? score
            : score + " × " + Number.Text(scale.MultiplierNumerator) + (scale.MultiplierDenominator == 1 ? string.Empty : "/" + Number.Text(scale.MultiplierDenominator));
    }

    private static string Origin(Scale scale) => scale.RuleOrigin switch
    {
        RuleOrigin.Published => "published: " + scale.RuleSource,
        RuleOrigin.Caller => "the author of the definition",
        _ => "library default, none published",
    };

    // GoalAgreement reads "goal agreement".
    private static string Words<T>(IEnumerable<T> names)
        where T : struct, System.Enum => string.Join(", ", names.Select(name => Spaced(name.ToString())));

    private static string Spaced(string name)
    {
        var text = new StringBuilder();
        foreach (char c in name)
        {
            text.Append(c is >= 'A' and <= 'Z' ? (text.Length > 0 ? " " : string.Empty) + (char)(c + 32) : c.ToString());
        }

        return text.ToString();
    }

    private static string Or(string text, string other) => text.Length > 0 ? text : other;
}
