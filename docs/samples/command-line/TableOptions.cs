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

    public static StudyMap Map(Arguments line)
    {
        StudyMap map = StudyMap.Empty.Missing(line.List("--missing"));
        map = line.Value("--items") is { } items ? map.Items(items.Contains('{') ? [items] : items.Split(',')) : map;
        map = line.Value("--waves") is { } waves ? map.Waves(waves, line.List("--wave-names")) : map;
        map = line.Has("--id") ? map.Id(line.List("--id")) : map;
        map = line.Has("--join-ids") ? map.JoinIds() : map;
        map = line.Value("--session") is { } session ? map.Session(session) : map;
        map = line.Has("--sessions") ? map.Sessions(line.List("--sessions")) : map;
        map = line.Value("--session-dates") is { } format ? map.SessionDates(format) : map;
        map = line.Has("--session-at-end") ? map.SessionNumberAtEnd() : map;
        map = line.Value("--repeats") is { } rule ? map.Repeats(RepeatRuleOf(rule)) : map;
        map = line.Has("--long") ? line.List("--long") is [var item, var answer] ? map.Long(item, answer) : throw new UsageException("--long takes two columns: item,answer.") : map;
        map = line.Has("--answers") ? map.Answers([.. line.List("--answers").Select(Code)]) : map;
        map = line.Has("--positions") ? map.Positions() : map;
        map = line.Has("--keyed") ? map.Keyed(line.List("--keyed")) : map;
        map = line.Has("--skip-rows") ? map.SkipRows(line.Count("--skip-rows")) : map;
        map = line.Has("--title-rows") ? map.TitleRows(line.Count("--title-rows")) : map;
        map = line.Value("--leave-out")?.Split('=', 2) is [var column, var words] ? map.LeaveOut(column, words.Split(',')) : map;
        map = map.Keep(line.List("--keep"));
        map = line.Value("--rater")?.Split('=', 2) is { } rater ? map.Rater(rater[0], rater.Length > 1 ? rater[1].Split(',') : []) : map;
        map = line.Value("--delimiter") is { } delimiter ? map.Delimiter(Delimiter(delimiter)) : map;
        map = line.Value("--encoding") is { } encoding ? Encoded(map, encoding) : map;
        return line.Has("--decimal-comma") ? map.DecimalComma() : map;
    }

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
    public static ScoringOptions Rules(Arguments line, Instrument instrument) => line.List("--at-least-answered").Aggregate(ScoringOptions.Default, (rules, text) =>
    {
        string[] parts = text.Split('=', 2);
        MissingRule rule = int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0
            ? MissingRule.AtLeastAnswered(count)
            : throw new UsageException($"--at-least-answered takes whole numbers from 1, such as 10 or 10,total=30, not '{text}'.");
        return parts.Length == 1 ? rules.WithRule(rule) : rules.WithRule(ScaleOf(instrument, parts[0]).Code, rule);
    });

    public static Scale ScaleOf(Instrument instrument, string code) => instrument.FindScale(code)
        ?? throw new UsageException($"{instrument.Id} has no scale '{code}'; it has {string.Join(", ", instrument.Scales)}.");

    private static char Delimiter(string text) => text is "tab" or "\\t" ? '\t'
        : text.Length == 1 && text[0] is not ('"' or '\r' or '\n') ? text[0]
        : throw new UsageException($"--delimiter takes one character, or tab, not '{text}'.");

    private static StudyMap Encoded(StudyMap map, string name)
    {
        try
        {
            return map.Encoded(name);
        }
        catch (ArgumentException)
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

    // A1=1; the last equals sign parts, since a code may hold one.
    private static (string, decimal) Code(string text)
    {
        int sign = text.LastIndexOf('=');
        return sign > 0 && decimal.TryParse(text[(sign + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? (text[..sign], value)
            : throw new UsageException($"--answers takes codes with their values, such as A1=1,A2=2, not '{text}'.");
    }
}
