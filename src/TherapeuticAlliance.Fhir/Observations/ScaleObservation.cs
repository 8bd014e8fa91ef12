using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Fhir.Observations;

/// <summary>The score of one scale, or why there is none. No reference range: viewers would show it as the normal one.</summary>
internal sealed class ScaleObservation(ResourceWriter to, ScoreReport report, ScaleScore score, ObservationHead head, FhirOptions options)
{
    private readonly string _system = Addresses.Scores(report.Instrument, options);

    internal void Write() => to.Object(() =>
    {
        Scale scale = score.Scale;
        head.Write(scale.Code, ScoreCodes.Of(scale), scale.Name, options.CodesOf(report.Instrument.Id, scale.Code));
        Value();
        to.Each("interpretation", Met(), threshold => to.Object(() => to.ConceptBody(
            _system, ScoreCodes.Of(scale, threshold), threshold.Meaning,
            text: options.Say(ObservationText.Threshold, threshold.Meaning, threshold.Source))));
        head.Note(Notes());
        head.Method(options.Say(ObservationText.Method, report.Instrument.ToString(), report.Instrument.ContentHash, report.LibraryVersion, score.Rule.Describe(options.Texts), options.Say(CodeWords.Of(score.RuleOrigin)), options.Say(CodeWords.Of(score.Status))));
        head.DerivedFromResponse();
        Components();
    });

    private List<Threshold> Met() => score.Thresholds.Where(result => result.IsMet == true).Select(result => result.Threshold).ToList();

    private void Value()
    {
        if (score.Exact is { } exact)
        {
            Quantity(Number.Of(exact));
            return;
        }

        head.AbsentReason(Reason(), options.Say(ObservationText.TooFew, Number.Text(score.Answered), Number.Text(score.Scale.Items.Count), Number.Text(score.AnswersNeeded)));
    }

    // The short form of a report does not say what was missing and why.
    private string Reason()
    {
        List<Answer> gaps = score.Trace.Select(trace => trace.Answer).Where(answer => answer.Kind != AnswerKind.Given).ToList();
        return gaps.Count == 0 ? "unknown"
            : gaps.TrueForAll(gap => gap.Reason == MissingReason.NotApplicable) ? "not-applicable"
            : gaps.TrueForAll(gap => gap.Reason == MissingReason.Declined) ? "asked-declined"
            : score.Answered == 0 && gaps.TrueForAll(gap => gap.Reason == MissingReason.NotAnswered) ? "not-performed"
            : "unknown";
    }

    private List<string> Notes() => report.Findings
        .Where(finding => finding.Path == "scales[" + score.Scale.Code + "]"
            && (finding.Kind == ScoreFindings.KeySingleSource || finding.Kind == ScoreFindings.KeyInferred || finding.Kind == ScoreFindings.KeySuppliedByCaller))
        .Select(finding => finding.Describe(options.Texts)).ToList();

    private void Components() => to.List("component", () =>
    {
        Component(ScoreCodes.Answered, () => to.Integer("valueInteger", score.Answered));
        if (score.Exact is { } exact)
        {
            // A FHIR integer has 32 bits; a ratio is exact.
            Component(ScoreCodes.Exact, () => to.Object("valueRatio", () => to
                .Object("numerator", () => to.Integer("value", exact.Numerator)).Object("denominator", () => to.Integer("value", exact.Denominator))));
        }

        if (score.Missing > 0)
        {
            Component(ScoreCodes.Lowest, () => Quantity(Number.Of(score.Possible.Lowest)));
            Component(ScoreCodes.Highest, () => Quantity(Number.Of(score.Possible.Highest)));
        }
    });

    private void Component(string code, System.Action value) => to.Object(() =>
    {
        to.Concept("code", _system, code, null);
        value();
    });

    private void Quantity(decimal value) => to.Object("valueQuantity", () =>
        to.Decimal("value", value).Text("unit", "{score}").Text("system", Addresses.Units).Text("code", "{score}"));
}
