using System.Collections.Generic;
using System.Globalization;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Fhir.Prepared;
using TherapeuticAlliance.Fhir.Questionnaires;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Fhir.Responses;

/// <summary>A response sheet as a QuestionnaireResponse: what was answered, what was not and why, and the scores.</summary>
internal sealed class ResponseWriter
{
    private readonly ResourceWriter _to;
    private readonly ResponseSheet _sheet;
    private readonly ScoreReport _report;
    private readonly FhirOptions _options;
    private readonly FhirReferences _references;
    private readonly PreparedForm _form;
    private readonly int _said;

    internal ResponseWriter(ResourceWriter to, ResponseSheet sheet, ScoreReport report, FhirOptions options, FhirReferences references)
    {
        _to = to;
        _sheet = sheet;
        _report = report;
        _options = options;
        _references = references;
        _form = options.Prepared(sheet.Instrument);
        foreach (Answer answer in sheet.Answers)
        {
            _said += IsSaid(answer) ? 1 : 0;
        }
    }

    /// <summary>What was left out, since the form does not know it.</summary>
    internal static IReadOnlyList<Finding> LeftOut(ResponseSheet sheet)
    {
        List<Finding>? findings = null;
        foreach (Item item in sheet.Instrument.Items)
        {
            if (sheet.Answers[item.Position].Kind == AnswerKind.Invalid)
            {
                findings ??= [];
                findings.Add(FhirFindings.InvalidAnswerNotWritten.At(
                    "QuestionnaireResponse.item.where(linkId='items').item.where(linkId='" + item.Code + "')", item.Code));
            }
        }

        return findings is null ? [] : findings;
    }

    internal void Write() => _to.Object(() =>
    {
        _to.Text("resourceType", "QuestionnaireResponse");
        Extensions();
        Identifier();
        _to.Json.WritePropertyName("questionnaire");

        // Completed when every item has a value, or a reason that the respondent gave.
        _to.Again(_form.Canonical).Text("status", _said == _sheet.Instrument.Items.Count ? "completed" : "in-progress");
        var people = new People(_sheet.Instrument, _sheet.Administration, _options, _references);
        people.Subject(_to);
        _to.Text("authored", _sheet.Administration.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        people.Author(_to);
        people.Source(_to);
        Items();
    });

    private static bool IsSaid(in Answer answer) =>
        answer.Kind == AnswerKind.Given || answer.Reason is MissingReason.NotApplicable or MissingReason.Declined;

    private void Extensions() => _to.List("extension", () =>
    {
        if (_sheet.Administration.Session is { } session)
        {
            _to.Extension(_form.SessionNumber, () => _to.Integer("valueInteger", session));
        }

        _to.Again(_form.DefinitionHash);
    });

    private void Identifier()
    {
        if (_sheet.Administration.Id is not { Length: > 0 } id)
        {
            return;
        }

        if (_options.Version == FhirVersion.R5)
        {
            _to.List("identifier", () => _to.Identifier(_options.IdentifierSystem, id));
        }
        else
        {
            _to.Object("identifier", () => _to.Text("system", _options.IdentifierSystem).Text("value", id));
        }
    }

    // FHIR allows no empty list, so nothing is written then.
    private void Items()
    {
        bool hasScores = HasScores();
        if (_said == 0 && !hasScores)
        {
            return;
        }

        _to.Json.WriteStartArray("item");
        if (_said > 0)
        {
            Group(ScoreCodes.Items);
            Answers();
            EndGroup();
        }

        if (hasScores)
        {
            Group(ScoreCodes.Scores);
            Scores();
            EndGroup();
        }

        _to.Json.WriteEndArray();
    }

    private void Group(string linkId)
    {
        _to.Json.WriteStartObject();
        _to.Text("linkId", linkId).Json.WriteStartArray("item");
    }

    private void EndGroup()
    {
        _to.Json.WriteEndArray();
        _to.Json.WriteEndObject();
    }

    private void Answers()
    {
        foreach (Item item in _sheet.Instrument.Items)
        {
            Answer answer = _sheet.Answers[item.Position];
            if (IsSaid(answer))
            {
                _to.Again(_form[item].Written(answer));
            }
        }
    }

    private bool HasScores()
    {
        foreach (ScaleScore score in _report.Scales)
        {
            if (score.Exact is not null)
            {
                return true;
            }
        }

        return false;
    }

    private void Scores()
    {
        foreach (ScaleScore score in _report.Scales)
        {
            if (score.Exact is { } exact)
            {
                _to.Json.WriteStartObject();
                _to.Text("linkId", ScoreItems.LinkId(score.Scale)).Json.WriteStartArray("answer");
                _to.Json.WriteStartObject();
                _to.Score("valueDecimal", exact);
                _to.Json.WriteEndObject();
                _to.Json.WriteEndArray();
                _to.Json.WriteEndObject();
            }
        }
    }
}
