using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Tests.Findings;

/// <summary>Writes docs/finding-codes.md from the kinds of findings.</summary>
internal static class FindingCodesPage
{
    private static readonly (char Range, string Title, string Text)[] Ranges =
    [
        ('1', "Definitions", "What is wrong with the definition of an instrument. All of it is reported at once; such a definition is not built."),
        ('2', "Answers", "What a person answered is never an exception. The answer is kept, scored as missing, and reported."),
        ('3', "Scores", "What to know about a score, or why there is none."),
        ('4', "Documents", "What is wrong with a document, with JSON paths."),
        ('5', "Studies", "What is noteworthy about a table of many forms, by row and column."),
        ('6', "Wording", "What keeps a pack of texts from fitting its form."),
        ('7', "Catalogues", "What keeps an instrument out of a catalogue, or a sheet from standing for another form."),
    ];

    internal static string Text()
    {
        var page = new StringBuilder();
        page.Append("# Finding codes\n\n")
            .Append("Every finding has a permanent code, a severity, a path and arguments. The English sentence is made from code and arguments; ")
            .Append("a host that speaks another language writes an `IFindingFormatter`. `{offending}` stands for what was written: it may be something ")
            .Append("a person answered, is no argument, and is shown by `Describe()` only. A code once published is never reused.\n\n")
            .Append("This page is generated from the code. To write it anew: `UPDATE_APPROVED=1 dotnet test tests/TherapeuticAlliance.Tests -c Release`.\n");
        foreach ((char range, string title, string text) in Ranges)
        {
            FindingKind[] kinds = FindingKinds.All.Where(kind => kind.Code[2] == range).ToArray();
            page.AppendFormat(CultureInfo.InvariantCulture, "\n## {0} (TA{1}xxx)\n\n{2}\n\n| code | name | severity | sentence | arguments |\n|---|---|---|---|---|\n", title, range, text);
            page.Append(string.Concat(kinds.Select(Row)));
        }

        return page.ToString();
    }

    private static string Row(FindingKind kind) =>
        "| " + string.Join(" | ", kind.Code, kind.Name, kind.Severity, Cell(kind.Template), Arguments(kind.ArgumentNames)) + " |\n";

    private static string Arguments(IReadOnlyList<string> names) => names.Count == 0 ? "none" : string.Join(", ", names.Select(name => "`" + name + "`"));

    private static string Cell(string text) => text.Replace("|", "\\|").Replace("<", "&lt;");
}
