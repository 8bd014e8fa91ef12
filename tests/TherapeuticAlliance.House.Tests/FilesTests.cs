using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace TherapeuticAlliance.House.Tests;

/// <summary>A newcomer finds a type where its name says: file = type, folder = namespace, in every shipped project.</summary>
public sealed class FilesTests
{
    // Detectors share one namespace: a namespace named like the type in it would hide it.
    private static readonly string[] Shared = ["Ruptures/Detectors"];

    public static TheoryData<string> Projects { get; } = new(SourceProject.Names);

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_type_is_in_the_file_of_its_name(string project) => Assert.Empty(Declarations(project)
        .Where(type => type.File.Split('/')[^1].Split('.')[0] != type.Name)
        .Select(type => type.File + " declares " + type.Name));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_namespace_is_its_folder(string project) => Assert.Empty(Declarations(project)
        .Where(type => type.Namespace != NamespaceOf(project, SourceProject.FolderOf(type.File)) && !IsKnownToTheCompiler(type.Namespace))
        .Select(type => type.File + " is in namespace " + type.Namespace));

    private static string NamespaceOf(string project, string folder)
    {
        string shared = Array.Find(Shared, above => folder.StartsWith(above + "/", StringComparison.Ordinal)) ?? folder;
        return shared == "." ? project : project + "." + shared.Replace('/', '.');
    }

    // Attributes that the compiler finds by their full name.
    private static bool IsKnownToTheCompiler(string name) => name.StartsWith("System.", StringComparison.Ordinal);

    private static IEnumerable<(string File, string Namespace, string Name)> Declarations(string project) =>
        from tree in SourceProject.Load(project).Trees
        from node in tree.GetRoot().DescendantNodes()
        where node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && node.Parent is BaseNamespaceDeclarationSyntax
        select (tree.FilePath, ((BaseNamespaceDeclarationSyntax)node.Parent!).Name.ToString(),
            node is BaseTypeDeclarationSyntax type ? type.Identifier.Text : ((DelegateDeclarationSyntax)node).Identifier.Text);
}
