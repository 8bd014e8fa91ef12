using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>
/// The texts of a form in one language, from the user's own licensed copy, checked against the definition. Attaching it
/// changes nothing about the definition: id, version, hash and scores stay.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class WordingPack
{
    private readonly Dictionary<string, string> _texts;
    private readonly Dictionary<decimal, string> _anchors;
    private readonly Dictionary<string, string> _sections;
    private readonly Dictionary<string, string> _help;
    private readonly Dictionary<string, string> _placeholders;
    private readonly ILookup<string, Anchor> _itemAnchors;

    private WordingPack(Instrument instrument, WordingTexts texts)
    {
        IReadOnlyList<WordingEntry> entries = texts.Entries();
        Instrument = instrument;
        Language = texts.Language;
        Instructions = texts.Instructions;
        _texts = Map(entries, WordingPart.Item);
        _anchors = entries.Where(entry => entry.Part == WordingPart.Anchor).ToDictionary(entry => entry.Value, entry => entry.Text);
        _sections = Map(entries, WordingPart.Section);
        _help = Map(entries, WordingPart.Help);
        _placeholders = Map(entries, WordingPart.Placeholder);
        _itemAnchors = entries.Where(entry => entry.Part == WordingPart.ItemAnchor).OrderBy(entry => entry.Value)
            .ToLookup(entry => entry.Code, entry => new Anchor(entry.Value, entry.Text), StringComparer.Ordinal);
        Anchors = ReadOnly.Copy(_anchors.OrderBy(anchor => anchor.Key).Select(anchor => new Anchor(anchor.Key, anchor.Value)));
        Placeholders = ReadOnly.Copy(entries.Where(entry => entry.Part == WordingPart.Placeholder).Select(entry => new KeyValuePair<string, string>(entry.Code, entry.Text)));
    }

    /// <summary>Gets the instrument whose items it words.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets the language tag: <c>en</c>, <c>pt-BR</c>.</summary>
    public string Language { get; }

    /// <summary>Gets what stands above the items, or <see langword="null"/>.</summary>
    public string? Instructions { get; }

    /// <summary>
    /// Gets the labels for all items that have no response format of their own, from the lowest value; may be empty. Those of single
    /// items are in <see cref="AnchorsOf"/>.
    /// </summary>
    public IReadOnlyList<Anchor> Anchors { get; }

    /// <summary>Gets the places that can be filled in, in the order given: the name, and what is printed when nothing is filled in.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Placeholders { get; }

    /// <summary>Returns the text of an item, character for character as given; its places are not filled in, see <see cref="Fill"/>.</summary>
    /// <param name="itemCode">The code of the item.</param>
    /// <exception cref="KeyNotFoundException">The instrument has no such item.</exception>
    public string this[string itemCode] => _texts.TryGetValue(Guard.NotNull(itemCode, nameof(itemCode)), out string? text)
        ? text
        : throw new KeyNotFoundException(Instrument.Id + " has no item of that code.");

    /// <summary>Checks texts against an instrument and returns the pack, or all findings.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="language">A language tag: letters and digits in groups of 1 to 8, with hyphens between.</param>
    /// <param name="texts">Item code and text, one for each item.</param>
    /// <param name="anchors">Value and text, for as many options as the form prints texts at; may be empty.</param>
    /// <param name="instructions">What stands above the items.</param>
    public static Result<WordingPack> CreateOrFindings(
        Instrument instrument, string language, IEnumerable<KeyValuePair<string, string>> texts,
        IEnumerable<KeyValuePair<decimal, string>> anchors, string? instructions = null)
    {
        Guard.NotNull(texts, nameof(texts));
        Guard.NotNull(anchors, nameof(anchors));
        return Create(Guard.NotNull(instrument, nameof(instrument)), language, WordingTexts.Of(language ?? string.Empty, texts, anchors, instructions));
    }

    /// <summary>Checks texts against an instrument and returns the pack, or all findings. A pack can have warnings.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="texts">The texts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<WordingPack> CreateOrFindings(Instrument instrument, WordingTexts texts) =>
        Create(Guard.NotNull(instrument, nameof(instrument)), Guard.NotNull(texts, nameof(texts)).Language, texts);

    /// <summary>
    /// Returns a pack of the library's own content labels, in English, such as "steps agreed", or the number where an item has none. It lets a form be tried before the licensed
    /// texts are there. It is not the wording of the questionnaire: a score of people who answered it means nothing.
    /// </summary>
    /// <param name="instrument">The instrument.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    public static WordingPack OfLabels(Instrument instrument) => new(
        Guard.NotNull(instrument, nameof(instrument)),
        instrument.Items.Aggregate(new WordingTexts("en"), (texts, item) => texts.WithItem(item.Code, item.Label ?? "Item " + Number.Text(item.Number))));

    /// <summary>Returns the label at a value for all items that have no response format of their own, or <see langword="null"/>.</summary>
    /// <param name="value">The value.</param>
    public string? Anchor(decimal value) => _anchors.TryGetValue(value, out string? text) ? text : null;

    /// <summary>
    /// Returns the label at a value of an item, or <see langword="null"/> where the form prints none: that of the item itself, or
    /// that for all items where the item has no response format of its own. Where the pack has no label at all for the item, the
    /// labels of its definition are printed.
    /// </summary>
    /// <param name="item">The item.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public string? Anchor(Item item, decimal value)
    {
        bool isShared = ReferenceEquals(Guard.NotNull(item, nameof(item)).Format, Instrument.Format);
        string? label = Find(_itemAnchors[item.Code], value) ?? (isShared ? Anchor(value) : null);
        bool isWorded = _itemAnchors.Contains(item.Code) || (isShared && _anchors.Count > 0);
        return isWorded ? label : Find(item.Format.Anchors, value);
    }

    /// <summary>Returns the labels that an item has by itself, from the lowest value; often empty.</summary>
    /// <param name="itemCode">The code of the item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="itemCode"/> is null.</exception>
    public IReadOnlyList<Anchor> AnchorsOf(string itemCode) => ReadOnly.Copy(_itemAnchors[Guard.NotNull(itemCode, nameof(itemCode))]);

    /// <summary>
    /// Returns the answer that a label of the pack stands for, or one of the definition's own labels: for
    /// <see cref="ResponseSheet.With(string, Answer)"/>. Case does not matter, and any run of blanks counts as one.
    /// </summary>
    /// <param name="itemCode">The code of the item.</param>
    /// <param name="label">The label; a blank one is not answered, an unknown one is kept as invalid.</param>
    /// <exception cref="ArgumentNullException"><paramref name="itemCode"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The instrument has no such item.</exception>
    public Answer ReadLabel(string itemCode, string? label)
    {
        Item item = Instrument.FindItem(Guard.NotNull(itemCode, nameof(itemCode))) ?? throw new KeyNotFoundException(Instrument.Id + " has no item of that code.");
        if (string.IsNullOrWhiteSpace(label))
        {
            return Answer.Missing();
        }

        return Answer.ReadLabel(item, LabelsOf(item).Concat(item.Format.Anchors), label!);
    }

    /// <summary>Returns the heading that is printed above an item, or <see langword="null"/>.</summary>
    /// <param name="itemCode">The code of the item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="itemCode"/> is null.</exception>
    public string? SectionAt(string itemCode) => Find(_sections, itemCode);

    /// <summary>Returns the explanation that is printed below an item, or <see langword="null"/>.</summary>
    /// <param name="itemCode">The code of the item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="itemCode"/> is null.</exception>
    public string? HelpOf(string itemCode) => Find(_help, itemCode);

    /// <summary>Returns a text of the pack with its places filled in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="values">What to print, by the name of the place; where that is missing or blank, the pack says what is printed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string Fill(string text, IReadOnlyDictionary<string, string>? values = null) =>
        WordingPlaces.Fill(Guard.NotNull(text, nameof(text)), _placeholders, values);

    /// <summary>
    /// Returns the form as plain text, as one could print it: instructions, then each item with its options in the order
    /// the form prints them. A line that is read along a scale shows its two ends.
    /// </summary>
    public string ToForm() => FormText.Of(this);

    /// <summary>Returns instrument and language.</summary>
    public override string ToString() => Instrument + " " + Language;

    private IEnumerable<Anchor> LabelsOf(Item item) =>
        ReferenceEquals(item.Format, Instrument.Format) ? _itemAnchors[item.Code].Concat(Anchors) : _itemAnchors[item.Code];

    private static Result<WordingPack> Create(Instrument instrument, string? language, WordingTexts texts)
    {
        Finding[] findings = WordingValidator.Of(instrument, language, texts).Concat(new WordingTextsValidator(instrument, texts).Findings()).ToArray();
        return Array.Exists(findings, finding => finding.Severity == FindingSeverity.Error)
            ? Result<WordingPack>.Invalid(findings)
            : Result<WordingPack>.Valid(new WordingPack(instrument, texts), findings);
    }

    private static Dictionary<string, string> Map(IEnumerable<WordingEntry> entries, WordingPart part) =>
        entries.Where(entry => entry.Part == part).ToDictionary(entry => entry.Code, entry => entry.Text, StringComparer.Ordinal);

    private static string? Find(Dictionary<string, string> texts, string itemCode) =>
        texts.TryGetValue(Guard.NotNull(itemCode, nameof(itemCode)), out string? text) ? text : null;

    private static string? Find(IEnumerable<Anchor> anchors, decimal value) => anchors.FirstOrDefault(anchor => anchor.Value == value)?.Label;
}
