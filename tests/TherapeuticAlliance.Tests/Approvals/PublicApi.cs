using System;
using System.IO;
using System.Linq;
using System.Reflection;
using PublicApiGenerator;

namespace TherapeuticAlliance.Tests.Approvals;

/// <summary>The public API of an assembly as text.</summary>
internal static class PublicApi
{
    internal const string NetStandardFile = "public-api.netstandard2.0.txt";
    internal const string NetFile = "public-api.net10.0.txt";

    // Two builds lie beside each other, so that one command can write both texts.
    private static readonly Lazy<bool> Updated = new(() =>
    {
        foreach ((string framework, string file) in new[] { ("net472", NetStandardFile), ("net10.0", NetFile) })
        {
            string path = Path.GetFullPath(Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "..", framework, "TherapeuticAlliance.dll"));
            File.WriteAllText(Approved.PathOf(file), Of(Assembly.LoadFile(path)));
        }

        return true;
    });

    internal static string ApprovedText(string file)
    {
        _ = Approved.IsUpdating && Updated.Value;
        return Approved.Read(Approved.PathOf(file));
    }

    internal static string Of(Assembly assembly) => ApiGenerator.GeneratePublicApi(
        assembly,
        new ApiGeneratorOptions { IncludeAssemblyAttributes = false, IncludeTypes = OwnTypes(assembly) }) + "\n";

    // A mutation tester adds types of its own to the assembly.
    private static Type[] OwnTypes(Assembly assembly) => assembly.GetExportedTypes()
        .Where(type => type.Namespace!.StartsWith("TherapeuticAlliance", StringComparison.Ordinal)).ToArray();
}
