using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.House.Tests;

/// <summary>
/// Every C# block of the pages for hosts is a whole program with its using lines, as a reader would paste it into a new console
/// application. Only what that template brings by itself is added: its implicit usings.
/// </summary>
public sealed class DocumentationBlocksTests
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly string[] Pages = ["hosting.md", "catalogue.md", "results.md", "tutorial.md"];

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static TheoryData<string, int> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, int>();
            foreach (string page in Pages)
            {
                for (int block = 0; block < Of(page).Count; block++)
                {
                    blocks.Add(page, block);
                }
            }

            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_a_whole_program(string page, int block)
    {
        IEnumerable<Diagnostic> errors = CSharpCompilation.Create(
                "Program",
                [CSharpSyntaxTree.ParseText(ImplicitUsings, Language), CSharpSyntaxTree.ParseText(Of(page)[block], Language)],
                References,
                new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
            .GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

        Assert.Empty(errors.Select(error => error.ToString()));
    }

    [Theory]
    [InlineData("hosting.md", 5)]
    [InlineData("catalogue.md", 1)]
    [InlineData("results.md", 1)]
    [InlineData("tutorial.md", 5)]
    public void No_block_is_passed_over(string page, int least) => Assert.True(Of(page).Count >= least);

    private static List<string> Of(string page) =>
        [.. Regex.Matches(File.ReadAllText(Repository.Path("docs", page)), "```csharp\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value)];
}
