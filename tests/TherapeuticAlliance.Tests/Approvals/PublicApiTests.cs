using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Versioning;
using Xunit;

namespace TherapeuticAlliance.Tests.Approvals;

/// <summary>What is public is a promise; it changes only when somebody approves the new text.</summary>
public sealed class PublicApiTests
{
    private static readonly Assembly Core = typeof(Instrument).Assembly;

    // The run on net10.0 sees the net10.0 assembly, the run on .NET Framework the netstandard2.0 one.
    private static readonly bool IsNetStandard =
        Core.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.StartsWith(".NETStandard", StringComparison.Ordinal);

    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        string file = IsNetStandard ? PublicApi.NetStandardFile : PublicApi.NetFile;

        Approved.Compare(file, PublicApi.ApprovedText(file), PublicApi.Of(Core));
    }

    [Fact]
    public void Everything_public_on_netstandard_is_public_on_net()
    {
        HashSet<string> net = Members(PublicApi.NetFile);

        // Only .NET Framework has application domains for an exception to cross.
        string[] missing = Members(PublicApi.NetStandardFile).Where(member => !net.Contains(member) && !member.Contains("Serializa")).ToArray();

        Assert.Empty(missing);
    }

    [Fact]
    public void Both_approved_texts_speak_of_the_whole_library()
    {
        Assert.Contains(Members(PublicApi.NetStandardFile), member => member.EndsWith("public TherapeuticAlliance.ResponseSheet Blank() { }", StringComparison.Ordinal));
        Assert.Contains(Members(PublicApi.NetFile), member => member.Contains("System.ReadOnlySpan<double> answers"));
    }

    // Each line with the namespace and type it stands in.
    private static HashSet<string> Members(string file)
    {
        var members = new HashSet<string>(StringComparer.Ordinal);
        var enclosing = new Stack<string>();
        string last = string.Empty;
        foreach (string line in PublicApi.ApprovedText(file).Split('\n').Select(l => l.Trim()))
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
