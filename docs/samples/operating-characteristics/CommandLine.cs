using System.Globalization;

/// <summary>The command line.</summary>
internal sealed class CommandLine
{
    private static readonly string[] WithValue = ["--seed", "--threads", "--design", "--out"];

    private readonly Dictionary<string, string> _values = [];

    public CommandLine(string[] args)
    {
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i] is "--help" or "-h" or "--quick" or "--stated")
            {
                _values[args[i] == "-h" ? "--help" : args[i]] = string.Empty;
            }
            else if (!WithValue.Contains(args[i]))
            {
                throw new UsageException($"There is no option '{args[i]}'; there are --quick, --stated, {string.Join(", ", WithValue)} and --help.");
            }
            else if (!_values.TryAdd(args[i], i + 1 < args.Length ? args[i + 1] : throw new UsageException($"The option {args[i]} needs a value. See --help.")))
            {
                throw new UsageException($"The option {args[i]} is given twice.");
            }
            else
            {
                i++;
            }
        }
    }

    public bool WantsHelp => _values.ContainsKey("--help");

    public bool IsQuick => _values.ContainsKey("--quick");

    public bool IsOnlyStated => _values.ContainsKey("--stated");

    public int Seed => Number("--seed", int.MinValue) ?? 20261125;

    public int? Threads => Number("--threads", 1);

    public string Design => Value("--design") ?? Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "operating-characteristics.csv");

    // Opened before the work begins: who waits for minutes should not learn at the end that nothing can be written.
    public TextWriter? OpenOut()
    {
        try
        {
            return Value("--out") is { } path ? new StreamWriter(path) : null;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The file for --out cannot be written: {wrong.Message}");
        }
    }

    private int? Number(string option, int least) => Value(option) is not { } text ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least ? number
        : throw new UsageException($"{option} takes a whole number{(least > 0 ? $" from {least}" : string.Empty)}, not '{text}'.");

    private string? Value(string option) => _values.GetValueOrDefault(option);
}
