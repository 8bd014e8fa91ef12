using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Files;

/// <summary>A table cannot be read or its scores not be written; <see cref="Findings"/> lists all reasons.</summary>
/// <remarks>
/// The message names files and the columns that were asked for. It never shows the first row of a table, which may be a
/// person's data where a header is lacking; <see cref="Describe()"/> does.
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
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns all reasons in one line as <see cref="Describe()"/> does, in another language.</summary>
    /// <param name="texts">Says the sentences.</param>
    public string Describe(TextProvider texts) => string.Join(' ', Findings.Select((finding, i) =>
        InFull(finding, texts, isSaidAgain: finding.AttemptedValue is not null && i + 1 < Findings.Count && Findings[i + 1].AttemptedValue == finding.AttemptedValue)));

    // What was written is a list of columns here, which the reader needs in full, once.
    private static string InFull(Finding finding, TextProvider texts, bool isSaidAgain)
    {
        if (!isSaidAgain)
        {
            return finding.DescribeInFull(texts);
        }

        // The names before it may be a list with the same mark.
        const string Mark = "…";
        string sentence = finding.WithAttemptedValue(Mark).DescribeInFull(texts);
        return sentence[..(sentence[..sentence.LastIndexOf(Mark, StringComparison.Ordinal)].LastIndexOf(". ", StringComparison.Ordinal) + 1)];
    }
}
