using System;
using System.Collections.Generic;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance;

/// <summary>
/// One form of one questionnaire for one rater in one definition version. Immutable and safe to share between threads. Begin one with
/// <see cref="Define"/>, or take one from <see cref="Instruments"/>.
/// </summary>
/// <remarks>Equality is by reference; two definitions that score alike have the same <see cref="ContentHash"/>.</remarks>
public sealed partial class Instrument
{
    private readonly Dictionary<string, int> _itemPlaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _scalePlaces = new(StringComparer.Ordinal);
    private Scorer? _scorer;
    private string? _contentHash;

    internal Instrument(string id, string version, string title, Rater rater, ResponseFormat format, IReadOnlyList<Item> items, IReadOnlyList<Scale> scales)
    {
        Id = id;
        Version = version;
        Title = title;
        Rater = rater;
        Format = format;
        Items = items;
        Scales = scales;
        for (int i = 0; i < items.Count; i++)
        {
            _itemPlaces.Add(items[i].Code, i);
        }

        for (int i = 0; i < scales.Count; i++)
        {
            _scalePlaces.Add(scales[i].Code, i);
            scales[i].Instrument = this;
        }
    }

    /// <summary>Gets the id: <c>wai-sr-client</c>. Lower-case, compared ordinally.</summary>
    public string Id { get; }

    /// <summary>Gets the version of the definition: <c>1.0.0</c>. A changed key is a new version.</summary>
    public string Version { get; }

    /// <summary>Gets the family, <c>wai</c>; the id when none was given.</summary>
    public string Family { get; internal init; } = string.Empty;

    /// <summary>Gets the title for people.</summary>
    public string Title { get; }

    /// <summary>Gets the usual abbreviation, or <see langword="null"/>.</summary>
    public string? Abbreviation { get; internal init; }

    /// <summary>Gets who fills it in.</summary>
    public Rater Rater { get; }

    /// <summary>
    /// Gets what a rising score means: what its scales have, or <see cref="Direction.Neither"/> when they differ from one another.
    /// </summary>
    public Direction Direction { get; internal init; }

    /// <summary>Gets where the instrument was published; may be empty.</summary>
    public IReadOnlyList<Citation> Citations { get; internal init; } = [];

    /// <summary>Gets who holds the rights to the form and what its use needs.</summary>
    public Rights Rights { get; internal init; } = Rights.Unknown;

    /// <summary>Gets the response format of all items that have none of their own.</summary>
    public ResponseFormat Format { get; }

    /// <summary>Gets the items, in the order of the form.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>Gets the scales, in the order of the definition; there may be no total.</summary>
    public IReadOnlyList<Scale> Scales { get; }

    /// <summary>
    /// Gets how many items of the whole form must be answered before any of its scales has a score, or <see langword="null"/> where no
    /// such rule holds. It counts the items that stand on a scale; one that does not apply by its condition is no missing one.
    /// </summary>
    public MissingRule? FormRule { get; internal init; }

    /// <summary>Gets the source of the rule over the whole form, or <see langword="null"/> when it is the author's or there is none.</summary>
    public string? FormRuleSource { get; internal init; }

    /// <summary>Gets what is missing for a key, or <see langword="null"/> when the instrument has one.</summary>
    public MissingKey? MissingKey { get; internal init; }

    /// <summary>
    /// Gets SHA-256 over everything that decides a score or how an answer is read (id, version, rater, direction, formats,
    /// items, keys, rules, thresholds), in lower-case hexadecimal. Titles, citations, rights and evidence are not in it.
    /// </summary>
    public string ContentHash => _contentHash ??= Building.ContentHash.Of(this);

    /// <summary>The content hash of the definition without a key that this one completes, or <see langword="null"/>.</summary>
    internal string? CompletedHash { get; init; }

    /// <summary>Returns the scale with a code.</summary>
    /// <param name="scaleCode">The code, such as <c>total</c>.</param>
    /// <exception cref="KeyNotFoundException">The instrument has no such scale; the message lists those it has.</exception>
    public Scale this[string scaleCode] => FindScale(scaleCode) ?? throw new KeyNotFoundException(NoSuchScale());

    /// <summary>Begins a definition. What is wrong with it is reported when it is built.</summary>
    /// <param name="id">Lower-case letters, digits, hyphens and dots, at most 64.</param>
    /// <param name="version">Three whole numbers: <c>1.0.0</c>.</param>
    public static ITitleStep Define(string id, string version) => new InstrumentBuilder(id, version);

    /// <summary>Returns the scale with a code, or <see langword="null"/>.</summary>
    /// <param name="scaleCode">The code.</param>
    public Scale? FindScale(string scaleCode) =>
        _scalePlaces.TryGetValue(Guard.NotNull(scaleCode, nameof(scaleCode)), out int place) ? Scales[place] : null;

    /// <summary>Returns the item with a code, or <see langword="null"/>.</summary>
    /// <param name="itemCode">The code.</param>
    public Item? FindItem(string itemCode) =>
        _itemPlaces.TryGetValue(Guard.NotNull(itemCode, nameof(itemCode)), out int place) ? Items[place] : null;

    /// <summary>Returns the instrument with a key from the caller's licensed copy. Every score says that the key is the caller's.</summary>
    /// <param name="describe">The scales; the reversed, weighted and unscored items; points, conditions and a rule of the form.</param>
    /// <exception cref="InvalidDefinitionException">The key does not fit the items; it carries all findings.</exception>
    /// <exception cref="InvalidOperationException">The instrument has a key already.</exception>
    public Instrument WithKey(Action<KeyBuilder> describe)
    {
        Result<Instrument> result = WithKeyOrFindings(describe);
        return result.ValueOrDefault ?? throw new InvalidDefinitionException(result.Findings);
    }

    /// <summary>Returns the instrument with a key from the caller's licensed copy, or all findings.</summary>
    /// <param name="describe">The scales; the reversed, weighted and unscored items; points, conditions and a rule of the form.</param>
    /// <exception cref="InvalidOperationException">The instrument has a key already.</exception>
    public Result<Instrument> WithKeyOrFindings(Action<KeyBuilder> describe)
    {
        Guard.NotNull(describe, nameof(describe));
        if (MissingKey is null)
        {
            throw new InvalidOperationException(Id + " has a key; define an instrument of your own to score it otherwise.");
        }

        var key = new KeyBuilder(InstrumentDraft.WithoutKeyOf(this));
        describe(key);
        return key.BuildOrFindings();
    }

    /// <summary>Returns the scorer with the definition's own rules. Made once and kept.</summary>
    public Scorer Scorer() => _scorer ??= new Scorer(this, ScoringOptions.Default);

    /// <summary>Returns the page of the instrument in Markdown: scales, keying, range, missing rule, evidence, cut-offs, rights.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>
    /// Returns the page of the instrument as <see cref="Describe()"/> does, in another language. What the definition itself says,
    /// such as titles, sources and the meaning of a cut-off, stays as it is.
    /// </summary>
    /// <param name="texts">Says the page.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => InstrumentPage.Of(this, Guard.NotNull(texts, nameof(texts)));

    internal string NoSuchScale() => Id + (Scales.Count == 0 ? " has no scales." : " has no scale of that code; it has " + string.Join(", ", Scales) + ".");

    /// <summary>Whether another instrument scores alike: the same one, or one with the same content hash.</summary>
    internal bool HasDefinitionOf(Instrument other) =>
        ReferenceEquals(this, other) || string.Equals(ContentHash, other.ContentHash, StringComparison.Ordinal);

    /// <summary>Returns id and version.</summary>
    public override string ToString() => Id + " " + Version;
}
