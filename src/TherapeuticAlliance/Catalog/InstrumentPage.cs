using System;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Catalog;

/// <summary>The page of an instrument in Markdown, made from its definition and nothing else.</summary>
internal static class InstrumentPage
{
    internal static string Of(Instrument instrument, TextProvider texts)
    {
        var page = new PageWriter();
        var words = new PageWords(texts);
        Head(page, instrument, words);
        Missing(page, instrument, words);
        if (instrument.Scales.Count > 0)
        {
            Scales(page, instrument, words);
            Keying(page, instrument, words);
            MissingAnswers(page, instrument, words);
            CutOffs(page, instrument, words);
            Norms(page, instrument, words);
            Evidence(page, instrument, words);
        }

        Items(page, instrument, words);
        Rights(page, instrument.Rights, words);
        Citations(page, instrument, words);
        page.Heading(words.Heading("definition"));
        page.Line(texts.Say(PageTexts.Definition, PageWords.Code(instrument.Id), instrument.Version, PageWords.Code(instrument.ContentHash)));
        return page.ToString();
    }

    private static void Head(PageWriter page, Instrument instrument, PageWords words)
    {
        page.Line("# " + PageWords.TitleOf(instrument) + "\n");
        Construct[] measured = instrument.Scales.SelectMany(scale => scale.Constructs).Distinct().ToArray();
        Construct[] asked = instrument.Items.SelectMany(item => item.Constructs).Distinct().Except(measured).ToArray();
        if (measured.Any(construct => construct != Construct.Global))
        {
            Entry(page, words, PageTexts.Measures, words.Of(measured.Where(construct => construct != Construct.Global)));
        }

        if (asked.Any(construct => construct != Construct.Global))
        {
            Entry(page, words, PageTexts.AsksAbout, words.Of(asked.Where(construct => construct != Construct.Global)));
        }

        Entry(page, words, PageTexts.FilledInBy, words.Of(instrument.Rater));
        Entry(page, words, PageTexts.Items, instrument.Items.Count);
        Entry(page, words, PageTexts.Answers, words.Of(instrument.Format));
        Entry(page, words, PageTexts.Direction, words.DirectionOf(instrument));
        string[] banks = instrument.Items.Where(item => item.BankItem is not null).Select(item => PageWords.BankOf(item.BankItem!)).Distinct(StringComparer.Ordinal).ToArray();
        if (banks.Length > 0)
        {
            Entry(page, words, instrument.Items.All(ItemColumn.HasOwnNumberInBank) ? PageTexts.BanksSameNumbers : PageTexts.Banks, string.Join(", ", banks.Select(PageWords.Code)));
        }
    }

    private static void Missing(PageWriter page, Instrument instrument, PageWords words)
    {
        if (instrument.MissingKey is not { } missing)
        {
            return;
        }

        page.Heading(words.Heading("not-scored"));
        Entry(page, words, PageTexts.Missing, missing.What);
        Entry(page, words, PageTexts.WhomToAsk, missing.WhomToAsk);
        if (missing.KnownScales.Count > 0)
        {
            Entry(page, words, PageTexts.KnownScales, string.Join(", ", missing.KnownScales));
        }

        Entry(page, words, PageTexts.WithKey);
        if (missing.Structure is { } structure)
        {
            page.Heading(words.Heading("evidence-of-items"));
            page.List(words.Of(structure), structure.Sources);
        }
    }

    private static void Scales(PageWriter page, Instrument instrument, PageWords words)
    {
        page.Heading(words.Heading("scales"));
        bool isMixed = instrument.Scales.Any(scale => scale.Direction != instrument.Direction);
        string[] columns = [.. new[] { "scale", "code", "measures", "items", "score", "range" }.Select(words.Column)];
        page.Table(
            isMixed ? [.. columns, words.Column("higher-is")] : columns,
            instrument.Scales.Select(scale => isMixed ? [.. ScaleRow(scale, words), words.Of(scale.Direction)] : ScaleRow(scale, words)));
    }

    private static string[] ScaleRow(Scale scale, PageWords words) =>
        [
            scale.Name,
            PageWords.Code(scale.Code),
            scale.Constructs.Count > 0 ? words.Of(scale.Constructs) : words.NotStated,
            words.ItemsOf(scale),
            words.ScoreOf(scale),
            words.RangeOf(scale),
        ];

