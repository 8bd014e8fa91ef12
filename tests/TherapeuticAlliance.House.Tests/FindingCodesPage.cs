using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.House.Tests;

/// <summary>Writes docs/finding-codes.md from the kinds of findings.</summary>
internal static class FindingCodesPage
{
    private static readonly (string Range, string Title, string Text)[] Ranges =
    [
        ("TA1", "Definitions", "What is wrong with the definition of an instrument. All of it is reported at once; such a definition is not built."),
        ("TA2", "Answers", "What a person answered is never an exception. The answer is kept, scored as missing, and reported."),
        ("TA3", "Scores", "What to know about a score, or why there is none."),
        ("TA40", "Documents", "What is wrong with a document, with JSON paths."),
        ("TA41", "Stored texts", "What keeps a line of text from being the sheet or state that was stored."),
        ("TA5", "Studies", "What is noteworthy about a table of many forms, by row and column."),
        ("TA6", "Wording", "What keeps a pack of texts from fitting its form."),
        ("TA7", "Catalogues", "What keeps an instrument out of a catalogue, or a sheet from standing for another form."),
        ("TA80", "Series", "What keeps scores from being a series of sessions."),
        ("TA81", "Ruptures", "What is noteworthy about a policy, a monitor or its state."),
        ("TA82", "Change", "What keeps a change from being judged, and what to bear in mind."),
        ("TA83", "Dyads", "What keeps two raters from being compared."),
        ("TA835", "Norms", "What keeps a score from being held against a norm, or a change from having a direction."),
        ("TA84", "Response quality", "What is noteworthy about how a form was answered. It annotates; nothing is removed."),
        ("TA85", "Statistics", "What the data cannot support: a finding instead of a number."),
        ("TA86", "Tables of answers", "What is noteworthy about answers scored many at a time, by row and item."),
        ("TA87", "Courses", "What keeps a session from being appended to a case, corrected, completed or scored again."),
        ("TA90", "FHIR", "What keeps a resource of a health record from being read or written whole."),
        ("TA92", "SQL", "What keeps a form from being scored by a SELECT."),
        ("TA93", "Guidance", "Why nothing was observed that could be considered."),
    ];

    internal static string Text()
    {
        var page = new StringBuilder();
        page.Append("# Finding codes\n\n")
            .Append("Every finding has a permanent code, a severity, a path and arguments. The English sentence is made from code and arguments; ")
            .Append("`Describe(TextProvider)` says it in another language. Codes are one list over all packages. `{attempted}` stands for what was written: it may be something ")
            .Append("a person answered, is no argument, and is shown by `Describe` only; behind a bar stands what is said where it was not kept. A code once published is never reused.\n\n")
            .Append("This page is generated from the code. To write it anew: `UPDATE_APPROVED=1 dotnet test tests/TherapeuticAlliance.House.Tests -c Release`.\n");
        foreach ((string range, string title, string text) in Ranges)
        {
            FindingKind[] kinds = DeclaredFindings.All.Where(kind => RangeOf(kind) == range).ToArray();
            page.AppendFormat(CultureInfo.InvariantCulture, "\n## {0} ({1}{2})\n\n{3}\n\n| code | name | severity | sentence | arguments |\n|---|---|---|---|---|\n", title, range, new string('x', 6 - range.Length), text);
            page.Append(string.Concat(kinds.Select(Row)));
        }

        return page.ToString();
    }

    // The longest range that fits: norms have a part of the numbers of dyads.
    private static string RangeOf(FindingKind kind) =>
        Ranges.Where(range => kind.Code.StartsWith(range.Range, StringComparison.Ordinal)).OrderByDescending(range => range.Range.Length).First().Range;

    private static string Row(FindingKind kind) =>
        "| " + string.Join(" | ", kind.Code, kind.Name, kind.Severity, Cell(kind.Template) + (DeclaredFindings.Retired.Contains(kind) ? " (No longer raised.)" : string.Empty), Arguments(kind.ArgumentNames)) + " |\n";

    private static string Arguments(IReadOnlyList<string> names) => names.Count == 0 ? "none" : string.Join(", ", names.Select(name => "`" + name + "`"));

    private static string Cell(string text) => text.Replace("|", "\\|").Replace("<", "&lt;");
}
