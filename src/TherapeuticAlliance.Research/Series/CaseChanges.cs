using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Research.Scoring;

namespace TherapeuticAlliance.Research.Series;

/// <summary>Assesses the change of each case.</summary>
internal static class CaseChanges
{
    internal static IEnumerable<CaseChange> Of(ChangeCriterion criterion, StudySeries series, int? session)
    {
        int position = series.Scale.Instrument.Scales.TakeWhile(other => !ReferenceEquals(other, series.Scale)).Count();
        foreach (CaseSeries one in series.Cases)
        {
            ScoredForm[] scored = [.. one.Forms.Where(form => form.Score(position).Value is not null)];
            ScoredForm? after = session is null ? scored.LastOrDefault() : scored.FirstOrDefault(form => form.Form.SessionNumber == session);
            if (after is not null && !ReferenceEquals(scored[0], after))
            {
                ChangeAssessment assessment = criterion.Assess(scored[0].Score(position).Value!.Value, after.Score(position).Value!.Value).Value;
                yield return new CaseChange(one.Id, scored[0], after, assessment);
            }
        }
    }
}
