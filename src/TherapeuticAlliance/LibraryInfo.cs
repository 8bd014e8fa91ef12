using System.Reflection;

namespace TherapeuticAlliance;

/// <summary>What this library says about itself, for hosts and auditors.</summary>
public static class LibraryInfo
{
    /// <summary>Gets the version of the library, as its package has it: <c>0.1.0</c>.</summary>
    /// <remarks>
    /// Every report states it too. What the build appends behind a plus sign is left out. Where two plug-ins bring two versions
    /// into one process, compare it with the version you were built against.
    /// </remarks>
    public static string Version { get; } =
        typeof(LibraryInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
