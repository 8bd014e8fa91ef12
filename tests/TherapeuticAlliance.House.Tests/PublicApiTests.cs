using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using PublicApiGenerator;
using TherapeuticAlliance.Tests.Approvals;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.House.Tests;

/// <summary>What is public is a promise; it changes only when somebody approves the new text. Every package, every target.</summary>
public sealed class PublicApiTests
{
    private const string Net = "net10.0";
    private const string NetStandard = "netstandard2.0";

    private static readonly string Configuration = new DirectoryInfo(AppDomain.CurrentDomain.BaseDirectory).Parent!.Name;

    public static TheoryData<string> Builds { get; } = [.. SourceProject.Names.SelectMany(project => Targets(project).Select(target => project + "." + target))];

    public static TheoryData<string> ForBoth { get; } = [.. SourceProject.Names.Where(project => Targets(project).Contains(NetStandard))];

    [Theory]
    [MemberData(nameof(Builds))]
    public void The_public_api_is_the_approved_one(string build) => Approved.Verify(PathOf(build), Api(build));

    [Theory]
    [MemberData(nameof(ForBoth))]
    public void Everything_public_on_netstandard_is_public_on_net(string project)
    {
        HashSet<string> net = Members(project + "." + Net);

        // Only .NET Framework has application domains for an exception to cross.
        Assert.DoesNotContain(Members(project + "." + NetStandard), member => !net.Contains(member) && !member.Contains("Serializa", StringComparison.Ordinal));
    }

    [Fact]
    public void The_approved_texts_are_those_of_the_builds() => Assert.Equal(
        SourceProject.Names.SelectMany(project => Targets(project).Select(target => project + "." + target + ".txt")).Order(StringComparer.Ordinal),
        Directory.GetFiles(Path.GetDirectoryName(PathOf("any"))!).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_approved_texts_speak_of_the_whole_library()
    {
        Assert.Contains(Members("TherapeuticAlliance." + NetStandard), member => member.EndsWith("public TherapeuticAlliance.ResponseSheet Blank() { }", StringComparison.Ordinal));
        Assert.Contains(Members("TherapeuticAlliance." + Net), member => member.Contains("System.ReadOnlySpan<double> answers", StringComparison.Ordinal));
    }

    private static string[] Targets(string project) => XDocument.Load(Repository.Path("src", project, project + ".csproj")).Descendants()
        .First(element => element.Name.LocalName is "TargetFramework" or "TargetFrameworks").Value.Split(';');

    private static string Api(string build)
    {
        string target = build.EndsWith(Net, StringComparison.Ordinal) ? Net : NetStandard, project = build[..^(target.Length + 1)];
        string path = Repository.Path("src", project, "bin", Configuration, target, project + ".dll");
        return ApiGenerator.GeneratePublicApi(Assembly.LoadFile(path), new ApiGeneratorOptions { IncludeAssemblyAttributes = false }) + "\n";
    }

    private static string PathOf(string build) => Repository.Path("tests", "TherapeuticAlliance.House.Tests", "Approvals", build + ".txt");

    // Each line with the namespace and type it stands in.
    private static HashSet<string> Members(string build)
    {
        var members = new HashSet<string>(StringComparer.Ordinal);
        var enclosing = new Stack<string>();
        string last = string.Empty;
        foreach (string line in Approved.Read(PathOf(build)).Split('\n').Select(line => line.Trim()))
        {
            if (line == "{")
            {
                enclosing.Push(last);
            }
            else if (line is "}" or "};")
            {
                enclosing.Pop();
            }
            else if (line.Length > 0)
            {
                members.Add(string.Join(" / ", enclosing.Reverse()) + " / " + line);
            }

            last = line;
        }

        return members;
    }
}
