using System;
using System.IO;
using System.Reflection;
using System.Runtime.Versioning;
using PublicApiGenerator;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Fhir.Tests.Approvals;

/// <summary>
/// What is public is a promise; it changes only when somebody approves the new text. One command writes both texts anew:
/// UPDATE_APPROVED=1 dotnet test tests/TherapeuticAlliance.Fhir.Tests -c Release.
/// </summary>
public sealed class PublicApiTests
{
    private static readonly Assembly Fhir = typeof(AllianceFhir).Assembly;

    [Theory]
    [InlineData(".NETCoreApp", "net10.0", "public-api.net10.0.txt")]
    [InlineData(".NETStandard", "net472", "public-api.netstandard2.0.txt")]
    public void The_public_api_is_the_approved_one(string framework, string folder, string file)
    {
        string path = Repository.Path("tests", "TherapeuticAlliance.Fhir.Tests", "Approvals", file);
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            // Both builds lie beside each other, so that one command can write both texts.
            File.WriteAllText(path, Text(Assembly.LoadFile(Path.GetFullPath(Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "..", folder, Fhir.GetName().Name + ".dll")))));
        }

        string approved = File.ReadAllText(path).Replace("\r\n", "\n");
        Assert.Contains("public static class AllianceFhir", approved);

        // The run on net10.0 sees the net10.0 assembly, the run on .NET Framework the netstandard2.0 one.
        if (Fhir.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.StartsWith(framework, StringComparison.Ordinal))
        {
            Assert.Equal(approved, Text(Fhir));
        }
    }

    private static string Text(Assembly assembly) =>
        ApiGenerator.GeneratePublicApi(assembly, new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).Replace("\r\n", "\n") + "\n";
}
