using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>What a definition says that the expressions of a Questionnaire do not say: it is refused, never approximated.</summary>
internal static class Expressible
{
    /// <summary>Throws with all findings where the definition cannot be said.</summary>
    internal static void Check(Instrument instrument, FhirOptions options)
    {
        Finding[] findings = Findings(instrument, options);
        if (findings.Length > 0)
        {
            _ = Result<Instrument>.Invalid(findings).Value;
        }
    }

    private static Finding[] Findings(Instrument instrument, FhirOptions options)
    {
        IEnumerable<string> places = instrument.Items.Where(item => item.Points.Count > 0 && !Options.AreListed(item)).Select(item => "items[" + item.Code + "].points")
            .Concat(instrument.Items.Where(item => item.AppliesWhen is not null).Select(item => "items[" + item.Code + "].appliesWhen"))
            .Concat(instrument.Scales.Where(scale => scale.Rounding != ScoreRounding.None).Select(scale => "scales[" + scale.Code + "].rounding"))
            .Concat(instrument.Scales.Where(scale => scale.Conversion.Count > 0).Select(scale => "scales[" + scale.Code + "].conversion"))
            .Concat(instrument.Blank().Score(options.Scoring).Scales.Where(score => score.Rule.ExcusesNotApplicable).Select(score => "scales[" + score.Scale.Code + "].rule"));
        return [.. places.Select(place => FhirFindings.RuleNotExpressible.At(place, place))];
    }
}
