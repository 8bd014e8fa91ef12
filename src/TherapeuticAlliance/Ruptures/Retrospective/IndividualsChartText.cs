using System.Linq;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>A chart as a table for people.</summary>
internal static class IndividualsChartText
{
    private static readonly string[] Columns = ["session", "score", "z", "rules-for-the-worse", "other-rules"];

    internal static string Of(IndividualsChartReview chart, TextProvider texts)
    {
        var table = new TableWords(texts);
        return table.Title(RetrospectiveTexts.Chart, chart.Series, chart.ObservedThrough)
            + texts.Say(
                RetrospectiveTexts.ChartLimits,
                table.Number(chart.Center),
                table.Number(chart.Sigma),
                texts.Word("chart-sigma", chart.SigmaOrigin.ToString()),
                table.Number(chart.LowerLimit),
                table.Number(chart.UpperLimit)) + "\n"
            + table.Of(Columns, chart.Series.Sessions.Select(session => Row(chart, session, table, texts)))
            + texts.Say(chart.Signals.Any(signal => signal.Side == ChangeSide.Worse) ? RetrospectiveTexts.ChartWorse : RetrospectiveTexts.ChartNothing) + "\n"
            + texts.Say(chart.SigmaOrigin == SigmaOrigin.MeanMovingRange ? RetrospectiveTexts.ChartRate : RetrospectiveTexts.ChartRateUnknown) + "\n";
    }

    private static string[] Row(IndividualsChartReview chart, SessionScore session, TableWords table, TextProvider texts) =>
    [
        Internal.Number.Text(session.Session),
        table.Number(session.Score),
        table.Number((session.Score - chart.Center) / chart.Sigma),
        Rules(chart, session, texts, ChangeSide.Worse),
        Rules(chart, session, texts, ChangeSide.Better, ChangeSide.Neither),
    ];

    private static string Rules(IndividualsChartReview chart, SessionScore session, TextProvider texts, params ChangeSide[] sides) => string.Join(
        ", ", chart.Signals.Where(signal => signal.Session == session.Session && sides.Contains(signal.Side)).Select(signal => RunRulesText.Short(signal.Rule, texts)));
}
