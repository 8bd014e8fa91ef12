using System.Reflection;

namespace TherapeuticAlliance.Internal;

/// <summary>The version of this library, as its package has it.</summary>
internal static class LibraryVersion
{
    /// <summary>Such as 0.1.0; what the build appends behind '+' is left out.</summary>
    internal static string Text { get; } =
        typeof(LibraryVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
