using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Json.Internal;

/// <summary>The words of an enumeration in documents: the name of the member, beginning in lower case.</summary>
internal static class EnumNames
{
    internal static string Of<T>(T value)
        where T : struct, Enum => Word(value.ToString());

    /// <summary>Returns the member of a word, compared ordinally, or null. Numbers are no words.</summary>
    internal static T? Find<T>(string? word)
        where T : struct, Enum =>
        Enum.GetNames(typeof(T)).FirstOrDefault(name => Word(name) == word) is { } found ? (T)Enum.Parse(typeof(T), found) : null;

    internal static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetNames(typeof(T)).Select(Word);

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
