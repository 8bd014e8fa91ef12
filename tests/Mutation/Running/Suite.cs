using System.Globalization;
using System.IO;
using System.Linq;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>Which tests judge which DLL. Tests that take more processor time than <see cref="MostSeconds"/> are left out.</summary>
internal sealed record Suite(string Bin, string Tests, string Mutated, double MostSeconds, string[] Namespaces)
{
    internal string TestsPath => Path.Combine(Bin, Tests);

    internal string MutatedPath => Path.Combine(Bin, Mutated);

    internal static Suite Of(string[] arguments) =>
        new(arguments[0], arguments[1], arguments[2], double.Parse(arguments[3], CultureInfo.InvariantCulture), arguments.Skip(4).ToArray());
}
