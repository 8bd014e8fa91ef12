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

    /// <summary>Writes a table as the name of the file says: Markdown, CSV, or HTML for a word processor.</summary>
    public static void Write(Arguments line, string option, TextProvider texts, Func<PublicationTable> table)
    {
        if (line.Value(option) is not { } path)
        {
            return;
        }

        if (line.File == "-" || Path.GetFullPath(path) == Path.GetFullPath(line.File))
        {
            throw new UsageException($"{option} needs a file of its own, and a table that is a file, which is read a second time.");
        }

        string text = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".md" => table().ToMarkdown(texts),
            ".csv" => table().ToCsv(),
            ".html" => table().ToApa(1, texts),
            _ => throw new UsageException($"{option} writes .md (Markdown), .csv or .html (in the style of the APA), by the end of the name; it was '{path}'."),
        };
        try
        {
            File.WriteAllText(path, text);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The file {path} cannot be written.");
        }
    }
}
