using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Texts;

/// <summary>What was noticed, a line for each code however many rows it is about: how often, and the first example.</summary>
internal static class FindingLines
{
    /// <summary>Writes the findings of rows and answers, then those of the table.</summary>
    /// <param name="scores">The scores of a table.</param>
    /// <param name="further">Findings of what was made of the scores.</param>
    /// <param name="before">What every line begins with.</param>
    public static void Write(StudyScores scores, IEnumerable<Finding> further, string before = "")
    {
        IEnumerable<string> rows = scores.Summary.DescribeFindings().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (string line in rows.Concat(ByCode(scores.TableFindings.Concat(further), TextProvider.English)))
        {
            Console.WriteLine(before + line);
        }
    }

    /// <summary>Writes the findings of scores and of the series made of them, and names the cases of which there is none.</summary>
    public static void Write(StudyScores scores, StudySeries series, string before = "")
    {
        Write(scores, series.Findings, before);
        WriteLeftOut(scores, series, before);
    }

    /// <summary>Names the cases of which there is no series.</summary>
    public static void WriteLeftOut(StudyScores scores, StudySeries series, string before = "")
    {
        IEnumerable<string> there = series.Cases.SelectMany(one => one.Forms).Select(one => one.Form.Id);
        string[] without = [.. scores.Forms.Where(one => one.Form.SessionNumber is not null && one.Form.Id.Length > 0).Select(one => one.Form.Id).Except(there)];
        if (without.Length > 0)
        {
            Console.WriteLine($"{before}{without.Length} {(without.Length == 1 ? "case is" : "cases are")} left out: {string.Join(", ", without)}");
        }
    }

    /// <summary>Returns a line for each code, in the order in which the codes appear.</summary>
    public static IEnumerable<string> ByCode(IEnumerable<Finding> findings, TextProvider texts) =>
        from finding in findings
        group finding by finding.Code into alike
        select alike.Count() == 1 || texts.Language != "en"
            ? string.Join('\n', alike.Select(one => $"{one.Code} {one.Describe(texts)}"))
            : $"{alike.Key} {alike.Count()} times, first {alike.First().Describe(texts)}";
}
