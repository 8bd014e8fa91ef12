using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TherapeuticAlliance.Tests.Support;

namespace TherapeuticAlliance.House.Tests;

/// <summary>The sources of one shipped project, as the compiler sees them for net10.0 (or its only target).</summary>
internal sealed class SourceProject
{
    private static readonly Dictionary<string, SourceProject> Loaded = new(StringComparer.Ordinal);

    private readonly string _folder;
    private readonly CSharpCompilation _compilation;
    private IReadOnlyList<Use>? _uses;

    private SourceProject(string name)
    {
        Name = name;
        _folder = Repository.Path("src", name);
        var parsing = new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: ["NET", "NET10_0_OR_GREATER"]);
        _compilation = CSharpCompilation.Create(
            name,
            Files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(_folder, file)), parsing, file)),
            References(name),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>Gets the names of all shipped projects.</summary>
    internal static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Repository.Path("src"), "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!];

    internal string Name { get; }

    /// <summary>Gets the source files, relative to the project.</summary>
    internal IReadOnlyList<string> Files =>
    [
        .. Directory.GetFiles(_folder, "*.cs", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))
            .Where(file => !file.EndsWith(".NetStandard.cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    /// <summary>Gets each use of a type of this project by another of its types.</summary>
    internal IReadOnlyList<Use> Uses => _uses ??= [.. _compilation.SyntaxTrees.SelectMany(UsesIn).Distinct()];

    internal IEnumerable<SyntaxTree> Trees => _compilation.SyntaxTrees;

    internal static SourceProject Load(string name)
    {
        lock (Loaded)
        {
            return Loaded.TryGetValue(name, out SourceProject? known) ? known : Loaded[name] = new SourceProject(name);
        }
    }

    /// <summary>Returns the folder of a file; the root of the project is a dot.</summary>
    internal static string FolderOf(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.LastIndexOf('/')] : ".";

    private static IEnumerable<MetadataReference> References(string name)
    {
        string own = name + ".dll";
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.EndsWith(".dll", StringComparison.Ordinal) && !string.Equals(Path.GetFileName(path), own, StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    private IEnumerable<Use> UsesIn(SyntaxTree tree)
    {
        SemanticModel model = _compilation.GetSemanticModel(tree);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            if (node is not (SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax or ElementAccessExpressionSyntax)
                || node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null)
            {
                continue;
            }

            SymbolInfo info = model.GetSymbolInfo(node);
            if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol && TypeOf(symbol) is { } type && FileOf(symbol, type) is { } file && file != tree.FilePath)
            {
                yield return new Use(tree.FilePath, file, type.Name);
            }
        }
    }

    private static INamedTypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => Outermost(type),
        IMethodSymbol { ReducedFrom: { } extension } => Outermost(extension.ContainingType),
        _ => symbol.ContainingType is { } owner ? Outermost(owner) : null,
    };

    private static INamedTypeSymbol Outermost(INamedTypeSymbol type) => type.ContainingType is { } outer ? Outermost(outer) : type.OriginalDefinition;

    // The file of the member where the type is spread over several.
    private static string? FileOf(ISymbol symbol, INamedTypeSymbol type) =>
        (symbol.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault() ?? type.DeclaringSyntaxReferences.FirstOrDefault())?.SyntaxTree.FilePath;
}
