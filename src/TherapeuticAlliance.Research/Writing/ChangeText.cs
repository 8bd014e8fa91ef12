using System.Collections.Generic;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>The change of the cases of a study as counts for people.</summary>
internal static class ChangeText
{
    private static readonly KeyValuePair<ChangeClassification, TextTemplate>[] Words =
    [
        new(ChangeClassification.Recovered, FlagTexts.Recovered), new(ChangeClassification.Improved, FlagTexts.Improved),
        new(ChangeClassification.NoReliableChange, FlagTexts.NoReliableChange), new(ChangeClassification.Deteriorated, FlagTexts.Deteriorated),
    ];

    internal static string Of(ChangeCriterion criterion, IReadOnlyList<CaseChange> cases, int without, TextProvider texts)
    {
        var text = new StringBuilder(criterion.Describe(texts)).Append('\n');
        foreach (KeyValuePair<ChangeClassification, TextTemplate> word in Words)
        {
            int count = cases.Count(one => one.Assessment.Classification == word.Key);
            text.Append(texts.Say(FlagTexts.ClassCount, texts.Say(word.Value), count, cases.Count)).Append('\n');
        }

        return text.Append(texts.Say(FlagTexts.WithoutTwoScores, without)).Append('\n').ToString();
    }
}
