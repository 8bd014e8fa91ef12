using System;
using System.Runtime.CompilerServices;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Findings;

/// <summary>Declares the kinds of finding of a package that has languages of its own, which it states once.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class FindingDeclarations
{
    private readonly Translations _translations;

    /// <summary>Declares kinds in the languages of a package.</summary>
    /// <param name="translations">The languages; a sentence is found in them by the code of its kind.</param>
    /// <exception cref="ArgumentNullException"><paramref name="translations"/> is null.</exception>
    public FindingDeclarations(Translations translations) => _translations = Guard.NotNull(translations, nameof(translations));

    /// <summary>Declares a kind of finding after which there is no value.</summary>
    /// <param name="code">A code that nothing else uses. <c>TA</c> is this library's prefix; take one of your own.</param>
    /// <param name="template">The English sentence; arguments stand as <c>{name}</c>, and <c>{attempted}</c> is what was written.</param>
    /// <param name="name">A readable name; by default that of the member that declares the kind.</param>
    public FindingKind Error(string code, string template, [CallerMemberName] string name = "") =>
        new(code, name, FindingSeverity.Error, template, _translations);

    /// <summary>Declares a kind of finding that leaves a value usable, but that somebody should look at.</summary>
    /// <param name="code">A code that nothing else uses. <c>TA</c> is this library's prefix; take one of your own.</param>
    /// <param name="template">The English sentence; arguments stand as <c>{name}</c>, and <c>{attempted}</c> is what was written.</param>
    /// <param name="name">A readable name; by default that of the member that declares the kind.</param>
    public FindingKind Warning(string code, string template, [CallerMemberName] string name = "") =>
        new(code, name, FindingSeverity.Warning, template, _translations);

    /// <summary>Declares a kind of finding that is worth knowing.</summary>
    /// <param name="code">A code that nothing else uses. <c>TA</c> is this library's prefix; take one of your own.</param>
    /// <param name="template">The English sentence; arguments stand as <c>{name}</c>, and <c>{attempted}</c> is what was written.</param>
    /// <param name="name">A readable name; by default that of the member that declares the kind.</param>
    public FindingKind Information(string code, string template, [CallerMemberName] string name = "") =>
        new(code, name, FindingSeverity.Information, template, _translations);
}
