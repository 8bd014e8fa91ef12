using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Research.Series;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>The change of the cases of a study as rows.</summary>
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

    private static string Word(ChangeClassification classification) => Words.First(word => word.Key == classification).Value;
}
