using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Files;

/// <summary>A table cannot be read or its scores not be written; <see cref="Findings"/> lists all reasons.</summary>
/// <remarks>
/// The message names files and the columns that were asked for. It never shows the first row of a table, which may be a
/// person's data where a header is lacking; <see cref="Describe"/> does.
/// </remarks>
public sealed class StudyException : Exception
{
    /// <summary>Makes the exception for findings.</summary>
    /// <param name="findings">All reasons, at least one.</param>
    public StudyException(params IEnumerable<Finding> findings)
        : this((findings ?? throw new ArgumentNullException(nameof(findings))).ToImmutableArray())
    {
    }

    private StudyException(ImmutableArray<Finding> findings)
        : base(string.Join("\n", findings.Select(finding => finding.Code + " " + finding.WithAttemptedValue(null).Describe()))) => Findings = findings;

    /// <summary>Gets all reasons, as a <c>Try…</c> method would have returned them.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>
    /// Returns all reasons in one line: what is wrong and what is available, such as the columns of the table in full.
    /// Meant for the person who handles the file.
    /// </summary>
    public string Describe() => string.Join(' ', Findings.Select((finding, i) =>
        InFull(finding, isSaidAgain: finding.AttemptedValue is not null && i + 1 < Findings.Count && Findings[i + 1].AttemptedValue == finding.AttemptedValue)));

    // The formatter of the core shortens what was written; here it is a list of columns, which the reader needs in full, once.
    private static string InFull(Finding finding, bool isSaidAgain)
    {
        FindingKind kind = finding.Kind;
        string template = isSaidAgain ? kind.Template[..(kind.Template.LastIndexOf(". ", StringComparison.Ordinal) + 1)] : kind.Template;
        string sentence = kind.ArgumentNames.Zip(finding.Arguments)
            .Aggregate(template, (text, argument) => text.Replace("{" + argument.First + "}", argument.Second, StringComparison.Ordinal));
        return sentence.Replace("{attempted}", finding.AttemptedValue, StringComparison.Ordinal);
    }
}
