using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TherapeuticAlliance.Mutation.Making;

/// <summary>How a project is compiled, from what MSBuild would have told the compiler: same sources, references, resources, key and generators.</summary>
internal sealed class CompilerCall
{
    private readonly string _project;
    private readonly CSharpCommandLineArguments _line;

    private CompilerCall(string project, CSharpCommandLineArguments line)
    {
        _project = project;
        _line = line;
        SyntaxTree[] trees = line.SourceFiles.Select(file => Parse(File.ReadAllText(file.Path), file.Path)).ToArray();
        Original = Generated(CSharpCompilation.Create(
            line.CompilationName ?? Path.GetFileNameWithoutExtension(line.OutputFileName),
            trees,
            line.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(Path.Combine(project, reference.Reference), reference.Properties)),
            Options()));
    }

    /// <summary>Gets the project without a mutant.</summary>
    internal Compilation Original { get; }

    internal IEnumerable<ResourceDescription> Resources => _line.ManifestResources;

    /// <summary>Reads what <c>dotnet msbuild -getItem:CscCommandLineArgs</c> prints.</summary>
    internal static CompilerCall Of(string arguments, string project)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(arguments));
        IEnumerable<string> items = json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString() ?? "");
        return new CompilerCall(project, CSharpCommandLineParser.Default.Parse(items, project, null));
    }

    internal SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), _line.ParseOptions, path);

    // A mutant may leave unreachable code and the like behind: warnings are nobody's concern here.
    private CSharpCompilationOptions Options() => _line.CompilationOptions
        .WithGeneralDiagnosticOption(ReportDiagnostic.Suppress)
        .WithSpecificDiagnosticOptions([])
        .WithStrongNameProvider(new DesktopStrongNameProvider([_project]));

    private Compilation Generated(CSharpCompilation compilation)
    {
        ISourceGenerator[] generators = _line.AnalyzerReferences.Select(reference => Path.Combine(_project, reference.FilePath))
            .Where(path => path.Contains("SourceGen", StringComparison.Ordinal) || path.Contains("Generator", StringComparison.Ordinal))
            .SelectMany(path => new AnalyzerFileReference(path, new Loader()).GetGenerators(LanguageNames.CSharp))
            .ToArray();
        CSharpGeneratorDriver.Create(generators, parseOptions: _line.ParseOptions).RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out _);
        return updated;
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // They lie beside the generator.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
