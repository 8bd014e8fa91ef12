using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Tables;
using TherapeuticAlliance.Texts;

/// <summary>Tables to paste: by what they are grouped, and where they go.</summary>
internal static class PasteOptions
{
    /// <summary>Reads <c>arm,wave</c>: columns that are kept, and the word wave for the session.</summary>
    public static StudyGrouping Grouping(Arguments line)
    {
        string[] by = line.List("--by"), columns = [.. by.Where(name => name != "wave")];
        string[] kept = line.List("--keep");
        if (columns.Except(kept).FirstOrDefault() is { } unknown)
        {
            throw new UsageException($"--by names '{unknown}', which is neither wave nor a column of --keep.");
        }

        StudyGrouping grouping = StudyGrouping.By(columns);
        return by.Contains("wave") ? grouping.AndWave() : grouping;
    }

    /// <summary>Refuses names that say no format, before anything is written.</summary>
    public static void Check(Arguments line, params string[] options)
    {
        foreach (string option in options.Where(option => line.Value(option) is { } path && Format(path) is not (".md" or ".csv" or ".html")))
        {
            throw new UsageException($"{option} writes .md (Markdown), .csv or .html (in the style of the APA), by the end of the name; it was '{line.Value(option)}'.");
        }

        _ = Grouping(line);
    }

    /// <summary>Writes a table as the name of the file says: Markdown, CSV, or HTML for a word processor.</summary>
    public static void Write(Arguments line, string option, TextProvider texts, Func<PublicationTable> table)
    {
        if (line.Value(option) is { } path)
        {
            OutputFiles.Write(path, Format(path) switch
            {
                ".md" => table().ToMarkdown(texts),
                ".csv" => table().ToCsv(),
                _ => table().ToApa(1, texts),
            });
        }
    }

    private static string Format(string path) => Path.GetExtension(path).ToLowerInvariant();
}
