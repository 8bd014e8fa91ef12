using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Research.Series;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>The change of the cases of a study as rows, and as counts for people.</summary>
internal static class ChangeCsvWriter
{
    private static readonly KeyValuePair<ChangeClassification, string>[] Words =
    [
        new(ChangeClassification.Recovered, "recovered"), new(ChangeClassification.Improved, "improved"),
        new(ChangeClassification.NoReliableChange, "no-reliable-change"), new(ChangeClassification.Deteriorated, "deteriorated"),
    ];

    internal static void Write(CsvFile file, IReadOnlyList<CaseChange> cases)
    {
        file.Row(["id", "session_before", "before", "session_after", "after", "difference", "index", "class"]);
        foreach (CaseChange one in cases)
        {
            file.Field(one.Id);
            file.Field(one.Before.Form.Session);
            file.Field(one.Assessment.Before);
            file.Field(one.After.Form.Session);
            file.Field(one.Assessment.After);
            file.Field(one.Assessment.Difference);
            file.Field(one.Assessment.Index);
            file.Field(Word(one.Assessment.Classification));
            file.EndRow();
        }

        file.Complete();
    }

    internal static string Describe(ChangeCriterion criterion, IReadOnlyList<CaseChange> cases, int without)
    {
        var text = new StringBuilder(criterion.Describe()).Append('\n');
        foreach (KeyValuePair<ChangeClassification, string> word in Words)
        {
            int count = cases.Count(one => one.Assessment.Classification == word.Key);
            text.Append(CultureInfo.InvariantCulture, $"{word.Value}: {count} of {cases.Count}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"without two scores: {without}\n").ToString();
    }

    private static string Word(ChangeClassification classification) => Words.First(word => word.Key == classification).Value;
}