    private static void Keying(PageWriter page, Instrument instrument, PageWords words)
    {
        page.Heading(words.Heading("keying"));
        Item[] reversed = instrument.Items.Where(item => item.Keying == TherapeuticAlliance.Keying.Reverse).ToArray();
        if (reversed.Length == 0)
        {
            Entry(page, words, PageTexts.NothingReversed);
        }
        else
        {
            Entry(page, words, PageTexts.Reversed, PageWords.Codes(reversed), words.MirrorOf(reversed));
        }

        Item[] highestFirst = instrument.Items.Where(item => item.OptionOrder == OptionOrder.HighestFirst).ToArray();
        if (highestFirst.Length > 0)
        {
            Entry(page, words, PageTexts.HighestFirst, PageWords.Codes(highestFirst));
        }

        Item[] unscored = instrument.Items.Where(item => item.IsUnscored).ToArray();
        if (unscored.Length > 0)
        {
            Entry(page, words, PageTexts.Unscored, PageWords.Codes(unscored));
        }

        foreach (IGrouping<int, Item> weighted in instrument.Items.Where(item => item.Weight != 1).GroupBy(item => item.Weight))
        {
            Entry(page, words, PageTexts.Weighted, weighted.Key, PageWords.Codes(weighted));
        }
    }

    private static void MissingAnswers(PageWriter page, Instrument instrument, PageWords words)
    {
        page.Heading(words.Heading("missing-answers"));
        foreach (IGrouping<string, Scale> rule in instrument.Scales.GroupBy(words.RuleOf, StringComparer.Ordinal))
        {
            page.Line("- " + PageWords.Codes(rule) + ": " + rule.Key);
        }
    }

    // Scales with the same evidence share an entry.
    private static void Evidence(PageWriter page, Instrument instrument, PageWords words)
    {
        page.Heading(words.Heading("evidence-of-key"));
        foreach (IGrouping<string, Scale> proof in instrument.Scales.GroupBy(scale => scale.Evidence.Level + string.Join("\n", scale.Evidence.Sources), StringComparer.Ordinal))
        {
            page.List(PageWords.Codes(proof) + ": " + words.Of(proof.First().Evidence), proof.First().Evidence.Sources);
        }
    }

    private static void CutOffs(PageWriter page, Instrument instrument, PageWords words)
    {
        page.Heading(words.Heading("cut-offs"));
        foreach (Scale scale in instrument.Scales)
        {
            foreach (Threshold threshold in scale.Thresholds)
            {
                TextTemplate line = threshold.Target switch
                {
                    ThresholdTarget.AnyItem => PageTexts.CutOffAnyItem,
                    ThresholdTarget.FallFromLast => PageTexts.CutOffFall,
                    _ => PageTexts.CutOff,
                };
                string entry = words.Texts.Say(
                    line, PageWords.Code(scale.Code), words.Of(threshold.Comparison), threshold.Value, threshold.Meaning, PageWords.Code(threshold.Code));
                page.List(entry, [threshold.Source]);
            }
        }

        foreach (IGrouping<string, Scale> none in instrument.Scales.Where(scale => scale.Thresholds.Count == 0)
            .GroupBy(scale => scale.WhyNoThreshold!, StringComparer.Ordinal))
        {
            Entry(page, words, PageTexts.NoCutOff, PageWords.Codes(none), words.Texts.OfDefinition(none.Key));
        }
    }

    private static void Norms(PageWriter page, Instrument instrument, PageWords words)
    {
        if (instrument.Scales.All(scale => scale.Norms.Count == 0))
        {
            return;
        }

        page.Heading(words.Heading("norms"));
        page.Table([.. new[] { "scale", "sample", "n", "mean", "SD", "source" }.Select(words.Column)], instrument.Scales.SelectMany(scale => scale.Norms.Select(norm => new[]
        {
            PageWords.Code(scale.Code), norm.Sample, Number.Text(norm.Size), words.Shown(norm.Mean), words.SpreadOf(norm), norm.Source,
        })));
    }

    // Only the columns in which some item differs from a plain one.
    private static void Items(PageWriter page, Instrument instrument, PageWords words)
    {
        ItemColumn[] columns = ItemColumn.Interesting(instrument);
        if (columns.Length > 0)
        {
            page.Heading(words.Heading("items"));
            page.Table([words.Column("item"), .. columns.Select(column => words.Column(column.Header))], instrument.Items.Select(item =>
                new[] { item.Code }.Concat(columns.Select(column => column.Cell(item, words))).ToArray()));
        }
    }

    private static void Rights(PageWriter page, Rights rights, PageWords words)
    {
        page.Heading(words.Heading("rights"));
        Entry(page, words, PageTexts.Holder, words.OrNotStated(rights.Holder));
        Entry(page, words, PageTexts.WhereToAsk, words.OrNotStated(rights.WhereToAsk));
        Entry(page, words, PageTexts.Permission, words.Of(rights.Permission));
        Entry(page, words, PageTexts.Electronic, words.Of(rights.ElectronicUse));
        if (rights.Note is { } note)
        {
            page.Line("- " + note);
        }
    }

    private static void Citations(PageWriter page, Instrument instrument, PageWords words)
    {
        if (instrument.Citations.Count > 0)
        {
            page.Heading(words.Heading("published-in"));
            page.Line(string.Join("\n", instrument.Citations.Select(citation => "- " + citation)));
        }
    }

    private static void Entry(PageWriter page, PageWords words, TextTemplate line, params object[] values) => page.Line("- " + words.Texts.Say(line, values));
}
