using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research;

/// <summary>Puts the forms of a study together by case and in the order of the sessions.</summary>
internal static class SeriesMaker
{
    internal static StudySeries Of(StudyScores scores, Scale scale)
    {
        if (!scores.Study.Instrument.Scales.Contains(scale))
        {
            throw new ArgumentException("The scale " + scale + " is of " + scale.Instrument + ", but the study is of " + scores.Study.Instrument + ".", nameof(scale));
        }

        var findings = new List<Finding>(WithoutPlace(scores.Forms));
        int position = scale.Instrument.Scales.TakeWhile(other => !ReferenceEquals(other, scale)).Count();
        var cases = new List<CaseSeries>();
        foreach (IGrouping<string, ScoredForm> forms in scores.Forms.Where(HasPlace).GroupBy(form => form.Form.Id, StringComparer.Ordinal))
        {
            ScoredForm[] rows = [.. forms];
            ScoredForm[] ordered = [.. rows.OrderBy(form => form.Form.SessionNumber)];
            Finding[] twice = [.. Twice(ordered)];
            findings.AddRange(twice.Length > 0 || rows.SequenceEqual(ordered) ? twice : [StudyFindings.SessionsSorted.At(Row(rows[0]))]);
            if (twice.Length == 0)
            {
                cases.Add(new CaseSeries(forms.Key, Series(scale, position, ordered), Array.AsReadOnly(ordered)));
            }
        }

        return new StudySeries(scale, cases.AsReadOnly(), findings.AsReadOnly());
    }

    // Numbers are ascending and scores come from the scale itself, so nothing can keep them from being a series.
    private static ScoreSeries Series(Scale scale, int position, ScoredForm[] forms) =>
        ScoreSeries.FromSessions(scale, forms.Select(form => new SessionScore(form.Form.SessionNumber!.Value, form.Scores[position].Value))).Value;

    private static IEnumerable<Finding> Twice(ScoredForm[] ordered)
    {
        for (int i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Form.SessionNumber == ordered[i - 1].Form.SessionNumber)
            {
                yield return StudyFindings.SessionTwiceInCase.At(
                    Row(ordered[i]), Text(ordered[i].Form.SessionNumber!.Value), Text(ordered[i - 1].Form.Row));
            }
        }
    }

    private static IEnumerable<Finding> WithoutPlace(IReadOnlyList<ScoredForm> forms)
    {
        int withoutSession = forms.Count(form => form.Form.SessionNumber is null), withoutId = forms.Count(LacksId);
        if (withoutSession > 0)
        {
            yield return StudyFindings.SeriesWithoutSession.At(string.Empty, Text(withoutSession), Text(forms.Count));
        }

        if (withoutId > 0)
        {
            yield return StudyFindings.SeriesWithoutId.At(string.Empty, Text(withoutId), Text(forms.Count));
        }
    }

    private static bool HasPlace(ScoredForm form) => form.Form.SessionNumber is not null && !LacksId(form);

    // A table whose map names no column of ids is one case; then no row lacks what was never asked for.
    private static bool LacksId(ScoredForm form) => form.Form.Findings.Any(finding => finding.Kind == StudyFindings.IdMissing);

    private static string Row(ScoredForm form) => "row " + Text(form.Form.Row);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
