using System.Linq;

namespace TherapeuticAlliance.Research.Internal;

/// <summary>A code about one item, whose name may be anything that a host calls it: <c>item(q1)</c>.</summary>
internal static class ItemCode
{
    /// <summary>Returns the code with the name as its value; a backslash keeps a comma, a stroke and what looks like a number as they are.</summary>
    internal static string Of(string code, string item)
    {
        string name = string.Concat(item.Select(c => c is '\\' or ',' or '/' ? "\\" + c : c.ToString()));
        return code + "(" + (name.Length > 0 && (char.IsAsciiDigit(name[0]) || name[0] is '-' or '.') ? "\\" : string.Empty) + name + ")";
    }
}
