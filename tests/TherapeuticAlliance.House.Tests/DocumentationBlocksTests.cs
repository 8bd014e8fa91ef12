using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace TherapeuticAlliance.House.Tests;

/// <summary>
/// Every C# block of README and docs is a whole program with its using lines, as a reader would paste it into a new console
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

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    // As the SDK has it: a newer assembly than the one that was referenced is fine.
    private static readonly Dictionary<string, ReportDiagnostic> UnifiedReferences = new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static TheoryData<string, int> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, int>();
            foreach (DocumentationBlock block in DocumentationBlock.All)
            {
                blocks.Add(block.Page, block.Number);
            }

            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_a_whole_program(string page, int number)
    {
        string program = DocumentationBlock.All.Single(block => block.Page == page && block.Number == number).Program;

        // A block without statements of its own is a library; C# 7.3 knows no nullable references.
        bool isLibrary = !CSharpSyntaxTree.ParseText(program, Language).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        IEnumerable<Diagnostic> errors = CSharpCompilation.Create(
                "Program",
                [CSharpSyntaxTree.ParseText(ImplicitUsings, Language), CSharpSyntaxTree.ParseText(program, Language)],
                References,
                new CSharpCompilationOptions(
                    isLibrary ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication,
                    specificDiagnosticOptions: UnifiedReferences,
                    nullableContextOptions: page == "docs/net-framework.md" ? NullableContextOptions.Disable : NullableContextOptions.Enable))
            .GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

        Assert.Empty(errors.Select(error => error.ToString()));
    }

    [Fact]
    public void No_block_is_passed_over()
    {
        int fences = DocumentationBlock.Pages().Sum(page => Regex.Count(DocumentationBlock.TextOf(page), "^ *```(csharp|cs|c#|C#)", RegexOptions.Multiline));

        Assert.Equal(fences, DocumentationBlock.All.Count);
        Assert.True(fences > 60);
    }
}
