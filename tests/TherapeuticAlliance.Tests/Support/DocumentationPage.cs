using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>A page of docs, whose code must stand line by line in a test that runs it.</summary>
internal sealed class DocumentationPage(string name)
{
    internal string Text { get; } = File.ReadAllText(Repository.Path("docs", name)).Replace("\r\n", "\n");

    /// <summary>The lines of code of the page, without the comment at their end, the using lines and what is the reader's.</summary>
    internal string[] CodeLines() => Regex.Matches(Text, "```csharp\n(.*?)```", RegexOptions.Singleline).Cast<Match>()
        .SelectMany(match => match.Groups[1].Value.Split('\n'))
        .Where(line => !line.StartsWith("using TherapeuticAlliance", StringComparison.Ordinal) && !line.Contains("// yours"))
        .Select(line => Regex.Replace(line, "\\s*// .*$", string.Empty).Trim()).Where(line => line.Length > 1).ToArray();

    internal void AssertCodeStandsIn(params string[] testFile)
    {
        string here = File.ReadAllText(Repository.Path(["tests", "TherapeuticAlliance.Tests", .. testFile]));

        Assert.NotEmpty(CodeLines());
        Assert.All(CodeLines(), line => Assert.Contains(line, here));
    }
}
