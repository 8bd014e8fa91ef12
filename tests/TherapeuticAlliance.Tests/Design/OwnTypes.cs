using System;
using System.Linq;
using System.Reflection;

namespace TherapeuticAlliance.Tests.Design;

/// <summary>The types of the library. A mutation tester and the compiler add some that are not ours.</summary>
internal static class OwnTypes
{
    internal static Assembly Assembly { get; } = typeof(Instrument).Assembly;

    internal static Type[] All { get; } = Assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith("TherapeuticAlliance", StringComparison.Ordinal) == true && !type.Name.Contains("<")).ToArray();

    internal static Type[] Public { get; } = All.Where(type => type.IsVisible).ToArray();

    internal static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;
}
