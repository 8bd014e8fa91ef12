using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Findings;

/// <summary>
/// What is noteworthy about a definition, an answer, a document, a score or a study. A finding is data: a permanent
/// code, a path and arguments; the sentence is made from them in the reader's language.
/// </summary>
/// <remarks>Two findings are equal when kind, path, arguments and offending text are equal (ordinal).</remarks>
public sealed class Finding : IEquatable<Finding>
{
    internal Finding(FindingKind kind, string path, IReadOnlyList<string> arguments, string? offending)
    {
        Kind = kind;
        Path = path;
        Arguments = arguments;
        AttemptedValue = offending;
    }

    /// <summary>Gets what kind of finding it is.</summary>
    public FindingKind Kind { get; }

    /// <summary>Gets the permanent code, such as <c>TA2001</c>. Never reused.</summary>
    public string Code => Kind.Code;

    /// <summary>Gets how much it weighs.</summary>
    public FindingSeverity Severity => Kind.Severity;

    /// <summary>Gets where it is: <c>items[3]</c>, <c>scales[bond].rule</c>, a JSON path, or a row and column. May be empty.</summary>
    public string Path { get; }

    /// <summary>Gets the arguments of the sentence, in the order of <see cref="FindingKind.ArgumentNames"/>. They never hold an answer.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>
    /// Gets what was written, for callers who ask; <see langword="null"/> where that does not apply.
    /// This may be something a person answered: do not log it.
    /// </summary>
    public string? AttemptedValue { get; }

    /// <summary>Returns the finding with the text that gave rise to it.</summary>
    /// <param name="text">What was written.</param>
    public Finding WithAttemptedValue(string? text) => new(Kind, Path, Arguments, text);

    /// <summary>Returns the finding at another place.</summary>
    /// <param name="path">The path in the terms of the caller, such as a JSON path.</param>
    public Finding WithPath(string path) => new(Kind, Guard.NotNull(path, nameof(path)), Arguments, AttemptedValue);

    /// <summary>Returns the finding at a place inside another: <c>row 7</c> and <c>items[3]</c> give <c>row 7: items[3]</c>.</summary>
    /// <param name="place">The outer place.</param>
    public Finding Within(string place)
    {
        Guard.NotNull(place, nameof(place));
        return new Finding(Kind, Path.Length == 0 ? place : place + ": " + Path, Arguments, AttemptedValue);
    }

    /// <summary>
    /// Returns the sentence in plain words, with what was written. It may show what a person answered:
    /// meant for the people who handle that answer, not for logs.
    /// </summary>
    public string Describe() => FindingText.Of(this, TextProvider.English);

    /// <summary>Returns the sentence as <see cref="Describe()"/> does, in another language.</summary>
    /// <param name="texts">Says the sentence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => FindingText.Of(this, Guard.NotNull(texts, nameof(texts)));

    /// <summary>
    /// Returns the sentence without the place, and with all of what was written, however long, such as the columns of a table.
    /// It may show what a person answered: meant for the people who handle that answer, not for logs.
    /// </summary>
    /// <param name="texts">Says the sentence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string DescribeInFull(TextProvider texts) => FindingText.InFull(this, Guard.NotNull(texts, nameof(texts)));

    /// <inheritdoc/>
    public bool Equals(Finding? other)
    {
        if (other is null || !ReferenceEquals(Kind, other.Kind) || Arguments.Count != other.Arguments.Count
            || !string.Equals(Path, other.Path, StringComparison.Ordinal)
            || !string.Equals(AttemptedValue, other.AttemptedValue, StringComparison.Ordinal))
        {
            return false;
        }

        return System.Linq.Enumerable.SequenceEqual(Arguments, other.Arguments, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        (StringComparer.Ordinal.GetHashCode(Code) * 397) ^ StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>Returns code, name and path; never what was written.</summary>
    public override string ToString() => Path.Length == 0 ? Code + " " + Kind.Name : Code + " " + Kind.Name + " at " + Path;
}
