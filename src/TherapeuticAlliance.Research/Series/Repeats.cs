using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;

namespace TherapeuticAlliance.Research.Series;

/// <summary>Decides which of several forms of a case and session counts.</summary>
internal static class Repeats
{
    /// <summary>Returns one form for each session, or none when the case is left out.</summary>
    /// <remarks>The forms are in order of session and, within one, of the table.</remarks>
    internal static IEnumerable<ScoredForm> Resolve(ScoredForm[] ordered, RepeatRule rule, List<Finding> findings)
    {
        var kept = new List<ScoredForm>();
        bool isLeftOut = false;
        foreach (IGrouping<int, ScoredForm> session in ordered.GroupBy(form => form.Form.SessionNumber!.Value))
        {
            // A blank form that came first is none beside one with answers.
            ScoredForm[] forms = [.. session.Where(form => !form.Form.IsBlank)];
            forms = forms.Length == 0 ? [.. session.Take(1)] : forms;
            isLeftOut |= forms.Length > 1 && rule == RepeatRule.LeaveCaseOut;
            for (int i = 1; i < forms.Length; i++)
            {
                FindingKind kind = rule == RepeatRule.LeaveCaseOut ? StudyFindings.SessionTwiceInCase : SeriesFindingsOfStudy.SessionResolved;
                findings.Add(kind.At(SeriesMaker.Row(forms[i]), Number.Text(session.Key), Number.Text(forms[i - 1].Form.Row)));
            }

            kept.Add(Of(forms, rule));
        }

        return isLeftOut ? [] : kept;
    }

    private static ScoredForm Of(ScoredForm[] forms, RepeatRule rule) => rule switch
    {
        RepeatRule.Last => forms[^1],
        RepeatRule.MostComplete => forms.MaxBy(form => form.Form.Answered)!,
        _ => forms[0],
    };
}
