using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Forms;

/// <summary>How a form is written as HTML.</summary>
/// <remarks>Immutable: each method returns changed options. Equality is by reference.</remarks>
public sealed class FormOptions
{
    private FormOptions()
    {
    }

    private FormOptions(FormOptions other)
    {
        IdPrefix = other.IdPrefix;
        Action = other.Action;
        HiddenFields = other.HiddenFields;
        Answers = other.Answers;
        HasStyle = other.HasStyle;
        Texts = other.Texts;
        Nonce = other.Nonce;
        ItemCodes = other.ItemCodes;
        Buttons = other.Buttons;
    }

    /// <summary>Gets ids that begin with <c>form</c>, posted to the address of the page, nothing answered, in English, with its style.</summary>
    public static FormOptions Default { get; } = new();

    internal string IdPrefix { get; private init; } = "form";

    internal string? Action { get; private init; }

    internal IReadOnlyList<KeyValuePair<string, string>> HiddenFields { get; private init; } = [];

    internal ResponseSheet? Answers { get; private init; }

    internal bool HasStyle { get; private init; } = true;

    internal string? Nonce { get; private init; }

    /// <summary>Null shows every item.</summary>
    internal IReadOnlyList<string>? ItemCodes { get; private init; }

    /// <summary>None shows the one that sends.</summary>
    internal IReadOnlyList<FormButton> Buttons { get; private init; } = [];

    /// <summary>Null speaks the language of the wording where the library can.</summary>
    internal TextProvider? Texts { get; private init; }

    /// <summary>Returns the options with another prefix of ids: one for each form of a page.</summary>
    /// <param name="idPrefix">Letters, digits and hyphens, at most 64, beginning with a letter.</param>
    /// <exception cref="ArgumentException">The prefix is no such name.</exception>
    public FormOptions WithIdPrefix(string idPrefix) => new(this) { IdPrefix = Markup.IdPrefix.Checked(idPrefix, nameof(idPrefix)) };

    /// <summary>Returns the options with the address that the form is posted to.</summary>
    /// <param name="address">The address; <see langword="null"/> for that of the page.</param>
    public FormOptions WithAction(string? address) => new(this) { Action = address };

    /// <summary>Returns the options with a hidden field, such as a token against forged posts.</summary>
    /// <param name="name">The name. Names that begin with <c>item.</c> are those of the answers.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name is blank or that of an answer.</exception>
    public FormOptions WithHiddenField(string name, string value) =>
        new(this) { HiddenFields = ReadOnly.Copy(HiddenFields.Append(new KeyValuePair<string, string>(HostName(name), Guard.NotNull(value, nameof(value))))) };

    /// <summary>
    /// Returns the options with answers that are there already: a form that is resumed, or shown again since an answer was not
    /// possible. The page shows a person's answers then.
    /// </summary>
    /// <param name="answers">The sheet; <see langword="null"/> for an empty form.</param>
    public FormOptions WithAnswers(ResponseSheet? answers) => new(this) { Answers = answers };

    /// <summary>Returns the options with the language of what the library adds, such as the button. By default it is that of the wording, or English where the library does not speak it.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public FormOptions In(TextProvider texts) => new(this) { Texts = Guard.NotNull(texts, nameof(texts)) };

    /// <summary>Returns the options without the <c>style</c> element, for hosts that have their own.</summary>
    public FormOptions WithoutStyle() => new(this) { HasStyle = false };

    /// <summary>
    /// Returns the options with the nonce of the page: the <c>style</c> element carries it, so that a content security policy of
    /// <c>style-src 'nonce-...'</c> lets it through without allowing any other inline style.
    /// </summary>
    /// <param name="nonce">The nonce, new for every answer of the host; <see langword="null"/> for none.</param>
    public FormOptions WithNonce(string? nonce) => new(this) { Nonce = nonce };

    /// <summary>Returns the options with some of the items only: one step of a form that is filled in on several pages.</summary>
    /// <param name="itemCodes">The codes of the items; they keep the order and the numbers of the form.</param>
    /// <exception cref="ArgumentNullException">The list or one of its codes is null.</exception>
    /// <seealso cref="FormModel.ReadPosted(IEnumerable{KeyValuePair{string, string}}, ResponseSheet)"/>
    public FormOptions WithItems(IEnumerable<string> itemCodes) => new(this)
    {
        ItemCodes = ReadOnly.Copy(Guard.NotNull(itemCodes, nameof(itemCodes)).Select(code => Guard.NotNull(code, nameof(itemCodes)))),
    };

    /// <summary>
    /// Returns the options with a button that submits, after those that were added before. The first one is also what the enter key
    /// presses. Without any there is one, which says "send" and posts nothing of its own.
    /// </summary>
    /// <param name="name">The name that is posted with it. Names that begin with <c>item.</c> are those of the answers.</param>
    /// <param name="value">The value that is posted with it.</param>
    /// <param name="label">What it says; <see langword="null"/> for "send" in the language of the library.</param>
    /// <exception cref="ArgumentException">The name is blank or that of an answer.</exception>
    public FormOptions WithButton(string name, string value, string? label = null) =>
        new(this) { Buttons = ReadOnly.Copy(Buttons.Append(new FormButton(HostName(name), Guard.NotNull(value, nameof(value)), label))) };

    /// <summary>Returns the prefix of the ids; never an answer.</summary>
    public override string ToString() => nameof(FormOptions) + " " + IdPrefix;

    private static string HostName(string name) => Require.Words(name, nameof(name)).StartsWith(PostedFields.Prefix, StringComparison.Ordinal)
        ? throw new ArgumentException("Names that begin with " + PostedFields.Prefix + " are those of the answers.", nameof(name))
        : name;
}
