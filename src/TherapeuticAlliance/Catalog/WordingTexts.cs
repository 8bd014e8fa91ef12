using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>
/// The texts of a form in one language, as they are gathered. They are validated against a definition by
/// <see cref="WordingPack.CreateOrFindings(Instrument, WordingTexts)"/>.
/// </summary>
/// <remarks>Immutable: each method returns the texts with one more. Equality is by reference.</remarks>
/// <example><code>WordingTexts texts = new WordingTexts("en")
///     .WithItem("1", "{therapist} listened.").WithAnchor("1", 0, "not at all").WithAnchor("1", 10, "fully")
///     .WithPlaceholder("therapist", "My therapist");</code></example>
public sealed class WordingTexts
{
    private readonly WordingTexts? _before;
    private readonly WordingEntry _entry;

    /// <summary>Makes texts without an item.</summary>
    /// <param name="language">A language tag: <c>en</c>, <c>pt-BR</c>.</param>
    /// <param name="instructions">What is printed above the items; <see langword="null"/> for nothing.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="language"/> is null.</exception>
    public WordingTexts(string language, string? instructions = null)
    {
        Language = Guard.NotNull(language, nameof(language));
        Instructions = instructions;
    }

    private WordingTexts(WordingTexts before, WordingEntry entry)
    {
        Language = before.Language;
        Instructions = before.Instructions;
        _before = before;
        _entry = entry;
    }

    /// <summary>Gets the language tag.</summary>
    public string Language { get; }

    internal string? Instructions { get; }

    /// <summary>Returns the texts with the text of an item.</summary>
    /// <param name="itemCode">The code of the item.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    public WordingTexts WithItem(string itemCode, string text) => With(
        WordingPart.Item, Guard.NotNull(itemCode, nameof(itemCode)), Guard.NotNull(text, nameof(text)));

    /// <summary>Returns the texts with a label for all items that have no response format of their own.</summary>
    /// <param name="value">The value at which it is printed.</param>
    /// <param name="label">The label.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="label"/> is null.</exception>
    public WordingTexts WithAnchor(decimal value, string label) =>
        new(this, new WordingEntry(WordingPart.Anchor, string.Empty, Guard.NotNull(label, nameof(label)), value));

    /// <summary>Returns the texts with a label of one item: an option, or the end of a line. It goes before the label for all items.</summary>
    /// <param name="itemCode">The code of the item.</param>
    /// <param name="value">The value at which it is printed.</param>
    /// <param name="label">The label.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    public WordingTexts WithAnchor(string itemCode, decimal value, string label) =>
        new(this, new WordingEntry(WordingPart.ItemAnchor, Guard.NotNull(itemCode, nameof(itemCode)), Guard.NotNull(label, nameof(label)), value));

    /// <summary>Returns the texts with a heading that is printed above an item and holds up to the next heading.</summary>
    /// <param name="firstItemCode">The code of the first item under it.</param>
    /// <param name="heading">The heading.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    public WordingTexts WithSection(string firstItemCode, string heading) => With(
        WordingPart.Section, Guard.NotNull(firstItemCode, nameof(firstItemCode)), Guard.NotNull(heading, nameof(heading)));

    /// <summary>Returns the texts with an explanation that is printed below the text of an item.</summary>
    /// <param name="itemCode">The code of the item.</param>
    /// <param name="text">The explanation.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    public WordingTexts WithHelp(string itemCode, string text) => With(
        WordingPart.Help, Guard.NotNull(itemCode, nameof(itemCode)), Guard.NotNull(text, nameof(text)));

    /// <summary>
    /// Returns the texts with a place such as <c>{therapist}</c>, which is filled in when the form is printed. Braces around any other
    /// name are printed as they are.
    /// </summary>
    /// <param name="name">The name between the braces: letters, digits and hyphens.</param>
    /// <param name="fallback">What is printed when nothing is filled in: <c>your therapist</c>.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    public WordingTexts WithPlaceholder(string name, string fallback) => With(
        WordingPart.Placeholder, Guard.NotNull(name, nameof(name)), Guard.NotNull(fallback, nameof(fallback)));

    /// <summary>Returns the name of the type and the language; never a text.</summary>
    public override string ToString() => nameof(WordingTexts) + " " + Language;

    /// <summary>The texts, in the order in which they were given.</summary>
    internal IReadOnlyList<WordingEntry> Entries()
    {
        var entries = new List<WordingEntry>();
        for (WordingTexts texts = this; texts._before is { } before; texts = before)
        {
            entries.Add(texts._entry);
        }

        entries.Reverse();
        return entries;
    }

    internal static WordingTexts Of(
        string language, IEnumerable<KeyValuePair<string, string>> items, IEnumerable<KeyValuePair<decimal, string>> anchors, string? instructions) => anchors.Aggregate(
            items.Aggregate(new WordingTexts(language, instructions), (texts, item) => new(texts, new WordingEntry(WordingPart.Item, item.Key, item.Value))),
            (texts, anchor) => new(texts, new WordingEntry(WordingPart.Anchor, string.Empty, anchor.Value, anchor.Key)));

    private WordingTexts With(WordingPart part, string code, string text) => new(this, new WordingEntry(part, code, text));
}
