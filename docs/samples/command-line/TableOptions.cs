using System.Globalization;
using TherapeuticAlliance;
using TherapeuticAlliance.Research;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Scoring;

/// <summary>How a table is read, the same for every sample that reads one.</summary>
internal static class TableOptions
{
    public static readonly string[] WithValue =
    [
        "--items", "--id", "--session", "--sessions", "--session-dates", "--repeats", "--waves", "--wave-names", "--long", "--rater", "--answers",
        "--keyed", "--missing", "--at-least-answered", "--skip-rows", "--title-rows", "--leave-out", "--delimiter", "--encoding", "--keep",
    ];

    public static readonly string[] WithoutValue = ["--join-ids", "--session-at-end", "--positions", "--decimal-comma"];

    public static string Help => $"""
        --items PATTERN        columns of the answers: question{"{n}"}, q{"{nn}"} (01, 02 ...), {"{code}"};
                               or every column in the order of the form: b1,t1,g1
        --id COLUMN[,COLUMN]   whose form it is
        --join-ids             ids that differ in blanks or case only are of one person
        --session COLUMN       session number, 0 or more
        --sessions A,B         sessions have names, in this order
        --session-dates FORMAT sessions are dates: yyyy-MM-dd
        --session-at-end       the session number is at the end of a name: S03
        --repeats RULE         of several forms of a session with different answers: first, last, most-complete
        --waves PATTERN        instead of --items and --session, for waves side by side: t{"{w}"}_{"{nn}"}
        --wave-names A,B       what is in the place of {"{w}"}: pre,post; every number found when left out
        --long ITEM,ANSWER     a row for each answer: the columns of the item and of the answer
        --rater COLUMN[=A,B]   score only rows of the rater of the instrument, written as A or B
        --answers A1=1,A2=2    what the table writes for the values of the form
        --positions            numbers are positions of options, not values
        --keyed 4,10           items that the table has reversed already
        --missing A,B          codes of missing answers, beside blank and NA
        --at-least-answered N  score a scale from N answers, a shorter scale from all; 10,total=30 for single scales
        --skip-rows N          rows below the header that belong to it; those of Qualtrics are found
        --title-rows N         rows above the header
        --leave-out COLUMN=A,B rows to leave out: ResponseId=Mean,SD
        --delimiter CHAR       found when left out; tab is written as tab
        --decimal-comma        the file writes 8,6 and not 8.6
        --encoding NAME        utf-8 when left out; windows-1252, latin1 ...
        --keep A,B             columns that go with the scores
        """;

    // What each option adds to the map.
    private static readonly Dictionary<string, Func<StudyMap, Arguments, string, StudyMap>> Steps = new()
    {
        ["--missing"] = (map, line, _) => map.Missing(line.List("--missing")),
        ["--items"] = (map, _, items) => map.Items(items.Contains('{') ? [items] : items.Split(',')),
        ["--waves"] = (map, line, waves) => map.Waves(waves, line.List("--wave-names")),
        ["--wave-names"] = (map, line, _) => line.Has("--waves") ? map : throw new UsageException("--wave-names names the waves of --waves, which is not there."),
        ["--id"] = (map, line, _) => map.Id(line.List("--id")),
        ["--join-ids"] = (map, _, _) => map.JoinIds(),
        ["--session"] = (map, _, session) => map.Session(session),
        ["--sessions"] = (map, line, _) => map.Sessions(Sessions(line)),
        ["--session-dates"] = (map, _, format) => map.SessionDates(format),
        ["--session-at-end"] = (map, _, _) => map.SessionNumberAtEnd(),
        ["--repeats"] = (map, _, rule) => map.Repeats(RepeatRuleOf(rule)),
        ["--long"] = (map, line, _) => line.List("--long") is [var item, var answer] ? map.Long(item, answer) : throw new UsageException("--long takes two columns: item,answer."),
        ["--answers"] = (map, line, _) => map.Answers(Codes(line)),
        ["--positions"] = (map, _, _) => map.Positions(),
        ["--keyed"] = (map, line, _) => map.Keyed(line.List("--keyed")),
        ["--skip-rows"] = (map, line, _) => map.SkipRows(line.Count("--skip-rows")),
        ["--title-rows"] = (map, line, _) => map.TitleRows(line.Count("--title-rows")),
        ["--leave-out"] = (map, _, text) => text.Split('=', 2) is [{ Length: > 0 } column, var words]
            ? map.LeaveOut(column, words.Split(','))
            : throw new UsageException($"--leave-out takes a column and what it says, such as ResponseId=Mean,SD, not '{text}'."),
        ["--keep"] = (map, line, _) => map.Keep(line.List("--keep")),
        ["--rater"] = (map, _, text) => text.Split('=', 2) is [var column, var words] ? map.Rater(column, words.Split(',')) : map.Rater(text),
        ["--delimiter"] = (map, _, text) => map.Delimiter(Delimiter(text)),
        ["--encoding"] = (map, _, name) => Encoded(map, name),
        ["--decimal-comma"] = (map, _, _) => map.DecimalComma(),
    };

