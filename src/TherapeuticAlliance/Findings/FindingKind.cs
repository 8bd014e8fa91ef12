using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Findings;

/// <summary>
/// A kind of finding: its permanent code, its severity, and the English sentence with named arguments.
/// A package that has languages of its own declares its kinds by <see cref="FindingDeclarations"/>. Kinds are compared by reference; there is one instance for each code.
/// </summary>
public sealed class FindingKind
{
    /// <summary>The place for what was written, which is not an argument.</summary>
    internal const string AttemptedPlace = "attempted";

    internal FindingKind(string code, string name, FindingSeverity severity, string template, Translations? translations)
    {
        Code = code;
        Name = name;
        Severity = severity;
        Sentence = new TextTemplate(code, Guard.NotNull(template, nameof(template)), translations);
        ArgumentNames = ReadOnly.Copy(Sentence.Places.Where(place => place != AttemptedPlace));
    }

    /// <summary>Gets the permanent code, such as <c>TA2001</c>. Once published it is never reused.</summary>
    public string Code { get; }

    /// <summary>Gets a readable name, such as <c>OutOfRange</c>.</summary>
    public string Name { get; }

    /// <summary>Gets how much findings of this kind weigh.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Gets the English sentence; arguments stand as <c>{name}</c>, and <c>{attempted}</c> is what was written, or the words that follow the bar where that is not kept.</summary>
    public string Template => Sentence.English;

    /// <summary>Gets the names of the arguments, in the order in which the sentence first uses them.</summary>
    public IReadOnlyList<string> ArgumentNames { get; }

    internal TextTemplate Sentence { get; }

    /// <summary>Makes a finding of this kind.</summary>
    /// <param name="path">Where it is; may be empty.</param>
    /// <param name="arguments">One text for each of <see cref="ArgumentNames"/>: a name, a number as the invariant culture writes it, or a code that every language has words for. Never an answer, a score or an identifier.</param>
    /// <exception cref="ArgumentException">The number of arguments is wrong.</exception>
    public Finding At(string path, params string[] arguments)
    {
        if (Guard.NotNull(arguments, nameof(arguments)).Length != ArgumentNames.Count)
        {
            throw new ArgumentException(
                Code + " takes the arguments (" + string.Join(", ", ArgumentNames) + ").", nameof(arguments));
        }

        return new Finding(this, Guard.NotNull(path, nameof(path)), ReadOnly.Copy(arguments), offending: null);
    }

    /// <summary>Returns code and name.</summary>
    public override string ToString() => Code + " " + Name;

    /// <summary>Declares a kind of finding after which there is no value.</summary>
    /// <param name="code">A code that nothing else uses. <c>TA</c> is this library's prefix; take one of your own.</param>
    /// <param name="template">The English sentence; arguments stand as <c>{name}</c>, and <c>{attempted}</c> is what was written.</param>
    /// <param name="name">A readable name; by default that of the member that declares the kind.</param>
    public static FindingKind Error(string code, string template, [CallerMemberName] string name = "") =>
        new(code, name, FindingSeverity.Error, template, null);

    /// <summary>Declares a kind of finding that leaves a value usable, but that somebody should look at.</summary>
    /// <param name="code">A code that nothing else uses. <c>TA</c> is this library's prefix; take one of your own.</param>
    /// <param name="template">The English sentence; arguments stand as <c>{name}</c>, and <c>{attempted}</c> is what was written.</param>
    /// <param name="name">A readable name; by default that of the member that declares the kind.</param>
    public static FindingKind Warning(string code, string template, [CallerMemberName] string name = "") =>
        new(code, name, FindingSeverity.Warning, template, null);

    /// <summary>Declares a kind of finding that is worth knowing.</summary>
    /// <param name="code">A code that nothing else uses. <c>TA</c> is this library's prefix; take one of your own.</param>
    /// <param name="template">The English sentence; arguments stand as <c>{name}</c>, and <c>{attempted}</c> is what was written.</param>
    /// <param name="name">A readable name; by default that of the member that declares the kind.</param>
    public static FindingKind Information(string code, string template, [CallerMemberName] string name = "") =>
        new(code, name, FindingSeverity.Information, template, null);
}
