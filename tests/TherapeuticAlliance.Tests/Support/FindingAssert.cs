using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>Compares findings by what is permanent: code, path, arguments.</summary>
internal static class FindingAssert
{
    internal static Finding Only(IEnumerable<Finding> findings, string code, string path, params string[] arguments)
    {
        Finding finding = Assert.Single(findings);
        Is(finding, code, path, arguments);
        return finding;
    }

    internal static void Is(Finding finding, string code, string path, params string[] arguments)
    {
        Assert.Equal(code, finding.Code);
        Assert.Equal(path, finding.Path);
        Assert.Equal(arguments, finding.Arguments);
    }
}
