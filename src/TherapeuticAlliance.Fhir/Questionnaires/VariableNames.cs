using System;
using System.Collections.Generic;
using System.Text;
using TherapeuticAlliance.Fhir.Internal;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>
/// The name of each scale in expressions. <c>Expression.name</c> is a FHIR id, so it has no underscore, and FHIRPath would want
/// quotes around a hyphen: camel case, and a number where two codes would meet.
/// </summary>
internal static class VariableNames
{
    private const int LongestName = 48;

    internal static Dictionary<Scale, string> Of(Instrument instrument)
    {
        var names = new Dictionary<Scale, string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Scale scale in instrument.Scales)
        {
            string name = CamelCase(scale.Code);
            string free = name;
            for (int number = 2; !taken.Add(free); number++)
            {
                free = name + "x" + Number.Text(number);
            }

            names.Add(scale, free);
        }

        return names;
    }

    internal static string PascalCase(string id)
    {
        string name = CamelCase(id);
        return char.ToUpperInvariant(name[0]) + name.Substring(1);
    }

    private static string CamelCase(string code)
    {
        var name = new StringBuilder();
        bool isNext = false;
        foreach (char character in code)
        {
            bool isPlain = character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            if (isPlain && name.Length < LongestName)
            {
                name.Append(isNext && name.Length > 0 ? char.ToUpperInvariant(character) : character);
            }

            isNext = !isPlain;
        }

        return name.Length == 0 || char.IsDigit(name[0]) ? "s" + name : name.ToString();
    }
}
