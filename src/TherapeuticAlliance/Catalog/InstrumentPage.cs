using System;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>The page of an instrument in Markdown, made from its definition and nothing else.</summary>
internal static class InstrumentPage
{
    internal static string Of(Instrument instrument)
    {
        var page = new PageWriter();
        Head(page, instrument);
        Missing(page, instrument);
        if (instrument.Scales.Count > 0)
        {
            Scales(page, instrument);
            Keying(page, instrument);
            Conversions(page, instrument);
            MissingAnswers(page, instrument);
            CutOffs(page, instrument);
            Norms(page, instrument);
            Alerts(page, instrument);
            Evidence(page, instrument);
        }

        Items(page, instrument);
        Rights(page, instrument.Rights);
        Citations(page, instrument);
        page.Heading("Definition");
        page.Line("`" + instrument.Id + "` " + instrument.Version + ", content hash `" + instrument.ContentHash + "`.");
        return page.ToString();
    }

    private static void Head(PageWriter page, Instrument instrument)
    {
        page.Line("# " + PageWords.TitleOf(instrument) + "\n");
        Construct[] measured = instrument.Scales.SelectMany(scale => scale.Constructs).Distinct().ToArray();
        Construct[] asked = instrument.Items.SelectMany(item => item.Constructs).Distinct().Except(measured).ToArray();
        if (measured.Any(construct => construct != Construct.Global))
        {
            page.Line("- measures: " + PageWords.Of(measured.Where(construct => construct != Construct.Global)));
        }

        if (asked.Any(construct => construct != Construct.Global))
        {
            page.Line("- single items ask about: " + PageWords.Of(asked.Where(construct => construct != Construct.Global)));
        }

        page.Line("- filled in by: " + PageWords.Of(instrument.Rater));
        page.Line("- items: " + Number.Text(instrument.Items.Count));
        page.Line("- answers: " + PageWords.Of(instrument.Format));
        page.Line("- a higher score is " + PageWords.Of(instrument));
        string[] banks = instrument.Items.Where(item => item.BankItem is not null).Select(item => PageWords.BankOf(item.BankItem!)).Distinct(StringComparer.Ordinal).ToArray();
        if (banks.Length > 0)
        {
            page.Line("- questions shared with other forms: bank " + string.Join(", ", banks.Select(PageWords.Code)) + (instrument.Items.All(ItemColumn.HasOwnNumberInBank) ? ", under the same numbers" : string.Empty));
        }
    }

    private static void Missing(PageWriter page, Instrument instrument)
    {
        if (instrument.MissingKey is not { } missing)
        {
            return;
        }

        page.Heading("Not scored: the key is missing");
        page.Line("- missing: " + missing.What);
        page.Line("- whom to ask: " + missing.WhomToAsk);
        if (missing.KnownScales.Count > 0)
        {
            page.Line("- scales known by name: " + string.Join(", ", missing.KnownScales));
        }

        page.Line("- with a key from a licensed copy it can be scored: `WithKey(...)`; every score then says that the key is the caller's");
        if (missing.Structure is { } structure)
        {
            page.Heading("Evidence of items and range");
            page.List(PageWords.Of(structure), structure.Sources);
        }
    }

    private static void Scales(PageWriter page, Instrument instrument)
    {
        page.Heading("Scales");
        bool isMixed = instrument.Scales.Any(scale => scale.Direction != instrument.Direction);
        string[] columns = ["scale", "code", "measures", "items", "score", "range"];
        page.Table(isMixed ? [.. columns, "higher is"] : columns, instrument.Scales.Select(scale => isMixed ? [.. ScaleRow(scale), PageWords.Of(scale.Direction)] : ScaleRow(scale)));
    }

    private static string[] ScaleRow(Scale scale) =>
        [
            scale.Name,
            PageWords.Code(scale.Code),
            scale.Constructs.Count > 0 ? PageWords.Of(scale.Constructs) : "not stated",
            PageWords.ItemsOf(scale),
            PageWords.ScoreOf(scale),
            scale.Lowest.ToText() + " to " + scale.Highest.ToText(),
        ];

    private static void Keying(PageWriter page, Instrument instrument)
    {
        page.Heading("Keying");
        Item[] reversed = instrument.Items.Where(item => item.Keying == TherapeuticAlliance.Keying.Reverse && !item.HasPoints).ToArray();
        page.Line(reversed.Length == 0
            ? "- no item is reversed"
            : "- reversed: " + PageWords.Codes(reversed) + "; counted as " + PageWords.MirrorOf(reversed));
        Item[] highestFirst = instrument.Items.Where(item => item.OptionOrder == OptionOrder.HighestFirst).ToArray();
        if (highestFirst.Length > 0)
        {
            page.Line("- options printed highest first: " + PageWords.Codes(highestFirst) + "; what counts is the printed value, not its place");
        }

        Item[] unscored = instrument.Items.Where(item => item.IsUnscored).ToArray();
        if (unscored.Length > 0)
        {
            page.Line("- on the form, but on no scale: " + PageWords.Codes(unscored));
        }

        foreach (IGrouping<int, Item> weighted in instrument.Items.Where(item => item.Weight != 1).GroupBy(item => item.Weight))
        {
            page.Line("- counted " + Number.Text(weighted.Key) + " times: " + PageWords.Codes(weighted));
        }
    }

