using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>What a definition says that the expressions of a Questionnaire do not say: it is refused, never approximated.</summary>
internal static class Expressible
{
    internal static IReadOnlyList<Finding> Findings(Instrument instrument, FhirOptions options)
    {
        IEnumerable<string> places = instrument.Items.Where(item => item.Points.Count > 0).Select(item => "items[" + item.Code + "].points")
            .Concat(instrument.Items.Where(item => item.AppliesWhen is not null).Select(item => "items[" + item.Code + "].appliesWhen"))
            .Concat(instrument.Scales.Where(scale => scale.Rounding != ScoreRounding.None).Select(scale => "scales[" + scale.Code + "].rounding"))
            .Concat(instrument.Scales.Where(scale => scale.Conversion.Count > 0).Select(scale => "scales[" + scale.Code + "].conversion"))
            .Concat(instrument.Blank().Score(options.Scoring).Scales.Where(score => score.Rule.ExcusesNotApplicable).Select(score => "scales[" + score.Scale.Code + "].rule"));
        return [.. places.Select(place => FhirFindings.RuleNotExpressible.At(place, place))];
    }
}
