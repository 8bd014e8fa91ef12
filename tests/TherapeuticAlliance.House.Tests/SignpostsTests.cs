using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.House.Tests;

/// <summary>Holds the signposts: every type, member, folder and command that the pages for contributors name exists.</summary>
public sealed class SignpostsTests
{
    private static readonly HashSet<string> Names = [.. SourceProject.Names.SelectMany(Members), .. TestTypes()];

    public static TheoryData<string> Pages { get; } = new("docs/architecture.md", "docs/development.md", "CONTRIBUTING.md");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_type_and_member_that_is_named_exists(string page) =>
        Assert.DoesNotContain(Spans(page).Where(span => Regex.IsMatch(span, @"^[A-Z]\w*[a-z]\w*(\.[A-Z]\w*)*$")), span => !Names.Contains(span) && !IsPath(span));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_path_that_is_named_exists(string page) => Assert.DoesNotContain(
        Spans(page).Where(span => span.Contains('/', StringComparison.Ordinal) && Regex.IsMatch(span, @"^[\w./…-]+$")), span => !IsPath(span));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_names_projects_and_scripts_that_exist(string page) => Assert.DoesNotContain(
        Spans(page).Where(span => span.StartsWith("dotnet ", StringComparison.Ordinal) || span.Contains(" dotnet ", StringComparison.Ordinal))
            .SelectMany(span => span.Split(' ')).Where(word => Regex.IsMatch(word, @"^(tests|src|benchmarks|docs)/[\w./-]+$")),
        word => !IsPath(word));

    private static IEnumerable<string> Spans(string page) =>
        Regex.Matches(Regex.Replace(File.ReadAllText(Repository.Path(page.Split('/'))), "```.*?```", "", RegexOptions.Singleline), "`([^`\n]+)`").Select(match => match.Groups[1].Value);

    private static bool IsPath(string span)
    {
        string path = span.TrimEnd('/');
        return SourceProject.Names.Prepend(".").Select(name => name == "." ? Repository.Root : Repository.Path("src", name)).Select(folder => Path.Combine(folder, path))
            .Any(candidate => Directory.Exists(candidate) || File.Exists(candidate));
    }

    private static IEnumerable<string> Members(string project) => SourceProject.Load(project).Trees
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        .SelectMany(type => MemberNames(type).Select(member => type.Identifier.Text + "." + member).Prepend(type.Identifier.Text));

    private static IEnumerable<string> MemberNames(BaseTypeDeclarationSyntax type) => type switch
    {
        EnumDeclarationSyntax members => members.Members.Select(member => member.Identifier.Text),
        TypeDeclarationSyntax declared => declared.Members.SelectMany(member => member switch
        {
            MethodDeclarationSyntax method => [method.Identifier.Text],
            PropertyDeclarationSyntax property => [property.Identifier.Text],
            FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.Text),
            _ => Enumerable.Empty<string>(),
        }),
        _ => [],
    };

    private static IEnumerable<string> TestTypes() =>
        Directory.GetFiles(Repository.Path("tests"), "*.cs", SearchOption.AllDirectories).Select(file => Path.GetFileName(file).Split('.')[0]);
}
