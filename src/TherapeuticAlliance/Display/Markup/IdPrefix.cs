using System;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Display.Markup;

/// <summary>What the ids of a chart or form begin with, so that two of them fit on one page.</summary>
internal static class IdPrefix
{
    private const int MaxLength = 64;

    internal static string Checked(string prefix, string name) =>
        Guard.NotNull(prefix, name).Length is > 0 and <= MaxLength && IsLetter(prefix[0]) && prefix.All(c => IsLetter(c) || c is (>= '0' and <= '9') or '-')
            ? prefix
            : throw new ArgumentException("A prefix of ids has letters, digits and hyphens, at most 64, and begins with a letter.", name);

    /// <summary>The prefix of a part; a long outer prefix is shortened, so that the part can still be told from the others.</summary>
    internal static string Inner(string prefix, string name)
    {
        string inner = prefix + "-" + name;
        return inner.Length <= MaxLength ? inner : prefix.Substring(0, MaxLength - name.Length - 1) + "-" + name;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
