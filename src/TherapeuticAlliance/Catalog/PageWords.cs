using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Catalog;

/// <summary>How a page says things, in one language.</summary>
internal sealed partial class PageWords(TextProvider texts)
{
    internal TextProvider Texts { get; } = texts;

    internal static string Code(string code) => "`" + code + "`";

    internal static string Codes(IEnumerable<Scale> scales) => string.Join(", ", scales.Select(scale => Code(scale.Code)));

    internal static string Codes(IEnumerable<Item> items) => string.Join(", ", items.Select(item => item.Code));

    internal static string TitleOf(Instrument instrument) =>
        instrument.Abbreviation is { } abbreviation && instrument.Title.IndexOf(abbreviation, StringComparison.Ordinal) < 0
            ? instrument.Title + " (" + abbreviation + ")"
            : instrument.Title;

    // An item code without a dot names a bank of its own.
    internal static string BankOf(string bankItem) => bankItem.LastIndexOf('.') is var dot && dot > 0 ? bankItem.Substring(0, dot) : bankItem;

    internal string Heading(string code) => Texts.Word("heading", code);

    internal string Column(string code) => Texts.Word("column", code);

    internal string NotStated => Texts.Word("cell", "not-stated");

    internal string OrNotStated(string text) => text.Length > 0 ? text : NotStated;

    internal string Of(Rater rater) => Texts.Word(null, "rater", rater.Code) ?? rater.Code.Replace('-', ' ');

    internal string Of(Direction direction) => Texts.Word("direction", direction.ToString());

    /// <summary>What a higher score means, or that it is up to the scale.</summary>
    internal string DirectionOf(Instrument instrument) => instrument.Scales.Any(scale => scale.Direction != instrument.Direction)
        ? Texts.Word("direction", "by-scale")
        : Of(instrument.Direction);

    internal string Of(IEnumerable<Construct> constructs) => string.Join(", ", constructs.Select(construct => Texts.Word("construct", construct.ToString())));

    internal string Of(Comparison comparison) => Texts.Word("comparison", comparison.ToString());

    internal string Of(Permission permission) => Texts.Word("permission", permission.ToString());

    internal string Of(Evidence evidence) => Texts.Word("evidence", evidence.Level switch
    {
        EvidenceLevel.Verified or EvidenceLevel.SingleSource or EvidenceLevel.Inferred => evidence.Level.ToString(),
        _ => evidence.Sources.Count > 0 ? "by-author" : "by-author-without-source",
    });

    internal string Of(ResponseFormat format)
    {
        string step = format.Step == 1 ? string.Empty : Texts.Say(PageParts.Steps, format.Step);
        string excluded = format.Excluded.Count > 0 ? Texts.Say(PageParts.Without, string.Join(", ", format.Excluded.Select(Shown))) : string.Empty;
        string labels = string.Join(", ", format.Anchors.Select(anchor => Shown(anchor.Value) + " " + anchor.Label));
        string notApplicable = format.MissingReasons.Contains(MissingReason.NotApplicable) ? Texts.Say(PageParts.OrNotApplicable) : string.Empty;
        return Texts.Say(PageTexts.Range, Shown(format.Lowest), Shown(format.Highest)) + step + excluded + (labels.Length > 0 ? " (" + labels + ")" : string.Empty) + notApplicable;
    }

    internal string Shown(decimal value) => Texts.Number(Number.Text(value));
}
