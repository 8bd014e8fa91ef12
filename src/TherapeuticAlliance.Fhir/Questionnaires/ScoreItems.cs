using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>The scores of a questionnaire. What leads to them stays in variables, since renderers fail on hidden items in between.</summary>
internal sealed class ScoreItems
{
    private readonly ResourceWriter _to;
    private readonly Instrument _instrument;
    private readonly FhirOptions _options;
    private readonly List<ScaleExpressions> _expressions;

    internal ScoreItems(ResourceWriter to, Instrument instrument, FhirOptions options, ScoreReport rules)
    {
        _to = to;
        _instrument = instrument;
        _options = options;
        Dictionary<Scale, string> names = VariableNames.Of(instrument);
        string formRule = FormRuleExpression.Condition(instrument);
        _expressions = rules.Scales.Select(score => new ScaleExpressions(score.Scale, names[score.Scale], score.AnswersNeeded, formRule)).ToList();
    }

    internal static string LinkId(Scale scale) => "scores/" + scale.Code;

    internal void Variables()
    {
        if (_instrument.FormRule is not null)
        {
            Variable(FormRuleExpression.Name, FormRuleExpression.Count(_instrument));
        }

        foreach (ScaleExpressions scale in _expressions)
        {
            Variable(scale.KeyedName, scale.Keyed);
            Variable(scale.CountName, scale.Count);
            Variable(scale.SumName, scale.Sum);
            if (scale.HasWeights)
            {
                Variable(scale.WeightName, scale.Weight);
            }
        }
    }

    internal void Write() => _to.Object(() => _to.Text("linkId", ScoreCodes.Scores).Text("text", _options.Say(QuestionnaireText.Scores)).Text("type", "group")
        .List("item", () =>
        {
            for (int scale = 0; scale < _expressions.Count; scale++)
            {
                Score(_instrument.Scales[scale], _expressions[scale]);
            }
        }));

    private void Score(Scale scale, ScaleExpressions expressions) => _to.Object(() => _to
        .List("extension", () =>
        {
            _to.Extension(Addresses.Sdc + "sdc-questionnaire-calculatedExpression", () => Expression(null, expressions.Score));
            _to.Extension(Addresses.Core + "questionnaire-unit", () =>
                _to.Object("valueCoding", () => _to.Text("system", Addresses.Units).Text("code", "{score}").Text("display", "{score}")));
            _to.Extension(Addresses.Sdc + "sdc-questionnaire-observationExtract", () => _to.Flag("valueBoolean", true));
            if (!_options.ShowsScores)
            {
                _to.Extension(Addresses.Core + "questionnaire-hidden", () => _to.Flag("valueBoolean", true));
            }
        })
        .Text("linkId", LinkId(scale))
        .Codings("code", Addresses.Scores(_instrument, _options), ScoreCodes.Of(scale), scale.Name, _options.CodesOf(_instrument.Id, scale.Code))
        .Text("text", scale.Name).Text("type", "decimal").Flag("required", false).Flag("repeats", false).Flag("readOnly", true));

    private void Variable(string name, string expression) => _to.Extension(Addresses.Core + "variable", () => Expression(name, expression));

    private void Expression(string? name, string expression) =>
        _to.Object("valueExpression", () => _to.Text("name", name).Text("language", "text/fhirpath").Text("expression", expression));
}