    public static StudyMap Map(Arguments line) => Steps.Where(step => line.Has(step.Key)).Aggregate(StudyMap.Empty, (map, step) =>
    {
        try
        {
            return step.Value(map, line, line.Value(step.Key)!);
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or NotSupportedException)
        {
            throw new UsageException($"{step.Key} cannot be '{line.Value(step.Key)}'. See --help.");
        }
    });

    /// <summary>Opens a CSV file, a Parquet file by the end of its name, a pipe, or standard input.</summary>
    public static StudyReader Open(string file, Instrument instrument, StudyMap map) => file == "-"
        ? StudyReader.Open(Console.In, instrument, map)
        : file.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase) ? StudyReader.OpenParquet(file, instrument, map)
        : StudyReader.Open(file, instrument, map);

    public static Study Read(string file, Instrument instrument, StudyMap map)
    {
        using StudyReader reader = Open(file, instrument, map);
        return Study.Read(reader);
    }

    // 10 is a rule for every scale, total=30 one for a single scale.
    public static ScoringOptions Rules(Arguments line, Instrument instrument)
    {
        string[][] rules = [.. line.List("--at-least-answered").Select(text => text.Split('=', 2))];
        return Arguments.NamedTwice(rules.Select(parts => parts.Length == 1 ? "every scale" : parts[0])) is { } twice
            ? throw new UsageException($"--at-least-answered has two rules for {twice}.")
            : rules.Aggregate(ScoringOptions.Default, (options, parts) => WithRule(options, parts, instrument));
    }

    private static ScoringOptions WithRule(ScoringOptions options, string[] parts, Instrument instrument)
    {
        MissingRule rule = int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0
            ? MissingRule.AtLeastAnswered(count)
            : throw new UsageException($"--at-least-answered takes whole numbers from 1, such as 10 or 10,total=30, not '{string.Join('=', parts)}'.");
        return parts.Length == 1 ? options.WithRule(rule) : options.WithRule(ScaleOf(instrument, parts[0]).Code, rule);
    }

    public static Scale ScaleOf(Instrument instrument, string code) => instrument.FindScale(code)
        ?? throw new UsageException($"{instrument.Id} has no scale '{code}'; it has {string.Join(", ", instrument.Scales)}.");

    private static char Delimiter(string text) => text is "tab" or "\\t" ? '\t'
        : text.Length == 1 ? text[0]
        : throw new UsageException($"--delimiter takes one sign such as ; or |, or tab, not '{text}'.");

    private static StudyMap Encoded(StudyMap map, string name)
    {
        try
        {
            return map.Encoded(name);
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException)
        {
            throw new UsageException($"There is no encoding '{name}'; there are utf-8, utf-16, latin1, windows-1252 and others by their registered names.");
        }
    }

    private static RepeatRule RepeatRuleOf(string rule) => rule switch
    {
        "first" => RepeatRule.First,
        "last" => RepeatRule.Last,
        "most-complete" => RepeatRule.MostComplete,
        _ => throw new UsageException($"--repeats takes first, last or most-complete, not '{rule}'."),
    };

    private static string[] Sessions(Arguments line) => Arguments.NamedTwice(line.List("--sessions"), StringComparer.OrdinalIgnoreCase) is { } twice
        ? throw new UsageException($"--sessions names '{twice}' twice, in any case.")
        : line.List("--sessions");

    private static (string Text, decimal Value)[] Codes(Arguments line)
    {
        (string Text, decimal Value)[] codes = [.. line.List("--answers").Select(Code)];
        return Arguments.NamedTwice(codes.Select(code => code.Text), StringComparer.OrdinalIgnoreCase) is { } twice
            ? throw new UsageException($"--answers gives '{twice}' two values.")
            : codes;
    }

    // A1=1; the last equals sign parts, since a code may hold one.
    private static (string Text, decimal Value) Code(string text)
    {
        int sign = text.LastIndexOf('=');
        return sign > 0 && decimal.TryParse(text[(sign + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? (text[..sign].Trim(), value)
            : throw new UsageException($"--answers takes codes with their values, such as A1=1,A2=2, not '{text}'.");
    }
}
