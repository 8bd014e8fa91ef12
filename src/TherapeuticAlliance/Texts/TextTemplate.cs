using System;
using System.Collections.Generic;

namespace TherapeuticAlliance.Texts;

/// <summary>
/// A sentence of the library: a permanent key, and the English words with places for values. Other languages are found by the key.
/// </summary>
/// <remarks>
/// A place is a name in braces, such as <c>{sessions}</c>. <c>{sessions|session|sessions}</c> is not the number but the form
/// of a word that fits it. Equality is by reference.
/// </remarks>
public sealed class TextTemplate
{
    /// <summary>Makes a sentence.</summary>
    /// <param name="key">A key that nothing else uses, such as <c>verdict.refused</c>.</param>
    /// <param name="english">The English words; values stand as <c>{name}</c>.</param>
    /// <param name="translations">The languages of the package that the sentence is of; those of the core when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> or <paramref name="english"/> is null.</exception>
    public TextTemplate(string key, string english, Translations? translations = null)
    {
        Key = key ?? throw new ArgumentNullException(nameof(key));
        English = english ?? throw new ArgumentNullException(nameof(english));
        Translations = translations;
        Places = Array.AsReadOnly(TemplateText.Names(english));
    }

    /// <summary>Gets the key.</summary>
    public string Key { get; }

    /// <summary>Gets the English words.</summary>
    public string English { get; }

    /// <summary>Gets the names of the places, in the order in which the English words first use them.</summary>
    public IReadOnlyList<string> Places { get; }

    internal Translations? Translations { get; }

    /// <summary>Returns the key.</summary>
    public override string ToString() => Key;
}
