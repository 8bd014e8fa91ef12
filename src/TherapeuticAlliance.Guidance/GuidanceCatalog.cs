using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Guidance.Considerations;
using TherapeuticAlliance.Guidance.Languages;
using TherapeuticAlliance.Guidance.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Guidance;

/// <summary>
/// The considerations and their texts. A host leaves codes out, replaces wording, translates all of it and adds its own; each
/// such call returns a new catalogue.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed partial class GuidanceCatalog
{
    private readonly IReadOnlyDictionary<string, string> _texts;

    private GuidanceCatalog(IEnumerable<Consideration> considerations, IReadOnlyDictionary<string, string> texts, TextProvider language)
    {
        Language = language;
        Considerations = Array.AsReadOnly(considerations.OrderBy(one => one.Code, StringComparer.Ordinal).ToArray());
        _texts = texts;
    }

    /// <summary>Gets the considerations that ship, in English.</summary>
    public static GuidanceCatalog Default { get; } = new(ShippedConsiderations.All, EnglishTexts.All, TextProvider.English);

    /// <summary>Gets the version of the texts that ship.</summary>
    public string Version => "1.0.0";

    /// <summary>Gets the day on which texts and sources were last reviewed.</summary>
    public DateTime ReviewedOn => new(2026, 11, 28, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Gets the considerations, by code.</summary>
    public IReadOnlyList<Consideration> Considerations { get; }

    /// <summary>Gets every source that a consideration leans on or a caution names, by code, each once.</summary>
    public IReadOnlyList<EvidenceSource> Sources => Array.AsReadOnly(Considerations.SelectMany(one => one.Sources)
        .Concat(Guidance.Sources.CautionSources.All).Distinct().OrderBy(source => source.Code, StringComparer.Ordinal).ToArray());

    /// <summary>Gets the keys of all texts, for translators: codes of considerations, and <c>Caution.NoCause</c>, <c>Observation.FlagRaised</c> and so on.</summary>
    public IReadOnlyList<string> TextKeys => Array.AsReadOnly(Considerations.Select(one => one.Code).Concat(_texts.Keys).OrderBy(key => key, StringComparer.Ordinal).ToArray());

    /// <summary>Returns the text of a key.</summary>
    /// <param name="key">One of <see cref="TextKeys"/>.</param>
    /// <exception cref="ArgumentException">There is no such key.</exception>
    public string TextOf(string key) => _texts.TryGetValue(Guard.NotNull(key, nameof(key)), out string? text) ? text : Find(key).Text;

    /// <summary>Returns the sentence of a caution.</summary>
    /// <param name="caution">The caution.</param>
    public string TextOf(Caution caution) => TextOf(EnglishTexts.Key(caution));

    /// <summary>Returns the sentence of a kind of observation.</summary>
    /// <param name="kind">The kind.</param>
    public string TextOf(ObservationKind kind) => TextOf(EnglishTexts.Key(kind));

    /// <summary>Returns the code of a kind of observation: <c>TG01</c>.</summary>
    /// <param name="kind">The kind.</param>
    public static string CodeOf(ObservationKind kind) => "TG" + ((int)kind).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Returns the consideration of a code.</summary>
    /// <param name="code">The code: <c>TG0501</c>.</param>
    /// <exception cref="ArgumentException">There is none of that code.</exception>
    public Consideration Find(string code) => Considerations.FirstOrDefault(one => Is(one.Code, code))
        ?? throw new ArgumentException("There is no text of the key " + Guard.NotNull(code, nameof(code)) + ".", nameof(code));

    /// <summary>Returns the catalogue without some considerations.</summary>
    /// <param name="codes">Their codes.</param>
    /// <exception cref="ArgumentException">There is none of one of these codes.</exception>
    public GuidanceCatalog Without(params string[] codes)
    {
        var gone = new HashSet<string>(Guard.NotNull(codes, nameof(codes)).Select(code => Find(code).Code), StringComparer.Ordinal);
        return new GuidanceCatalog(Considerations.Where(one => !gone.Contains(one.Code)), _texts, Language);
    }

    /// <summary>Returns the catalogue with a consideration of the host.</summary>
    /// <param name="own">It; its code has a prefix of its own.</param>
    /// <exception cref="ArgumentException">The code begins with TG, which belongs to the library, or is in the catalogue already.</exception>
    public GuidanceCatalog With(Consideration own)
    {
        Guard.NotNull(own, nameof(own));
        return own.Code.StartsWith("TG", StringComparison.OrdinalIgnoreCase) || Considerations.Any(one => Is(one.Code, own.Code)) || _texts.ContainsKey(own.Code)
            ? throw new ArgumentException("The code of a consideration of a host has a prefix of its own, other than TG, and is in the catalogue once.", nameof(own))
            : new GuidanceCatalog(Considerations.Append(own), _texts, Language);
    }

    /// <summary>Returns the catalogue with other wording, or in another language as far as the texts go.</summary>
    /// <param name="texts">Texts by key, see <see cref="TextKeys"/>. Those left out stay as they are.</param>
    /// <exception cref="ArgumentException">A key is unknown or a text is blank.</exception>
    public GuidanceCatalog WithTexts(IReadOnlyDictionary<string, string> texts)
    {
        foreach (KeyValuePair<string, string> text in Guard.NotNull(texts, nameof(texts)))
        {
            _ = TextOf(text.Key);
            _ = Guard.Words(text.Value, nameof(texts));
        }

        return new GuidanceCatalog(
            Considerations.Select(one => texts.TryGetValue(one.Code, out string? text) ? one.WithText(text) : one),
            _texts.ToDictionary(known => known.Key, known => texts.TryGetValue(known.Key, out string? text) ? text : known.Value, StringComparer.Ordinal),
            Language);
    }

    /// <summary>
    /// Returns the catalogue in another language, with the language's numbers. Considerations of the host, and texts that the
    /// language lacks, stay as they are. Call it before <see cref="WithTexts"/>, whose wording it would replace.
    /// </summary>
    /// <param name="texts">Says the sentences, such as <see cref="TextProvider.German"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public GuidanceCatalog In(TextProvider texts)
    {
        Guard.NotNull(texts, nameof(texts));
        return new GuidanceCatalog(
            Considerations.Select(one => one.WithText(GuidanceTexts.In(texts, one.Code, one.Text))),
            _texts.ToDictionary(known => known.Key, known => GuidanceTexts.In(texts, known.Key, known.Value), StringComparer.Ordinal),
            texts);
    }

    /// <summary>Returns the version and the number of considerations.</summary>
    public override string ToString() => nameof(GuidanceCatalog) + " " + Version + ", " + Considerations.Count.ToString(CultureInfo.InvariantCulture) + " considerations";

    /// <summary>Gets what writes numbers and says what rates were measured under.</summary>
    internal TextProvider Language { get; }

    private static bool Is(string code, string other) => string.Equals(code, other, StringComparison.Ordinal);
}