    // The raw score stands where a table begins, since the first value is that of the lowest possible one.
    private static void Conversions(PageWriter page, Instrument instrument)
    {
        foreach (Scale scale in instrument.Scales.Where(scale => scale.Conversion.Count > 0))
        {
            page.Heading("Scores of " + PageWords.Code(scale.Code) + " by raw score");
            long lowest = scale.Arithmetic.LowestSum;
            page.Table(["raw score", "score"], scale.Conversion.Select((value, i) => new[] { Number.Text(lowest + i), Number.Text(value) }));
        }
    }

    private static void MissingAnswers(PageWriter page, Instrument instrument)
    {
        page.Heading("Missing answers");
        if (instrument.FormRule is { } form)
        {
            page.Line("- the form as a whole: " + form + ", or none of its scales has a score ("
                + (instrument.FormRuleSource is { } source ? "published: " + source : "as the author of the definition says") + ")");
        }

        foreach (IGrouping<string, Scale> rule in instrument.Scales.GroupBy(PageWords.RuleOf, StringComparer.Ordinal))
        {
            page.Line("- " + PageWords.Codes(rule) + ": " + rule.Key);
        }
    }

    // Scales with the same evidence share an entry.
    private static void Evidence(PageWriter page, Instrument instrument)
    {
        page.Heading("Evidence of the key");
        foreach (IGrouping<string, Scale> proof in instrument.Scales.GroupBy(scale => scale.Evidence.Level + string.Join("\n", scale.Evidence.Sources), StringComparer.Ordinal))
        {
            page.List(PageWords.Codes(proof) + ": " + PageWords.Of(proof.First().Evidence), proof.First().Evidence.Sources);
        }
    }

    private static void CutOffs(PageWriter page, Instrument instrument)
    {
        page.Heading("Cut-offs");
        foreach (Scale scale in instrument.Scales)
        {
            foreach (Threshold threshold in scale.Thresholds)
            {
                string target = threshold.Target switch
                {
                    ThresholdTarget.AnyItem => "any item of ",
                    ThresholdTarget.FallFromLast => "the worsening since the last session of ",
                    _ => string.Empty,
                };
                page.List(
                    target + PageWords.Code(scale.Code) + " " + PageWords.Of(threshold.Comparison) + " " + Number.Text(threshold.Value)
                        + ": " + threshold.Meaning + " (" + PageWords.Code(threshold.Code) + ")",
                    [threshold.Source]);
            }
        }

        foreach (IGrouping<string, Scale> none in instrument.Scales.Where(scale => scale.Thresholds.Count == 0)
            .GroupBy(scale => scale.WhyNoThreshold!, StringComparer.Ordinal))
        {
            page.Line("- none for " + PageWords.Codes(none) + ". " + none.Key);
        }
    }

    private static void Norms(PageWriter page, Instrument instrument)
    {
        if (instrument.Scales.All(scale => scale.Norms.Count == 0))
        {
            return;
        }

        page.Heading("Figures of published samples");
        page.Table(["scale", "sample", "n", "mean", "SD", "source"], instrument.Scales.SelectMany(scale => scale.Norms.Select(norm => new[]
        {
            PageWords.Code(scale.Code), norm.Sample, Number.Text(norm.Size), Number.Text(norm.Mean), PageWords.SpreadOf(norm), norm.Source,
        })));
    }

    private static void Alerts(PageWriter page, Instrument instrument)
    {
        if (instrument.Items.Any(item => item.AlertAbove is not null))
        {
            page.Heading("Items looked at by themselves");
            page.Line("Every report says whether these are answered above the value, whatever the score. It says nothing else.\n");
            page.Table(["item", "above", "source"], instrument.Items.Where(item => item.AlertAbove is not null)
                .Select(item => new[] { item.Code, Number.Text(item.AlertAbove!.Value), item.AlertSource! }));
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

    private static void Rights(PageWriter page, Rights rights)
    {
        page.Heading("Rights");
        page.Line("- holder: " + PageWords.OrNotStated(rights.Holder));
        page.Line("- where to ask: " + PageWords.OrNotStated(rights.WhereToAsk));
        page.Line("- permission to use it: " + PageWords.Of(rights.Permission));
        page.Line("- permission to use it electronically: " + PageWords.Of(rights.ElectronicUse));
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
}
