using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.House.Tests;

/// <summary>Every kind of finding that a shipped package declares, by ascending code.</summary>
internal static class DeclaredFindings
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    internal static IReadOnlyList<FindingKind> All { get; } =
    [
        .. SourceProject.Names.Select(Assembly.Load).SelectMany(assembly => Of(assembly.GetTypes())).OrderBy(kind => kind.Code, StringComparer.Ordinal),
    ];

    /// <summary>Gets the kinds that nothing raises any more: those that a class of retired findings declares.</summary>
    internal static IReadOnlyList<FindingKind> Retired { get; } =
        [.. Of(SourceProject.Names.Select(Assembly.Load).SelectMany(assembly => assembly.GetTypes()).Where(type => type.Name == "RetiredFindings"))];

    internal static IEnumerable<FindingKind> Of(IEnumerable<Type> types) => types.SelectMany(type => type.GetProperties(Static))
        .Where(property => property.PropertyType == typeof(FindingKind)).Select(property => (FindingKind)property.GetValue(null)!);
}
