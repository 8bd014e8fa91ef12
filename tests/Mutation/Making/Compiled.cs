using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace TherapeuticAlliance.Mutation.Making;

/// <summary>Compiles all mutants of a folder into one DLL. Those that do not compile are dropped, and it is tried again.</summary>
internal sealed class Compiled(CompilerCall call, string project, string folder)
{
    private const int MostRounds = 20;

    private readonly List<Mutant> _mutants = [];
    private readonly HashSet<int> _dropped = [];

    internal static int Write(string arguments, string project, string folder, string output, string list)
    {
        var compiled = new Compiled(CompilerCall.Of(arguments, project), project, folder);
        for (int round = 0; round < MostRounds; round++)
        {
            using var dll = new MemoryStream();
            EmitResult result = compiled.Emit(dll);
            if (result.Success)
            {
                File.WriteAllBytes(output, dll.ToArray());
                File.WriteAllLines(list, compiled._mutants.Where(mutant => !compiled._dropped.Contains(mutant.Id)).Select(mutant => mutant.Text));
                Console.WriteLine(FormattableString.Invariant($"{compiled._mutants.Count - compiled._dropped.Count} mutants; {compiled._dropped.Count} that do not compile are dropped"));
                return 0;
            }

            if (!compiled.Drop([.. result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)]))
            {
                break;
            }
        }

        return 1;
    }

    private EmitResult Emit(MemoryStream dll)
    {
        _mutants.Clear();
        Compilation next = call.Original;
        foreach (SyntaxTree tree in call.Original.SyntaxTrees.Where(IsWanted))
        {
            SyntaxNode root = new MutantRewriter(call.Original.GetSemanticModel(tree), Name(tree), _mutants, _dropped).Visit(tree.GetRoot())!;
            next = next.ReplaceSyntaxTree(tree, CSharpSyntaxTree.Create((CSharpSyntaxNode)root, (CSharpParseOptions)tree.Options, tree.FilePath, Encoding.UTF8));
        }

        next = next.AddSyntaxTrees(call.Parse(Switches.Source(_mutants.Count), "MutantSwitch.cs"));
        return next.Emit(dll, manifestResources: call.Resources, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
    }

    private string Name(SyntaxTree tree) => Path.GetRelativePath(project, tree.FilePath).Replace('\\', '/');

    // "." is the root of the project only and "Folder/." a folder without those below it.
    private bool IsWanted(SyntaxTree tree)
    {
        string name = Name(tree);
        return folder.EndsWith('.') ? Path.GetDirectoryName(name) == folder.TrimEnd('.', '/') : name.StartsWith(folder + "/", StringComparison.Ordinal);
    }

    // The mutant at or around an error, or all of its member when the error shows elsewhere.
    private bool Drop(Diagnostic[] errors)
    {
        int before = _dropped.Count;
        foreach (Diagnostic error in errors)
        {
            if (error.Location.SourceTree?.GetRoot() is not { } root)
            {
                continue;
            }

            SyntaxNode[] around = root.FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true).AncestorsAndSelf().ToArray();
            int[] nearest = around.Select(Marks).FirstOrDefault(marks => marks.Length > 0) ?? [];
            SyntaxNode member = around.FirstOrDefault(node => node is MemberDeclarationSyntax or AccessorDeclarationSyntax) ?? root;
            _dropped.UnionWith(nearest.Any(id => !_dropped.Contains(id)) ? nearest : member.GetAnnotatedNodes(Switches.Mark).SelectMany(Marks));
        }

        if (_dropped.Count == before)
        {
            Console.Error.WriteLine(string.Join('\n', errors.Take(10).Select(error => error.ToString())));
        }

        return _dropped.Count > before;
    }

    private static int[] Marks(SyntaxNode node) => node.GetAnnotations(Switches.Mark).Select(mark => int.Parse(mark.Data!, CultureInfo.InvariantCulture)).ToArray();
}
