using System;
using System.Collections.Concurrent;
using System.IO;
using System.Reflection;

namespace TherapeuticAlliance.Texts;

/// <summary>
/// The languages of one package: a file for each, embedded as <c>therapeutic-alliance.texts.de</c>. Nothing is read before the
/// first sentence in that language is asked for.
/// </summary>
/// <remarks>Thread-safe. Equality is by reference.</remarks>
public sealed class Translations
{
    private const string Prefix = "therapeutic-alliance.texts.";

    private readonly Assembly _assembly;
    private readonly ConcurrentDictionary<string, LanguageFile?> _files = new(StringComparer.Ordinal);

    /// <summary>Makes the languages of a package.</summary>
    /// <param name="assembly">The assembly that embeds the files.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> is null.</exception>
    public Translations(Assembly assembly) => _assembly = assembly ?? throw new ArgumentNullException(nameof(assembly));

    /// <summary>Gets the languages of the core.</summary>
    internal static Translations Core { get; } = new(typeof(Translations).Assembly);

    internal LanguageFile? In(string language) => _files.GetOrAdd(language, Read);

    internal string? Find(string language, string key) => In(language)?.Find(key);

    private LanguageFile? Read(string language)
    {
        using Stream? stream = _assembly.GetManifestResourceStream(Prefix + language);
        return LanguageFile.Read(stream);
    }
}
