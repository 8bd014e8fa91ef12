using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Versioning;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Design;

/// <summary>A newcomer finds a type where its name says; a host finds an assembly that asks for nothing.</summary>
public sealed class HouseTests
{
    public static TheoryData<string> TopLevelTypes { get; } = new(OwnTypes.Public.Where(type => !type.IsNested).Select(type => type.FullName!));

    [Theory]
    [MemberData(nameof(TopLevelTypes))]
    public void Every_public_type_stands_in_a_file_of_its_name_in_the_folder_of_its_namespace(string name)
    {
        string[] parts = name.Split('`')[0].Split('.').Skip(1).ToArray();
        string folder = Repository.Path(["src", "TherapeuticAlliance", .. parts.Take(parts.Length - 1)]);
        string file = parts[parts.Length - 1] + ".cs";

        // Detectors have a folder each and share one namespace.
        Assert.True(IsIn(folder, file) || (folder.EndsWith("Detectors", StringComparison.Ordinal) && Directory.GetDirectories(folder).Any(own => IsIn(own, file))));
    }

    [Fact]
    public void The_library_depends_on_nothing_but_the_framework() => Assert.All(
        OwnTypes.Assembly.GetReferencedAssemblies(),
        reference => Assert.True(reference.Name is "netstandard" or "System" || reference.Name!.StartsWith("System.", StringComparison.Ordinal), reference.Name));

    [Fact]
    public void The_run_on_each_framework_tests_the_assembly_made_for_it()
    {
        string target = OwnTypes.Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName;
        bool isNetFramework = typeof(HouseTests).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.StartsWith(".NETFramework", StringComparison.Ordinal);

        Assert.Equal(isNetFramework ? ".NETStandard,Version=v2.0" : ".NETCoreApp,Version=v10.0", target);
    }

    [Fact]
    public void The_assembly_has_a_strong_name_and_a_version_that_changes_whenever_the_interface_may_break()
    {
        AssemblyName name = OwnTypes.Assembly.GetName();
        Version package = Version.Parse(LibraryInfo.Version.Split('-')[0]);

        Assert.Equal(8, name.GetPublicKeyToken()!.Length);
        Assert.Equal(package.Major == 0 ? new Version(0, package.Minor, 0, 0) : new Version(package.Major, 0, 0, 0), name.Version);
    }

    private static bool IsIn(string folder, string file) => File.Exists(Path.Combine(folder, file));
}
