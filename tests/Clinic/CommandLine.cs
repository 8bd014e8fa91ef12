using System.Globalization;

namespace ClinicBench;

internal sealed class CommandLine(string[] args)
{
    internal string App => args[1];

    internal string Folder => args[2];

    internal string? Database => Value("--database");

    internal int Number(string name, int otherwise) => Value(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private string? Value(string name)
    {
        int at = Array.IndexOf(args, name);
        return at < 0 ? null : args[at + 1];
    }
}
