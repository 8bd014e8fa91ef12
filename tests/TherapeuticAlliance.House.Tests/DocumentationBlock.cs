using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Tests.Support;

namespace TherapeuticAlliance.House.Tests;

/// <summary>
/// A block of C# of a page, as a whole program. One that stands behind <c>&lt;!-- continues --&gt;</c> goes on from the blocks before
/// it, as cells of a notebook do; its program has their lines in front.
/// </summary>
internal sealed class DocumentationBlock
{
    private const string Continues = "<!-- continues -->\n";

    private DocumentationBlock(string page, int number, string program)
    {
        Page = page;
        Number = number;
        Program = program;
    }

    internal string Page { get; }

    internal int Number { get; }

    internal string Program { get; }

    internal static IReadOnlyList<DocumentationBlock> All { get; } = [.. Pages().SelectMany(Of)];

    internal static IReadOnlyList<string> Pages() =>
    [
        "README.md", .. Directory.GetFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => "docs/" + Path.GetRelativePath(Repository.Path("docs"), file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    internal static string TextOf(string page) => File.ReadAllText(Repository.Path(page.Split('/'))).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static IEnumerable<DocumentationBlock> Of(string page)
    {
        string text = TextOf(page), before = string.Empty;
        int number = 0;
        foreach (Match block in Regex.Matches(text, "```csharp\n(.*?)```", RegexOptions.Singleline))
        {
            bool continues = text[..block.Index].EndsWith(Continues, StringComparison.Ordinal);
            before = Joined(continues ? before : string.Empty, block.Groups[1].Value);
            yield return new DocumentationBlock(page, ++number, before);
        }
    }

    // Using lines first, each once; then the lines in their order.
    private static string Joined(string before, string block)
    {
        string[] lines = [.. before.Split('\n'), .. block.Split('\n')];
        return string.Join('\n', lines.Where(IsUsing).Distinct().Concat(lines.Where(line => !IsUsing(line))));
    }

    private static bool IsUsing(string line) => Regex.IsMatch(line, @"^using (static )?[\w.]+;$");
}
