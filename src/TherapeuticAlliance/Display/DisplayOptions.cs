using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display;

/// <summary>How a chart or report is written.</summary>
/// <remarks>Immutable: each method returns changed options. Equality is by reference.</remarks>
public sealed class DisplayOptions
{
    private DisplayOptions(string idPrefix, string? caption, TextProvider texts, string? nonce)
    {
        IdPrefix = idPrefix;
        Caption = caption;
        Texts = texts;
        Nonce = nonce;
    }

    /// <summary>Gets ids that begin with <c>chart</c>, no caption, English.</summary>
    public static DisplayOptions Default { get; } = new("chart", null, TextProvider.English, null);

    internal string IdPrefix { get; }

    internal string? Caption { get; }

    internal TextProvider Texts { get; }

    internal string? Nonce { get; }

    /// <summary>Returns the options with another prefix of ids: one for each chart or report of a page.</summary>
    /// <param name="idPrefix">Letters, digits and hyphens, at most 64, beginning with a letter.</param>
    /// <exception cref="ArgumentException">The prefix is no such name.</exception>
    public DisplayOptions WithIdPrefix(string idPrefix) => new(Markup.IdPrefix.Checked(idPrefix, nameof(idPrefix)), Caption, Texts, Nonce);

    /// <summary>
    /// Returns the options with a caption. Without one, a chart names form and scale; nothing but a caption can identify a person.
    /// </summary>
    /// <param name="caption">The caption; <see langword="null"/> or blank for none.</param>
    public DisplayOptions WithCaption(string? caption) => new(IdPrefix, string.IsNullOrWhiteSpace(caption) ? null : caption, Texts, Nonce);

    /// <summary>Returns the options in another language.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public DisplayOptions In(TextProvider texts) => new(IdPrefix, Caption, Guard.NotNull(texts, nameof(texts)), Nonce);

    /// <summary>
    /// Returns the options with the nonce of the page: every <c>style</c> element carries it, so that a content security policy of
    /// <c>style-src 'nonce-...'</c> lets it through without allowing any other inline style.
    /// </summary>
    /// <param name="nonce">The nonce, new for every answer of the host; <see langword="null"/> for none.</param>
    public DisplayOptions WithNonce(string? nonce) => new(IdPrefix, Caption, Texts, nonce);

    /// <summary>Returns the prefix of the ids; never the caption.</summary>
    public override string ToString() => nameof(DisplayOptions) + " " + IdPrefix;
}
