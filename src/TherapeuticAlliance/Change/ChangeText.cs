using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Change;

/// <summary>Criteria and changes in plain words.</summary>
internal static class ChangeText
{
    internal static string Of(ChangeAssessment change, TextProvider texts)
    {
        ChangeCriterion criterion = change.Criterion;
        string head = texts.Say(
            ChangeTexts.Change,
            Title(criterion.Scale),
            Rounded(change.Before, texts),
            Rounded(change.After, texts),
            Rounded(change.Difference, texts),
            texts.Word("classification", change.Classification.ToString()));
        string index = texts.Say(ChangeTexts.Index, Rounded(change.Index, texts), Rounded(criterion.Expected(change.Before), texts));
        return Lines(new[] { head, index }.Concat(Criterion(criterion, texts)));
    }

    internal static string Of(ChangeCriterion criterion, TextProvider texts) =>
        Lines(Criterion(criterion, texts).Concat(SessionFalseAlarms.Caution(criterion).Select(caution => caution.Describe(texts))));

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static IEnumerable<string> Criterion(ChangeCriterion criterion, TextProvider texts)
    {
        yield return texts.Say(
            ChangeTexts.Criterion,
            texts.Word("method", criterion.Method.ToString()),
            Title(criterion.Scale),
            Rounded(criterion.Points, texts),
            texts.Number(Number.Text(criterion.CriticalValue)),
            Rounded(criterion.StandardError, texts));
        foreach ((string name, SourcedFigure? figure) in Figures(criterion))
        {
            if (figure is not null)
            {
                yield return texts.Say(
                    figure.Origin == FigureOrigin.Definition ? ChangeTexts.FigureOfDefinition : ChangeTexts.FigureOfCaller,
                    texts.Word("change-figure", name),
                    texts.Number(Number.Text(figure.Value)),
                    figure.Source);
            }
        }

        if (criterion.Sample is { } sample)
        {
            yield return texts.Say(ChangeTexts.SampleReliability, Rounded(criterion.ReliabilityOfDifference!.Value, texts), sample.Source);
        }

        if (criterion.CutOff is { } cutOff)
        {
            yield return texts.Say(ChangeTexts.ClinicalSide, texts.Word("side", cutOff.Comparison.ToString()), Rounded(cutOff.Value, texts), cutOff.Source);
        }
    }

    private static IEnumerable<(string Name, SourcedFigure? Figure)> Figures(ChangeCriterion criterion)
    {
        yield return ("standard-deviation", criterion.StandardDeviation);
        yield return ("reliability", criterion.Reliability);
        yield return ("mean-before", criterion.Mean);
        yield return ("within-person", criterion.WithinPersonStandardDeviation);
    }

    private static string Title(Scale scale) => (scale.Instrument.Abbreviation ?? scale.Instrument.Title) + " " + scale.Code;

    private static string Rounded(double value, TextProvider texts) => texts.Number(Math.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture));
}
