using System.Globalization;

/// <summary>The command line as a file and options; an option that a sample does not know is refused.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _values = [];

    /// <param name="args">The command line.</param>
    /// <param name="withValue">The options that take a value.</param>
    /// <param name="withoutValue">The options that do not, beside <c>--help</c>.</param>
    public Arguments(string[] args, IReadOnlyList<string> withValue, IReadOnlyList<string> withoutValue)
    {
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i].Length == 0)
            {
                throw new UsageException(i == 0 ? "The name of the file is empty. See --help." : $"What follows {args[i - 1]} is empty. See --help.");
            }

            if (!args[i].StartsWith('-') || args[i] == "-")
            {
                _values["FILE"] = _values.ContainsKey("FILE") ? throw new UsageException($"One file at a time: '{args[i]}' is a second one. See --help.") : args[i];
            }
            else if (args[i] is "-h" or "--help" || withoutValue.Contains(args[i]))
            {
                _values[args[i] == "-h" ? "--help" : args[i]] = string.Empty;
            }
            else if (!withValue.Contains(args[i]))
            {
                throw new UsageException($"There is no option '{args[i]}'; there are {string.Join(", ", withValue.Concat(withoutValue))} and --help.");
            }
            else if (!_values.TryAdd(args[i], i + 1 < args.Length && !withValue.Concat(withoutValue).Contains(args[i + 1]) ? args[i + 1] : throw new UsageException($"The option {args[i]} needs a value. See --help.")))
            {
                throw new UsageException($"The option {args[i]} is given twice.");
            }
            else if (args[++i].Length == 0)
            {
                throw new UsageException($"The value of {args[i - 1]} is empty. See --help.");
            }
        }
    }

    /// <summary>Gets the folder of the sample, where its example lies.</summary>
    public static string FolderOfThisFile => (string)AppContext.GetData("EntryPointFileDirectoryPath")!;

    public bool WantsHelp => Has("--help");

    public string File => this["FILE", "Name the file."];

    /// <summary>Gets the value of an option that is needed, or says what is lacking.</summary>
    public string this[string option, string lacking] => Value(option) ?? throw new UsageException(lacking + " See --help.");

    /// <summary>Whether there is anything but these options.</summary>
    public bool HasOtherThan(params string[] options) => _values.Keys.Except(options).Any();

    public bool Has(string option) => _values.ContainsKey(option);

    public string? Value(string option) => _values.GetValueOrDefault(option);

    /// <summary>Returns what stands between commas; nothing stands there twice.</summary>
    public string[] List(string option)
    {
        string[] parts = Value(option)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        return NamedTwice(parts) is { } twice ? throw new UsageException($"{option} names '{twice}' twice.") : parts;
    }

    /// <summary>Returns the first name that an earlier one equals, or null.</summary>
    public static string? NamedTwice(IEnumerable<string> names, IEqualityComparer<string>? comparer = null) =>
        names.GroupBy(name => name, comparer).FirstOrDefault(same => same.Count() > 1)?.Key;

    public int Count(string option) => int.TryParse(Value(option), NumberStyles.None, CultureInfo.InvariantCulture, out int count)
        ? count
        : throw new UsageException($"{option} takes a number from 0, not '{Value(option)}'.");

    public double Number(string option) => double.TryParse(Value(option), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
        ? number
        : throw new UsageException($"{option} takes a number such as 0.9, not '{Value(option)}'.");
}
