using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Guidance.Observing;

/// <summary>Items that are left out again and again.</summary>
internal static class FormsObserver
{
    private const int InARow = 3;

    internal static Observed Of(IEnumerable<ScoreReport> reports)
    {
        ScoreReport[] all = reports.ToArray();
        if (all.Any(report => !ReferenceEquals(report.Instrument, all[0].Instrument)))
        {
            throw new ArgumentException("The reports are of different definitions.", nameof(reports));
        }

        Observation[] seen = (all.Length == 0 ? [] : all[0].Instrument.Items.Where(item => IsLeftOut(all, item)))
            .Select(item => new Observation(ObservationKind.ItemLeftOut, item: item.Code, form: all[0].Instrument)).ToArray();
        IEnumerable<Finding> reasons = seen.Length > 0 ? [] : [GuidanceFindings.NothingLeftOut.At(string.Empty)];
        return new Observed(seen, reasons.Concat(all.SelectMany(ReportObserver.Unseen)), all.Any(report => report.Alerts.Any(alert => alert.IsMet == true)));
    }

    private static bool IsLeftOut(ScoreReport[] reports, Item item)
    {
        int run = 0;
        foreach (ScoreReport report in reports)
        {
            run = report.Trace.Any(trace => trace.Item.Position == item.Position && trace.Answer.Reason is not null) ? run + 1 : 0;
            if (run >= InARow)
            {
                return true;
            }
        }

        return false;
    }
}
