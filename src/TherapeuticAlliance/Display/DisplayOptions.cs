using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display;

/// <summary>How a chart or report is written.</summary>
/// <remarks>Immutable: each method returns changed options. Equality is by reference.</remarks>
public sealed class DisplayOptions
{
    private DisplayOptions(string idPrefix, string? caption, TextProvider texts)
    {
        IdPrefix = idPrefix;
        Caption = caption;
        Texts = texts;
    }

    /// <summary>Gets ids that begin with <c>chart</c>, no caption, English.</summary>
    public static DisplayOptions Default { get; } = new("chart", null, TextProvider.English);

    internal string IdPrefix { get; }

    internal string? Caption { get; }

    internal TextProvider Texts { get; }

    /// <summary>Returns the options with another prefix of ids: one for each chart or report of a page.</summary>
    /// <param name="idPrefix">Letters, digits and hyphens, at most 64, beginning with a letter.</param>
    /// <exception cref="ArgumentException">The prefix is no such name.</exception>
    public DisplayOptions WithIdPrefix(string idPrefix) => new(Markup.IdPrefix.Checked(idPrefix, nameof(idPrefix)), Caption, Texts);

    /// <summary>
    /// Returns the options with a caption. Without one, a chart names form and scale; nothing but a caption can identify a person.
    /// </summary>
    /// <param name="caption">The caption; <see langword="null"/> or blank for none.</param>
    public DisplayOptions WithCaption(string? caption) => new(IdPrefix, string.IsNullOrWhiteSpace(caption) ? null : caption, Texts);

    /// <summary>Returns the options in another language.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public DisplayOptions In(TextProvider texts) => new(IdPrefix, Caption, Guard.NotNull(texts, nameof(texts)));

    /// <summary>Returns the prefix of the ids; never the caption.</summary>
    public override string ToString() => nameof(DisplayOptions) + " " + IdPrefix;
}
