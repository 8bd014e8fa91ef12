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

    private WordingPack(Instrument instrument, string language, IEnumerable<KeyValuePair<string, string>> texts, IEnumerable<KeyValuePair<decimal, string>> anchors)
    {
        Instrument = instrument;
        Language = language;
        _texts = texts.ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);
        _anchors = anchors.ToDictionary(anchor => anchor.Key, anchor => anchor.Value);
        Anchors = ReadOnly.Copy(_anchors.OrderBy(anchor => anchor.Key).Select(anchor => new Anchor(anchor.Key, anchor.Value)));
    }

    /// <summary>Gets the instrument whose items it words.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets the language tag: <c>en</c>, <c>pt-BR</c>.</summary>
    public string Language { get; }

    /// <summary>Gets what stands above the items, or <see langword="null"/>.</summary>
    public string? Instructions { get; private init; }

    /// <summary>Gets the texts at values, from the lowest value; may be empty.</summary>
    public IReadOnlyList<Anchor> Anchors { get; }

    /// <summary>Returns the text of an item, character for character as given.</summary>
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
        Guard.NotNull(instrument, nameof(instrument));
        KeyValuePair<string, string>[] given = Guard.NotNull(texts, nameof(texts)).ToArray();
        KeyValuePair<decimal, string>[] labels = Guard.NotNull(anchors, nameof(anchors)).ToArray();
        Finding[] findings = WordingValidator.Of(instrument, language, given, labels).ToArray();
        return findings.Length > 0
            ? Result<WordingPack>.Invalid(findings)
            : Result<WordingPack>.Valid(new WordingPack(instrument, language, given, labels) { Instructions = instructions });
    }

    /// <summary>Returns the text at a value, or <see langword="null"/> where the form prints none.</summary>
    /// <param name="value">The value.</param>
    public string? Anchor(decimal value) => _anchors.TryGetValue(value, out string? text) ? text : null;

    /// <summary>
    /// Returns the form as plain text, as one could print it: instructions, then each item with its options in the order
    /// the form prints them. A line that is read along a scale shows its two ends.
    /// </summary>
    public string ToForm() => FormText.Of(this);

    /// <summary>Returns instrument and language.</summary>
    public override string ToString() => Instrument + " " + Language;
}
