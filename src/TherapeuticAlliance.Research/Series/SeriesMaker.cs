using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;

namespace TherapeuticAlliance.Research.Series;

/// <summary>Puts the forms of a study together by case and in the order of the sessions.</summary>
internal static class SeriesMaker
{
    internal static StudySeries Of(Instrument instrument, IReadOnlyList<ScoredForm> all, Scale scale, RepeatRule rule)
    {
        if (!instrument.Scales.Contains(scale))
        {
            throw new ArgumentException("The scale " + scale + " is of " + scale.Instrument + ", but the study is of " + instrument + ".", nameof(scale));
        }

        ScoredForm[] scored = [.. all.Where(form => !form.Form.IsRepeat)];
        var findings = new List<Finding>(WithoutPlace(scored));
        int position = scale.Instrument.Scales.TakeWhile(other => !ReferenceEquals(other, scale)).Count();
        var cases = new List<CaseSeries>();
        foreach (IGrouping<int, ScoredForm> forms in scored.Where(HasPlace).GroupBy(form => form.Form.Person))
        {
            ScoredForm[] rows = [.. forms];
            ScoredForm[] ordered = [.. Repeats.Resolve([.. rows.OrderBy(form => form.Form.SessionNumber)], rule, findings)];
            if (ordered.Length == 0)
            {
                continue;
            }

            if (!rows.Where(ordered.Contains).SequenceEqual(ordered))
            {
                findings.Add(StudyFindings.SessionsSorted.At(Row(rows[0])));
            }

            cases.Add(new CaseSeries(rows[0].Form.Id, Series(scale, position, ordered), Array.AsReadOnly(ordered)));
        }

        return new StudySeries(scale, cases.AsReadOnly(), findings.AsReadOnly());
    }

    // Numbers are ascending and scores come from the scale itself, so nothing can keep them from being a series.
    private static ScoreSeries Series(Scale scale, int position, ScoredForm[] forms) =>
        ScoreSeries.FromSessions(scale, forms.Select(form => new SessionScore(form.Form.SessionNumber!.Value, form.Score(position).Value))).Value;

    private static IEnumerable<Finding> WithoutPlace(IReadOnlyList<ScoredForm> forms)
    {
        int withoutSession = forms.Count(form => form.Form.SessionNumber is null), withoutId = forms.Count(LacksId);
        if (withoutSession > 0)
        {
            yield return StudyFindings.SeriesWithoutSession.At(string.Empty, Number.Text(withoutSession), Number.Text(forms.Count));
        }

        if (withoutId > 0)
        {
            yield return StudyFindings.SeriesWithoutId.At(string.Empty, Number.Text(withoutId), Number.Text(forms.Count));
        }
    }

    private static bool HasPlace(ScoredForm form) => form.Form.SessionNumber is not null && !LacksId(form);

    // A table whose map names no column of ids is one case; then no row lacks what was never asked for.
    private static bool LacksId(ScoredForm form) => form.Form.Findings.Any(finding => finding.Kind == StudyFindings.IdMissing);

    internal static string Row(ScoredForm form) => "row " + Number.Text(form.Form.Row);
}
