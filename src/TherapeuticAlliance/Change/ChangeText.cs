using System;
using System.Globalization;
using System.Text;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Change;

/// <summary>Criteria and changes in plain words.</summary>
internal static class ChangeText
{
    internal static string Of(ChangeAssessment change)
    {
        ChangeCriterion criterion = change.Criterion;
        var text = new StringBuilder();
        text.Append(Title(criterion.Scale)).Append(": ").Append(Rounded(change.Before)).Append(" to ").Append(Rounded(change.After))
            .Append(", a difference of ").Append(Rounded(change.Difference)).Append(" points. ").Append(Words(change)).Append('\n')
            .Append("Index ").Append(Rounded(change.Index)).Append("; without change ").Append(Rounded(criterion.Expected(change.Before)))
            .Append(" would be expected.\n");
        AddCriterion(text, criterion);
        return text.ToString();
    }

    internal static string Of(ChangeCriterion criterion)
    {
        var text = new StringBuilder();
        AddCriterion(text, criterion);
        foreach (Finding caution in SessionFalseAlarms.Caution(criterion))
        {
            text.Append(caution.Describe()).Append('\n');
        }

        return text.ToString();
    }

    private static void AddCriterion(StringBuilder text, ChangeCriterion criterion)
    {
        text.Append(Name(criterion.Method)).Append(" on ").Append(Title(criterion.Scale)).Append(": a change counts when it is more than ")
            .Append(Rounded(criterion.Points)).Append(" points from what is expected (critical value ").Append(Number.Text(criterion.CriticalValue))
            .Append(" times a standard error of ").Append(Rounded(criterion.StandardError)).Append(").\n");
        Add(text, "Standard deviation", criterion.StandardDeviation);
        Add(text, "Reliability", criterion.Reliability);
        Add(text, "Mean before", criterion.Mean);
        Add(text, "Within-person standard deviation", criterion.WithinPersonStandardDeviation);
        if (criterion.Sample is { } sample)
        {
            text.Append("Reliability of the difference: ").Append(Rounded(criterion.ReliabilityOfDifference!.Value)).Append(", from ").Append(sample.Source).Append(".\n");
        }

        if (criterion.CutOff is { } cutOff)
        {
            text.Append("Clinical side: ").Append(Side(cutOff)).Append(", ").Append(cutOff.Source).Append(".\n");
        }
    }

    private static void Add(StringBuilder text, string name, SourcedFigure? figure)
    {
        if (figure is not null)
        {
            string origin = figure.Origin == FigureOrigin.Definition ? "the definition: " : "the caller: ";
            text.Append(name).Append(": ").Append(Number.Text(figure.Value)).Append(", from ").Append(origin).Append(figure.Source).Append(".\n");
        }
    }

    private static string Words(ChangeAssessment change) => change.Classification switch
    {
        ChangeClassification.Improved => "Reliably improved.",
        ChangeClassification.Recovered => "Reliably improved, and from the clinical to the functional side of the cut-off: recovered.",
        ChangeClassification.Deteriorated => "Reliably deteriorated.",
        _ => "No reliable change: not more than chance is expected to bring.",
    };

    private static string Side(ClinicalCutOff cutOff) => cutOff.Comparison switch
    {
        Comparison.Below => "below ",
        Comparison.AtOrBelow => "at or below ",
        Comparison.AtOrAbove => "at or above ",
        _ => "above ",
    } + Rounded(cutOff.Value);

    private static string Name(ChangeMethod method) => method switch
    {
        ChangeMethod.JacobsonTruax => "Jacobson-Truax",
        ChangeMethod.GulliksenLordNovick => "Gulliksen-Lord-Novick",
        ChangeMethod.EdwardsNunnally => "Edwards-Nunnally",
        ChangeMethod.HagemanArrindell => "Hageman-Arrindell",
        _ => "Within-person change",
    };

    private static string Title(Scale scale) => (scale.Instrument.Abbreviation ?? scale.Instrument.Title) + " " + scale.Code;

    private static string Rounded(double value) => Math.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture);
}
