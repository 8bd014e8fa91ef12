using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Fhir.Questionnaires;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Fhir.Responses;

/// <summary>A response sheet as a QuestionnaireResponse: what was answered, what was not and why, and the scores.</summary>
internal sealed class ResponseWriter(ResourceWriter to, ResponseSheet sheet, ScoreReport report, FhirOptions options, FhirReferences references)
{
    private readonly Instrument _instrument = sheet.Instrument;
    private readonly Administration _administration = sheet.Administration;
    private readonly string _answerCodes = Addresses.Answers(sheet.Instrument, options);

    internal void Write() => to.Object(() =>
    {
        to.Text("resourceType", "QuestionnaireResponse");
        Extensions();
        Identifier();
        to.Text("questionnaire", Addresses.Canonical(_instrument, options)).Text("status", IsDone ? "completed" : "in-progress");
        var people = new People(_instrument, _administration, options, references);
        people.Subject(to);
        to.Text("authored", _administration.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        people.Author(to);
        people.Source(to);
        Items();
    });

    /// <summary>What was left out, since the form does not know it.</summary>
    internal static IEnumerable<Finding> LeftOut(ResponseSheet sheet) => sheet.Instrument.Items
        .Where(item => sheet.Answers[item.Position].Kind == AnswerKind.Invalid)
        .Select(item => FhirFindings.InvalidAnswerNotWritten.At(
            "QuestionnaireResponse.item.where(linkId='items').item.where(linkId='" + item.Code + "')", item.Code));

    // Every item has a value or a reason that the respondent gave.
    private bool IsDone => _instrument.Items.All(IsSaid);

    private void Extensions() => to.List("extension", () =>
    {
        if (_administration.Session is { } session)
        {
            to.Extension(Addresses.SessionNumber(options), () => to.Integer("valueInteger", session));
        }

        to.Extension(Addresses.DefinitionHash(options), () => to.Text("valueString", _instrument.ContentHash));
    });

    private void Identifier()
    {
        if (_administration.Id is not { Length: > 0 } id)
        {
            return;
        }

        if (options.Version == FhirVersion.R5)
        {
            to.List("identifier", () => to.Identifier(options.IdentifierSystem, id));
        }
        else
        {
            to.Object("identifier", () => to.Text("system", options.IdentifierSystem).Text("value", id));
        }
    }

    private void Items()
    {
        List<Item> said = _instrument.Items.Where(IsSaid).ToList();
        List<ScaleScore> scored = report.Scales.Where(score => score.Exact is not null).ToList();
        if (said.Count + scored.Count == 0)
        {
            return;
        }

        to.List("item", () =>
        {
            Group(ScoreCodes.Items, said, Answer);
            Group(ScoreCodes.Scores, scored, Score);
        });
    }

    private void Group<T>(string linkId, List<T> entries, System.Action<T> write)
    {
        if (entries.Count > 0)
        {
            to.Object(() => to.Text("linkId", linkId).Each("item", entries, write));
        }
    }

    private bool IsSaid(Item item) => sheet.Answers[item.Position] is { Kind: AnswerKind.Given } or { Reason: MissingReason.NotApplicable or MissingReason.Declined };

    // The one place that is run for each answer; hence without an action for each brace.
    private void Answer(Item item)
    {
        to.Json.WriteStartObject();
        Answer answer = sheet.Answers[item.Position];
        bool isListed = Options.AreListed(item);
        if (answer.Kind == AnswerKind.Given || (answer.Reason == MissingReason.NotApplicable && isListed && Options.AllowNotApplicable(item)))
        {
            to.Text("linkId", item.Code).Json.WriteStartArray("answer");
            to.Json.WriteStartObject();
            Value(item, answer, isListed);
            to.Json.WriteEndObject();
            to.Json.WriteEndArray();
        }
        else
        {
            string reason = answer.Reason == MissingReason.Declined ? "asked-declined" : "not-applicable";
            to.List("extension", () => to.Extension(Addresses.AbsentReason, () => to.Text("valueCode", reason))).Text("linkId", item.Code);
        }

        to.Json.WriteEndObject();
    }

    private void Value(Item item, Answer answer, bool isListed)
    {
        if (!isListed)
        {
            to.Decimal("valueDecimal", answer.Value.GetValueOrDefault());
            return;
        }

        to.Json.WriteStartObject("valueCoding");
        if (answer.Value is { } value)
        {
            string code = Number.Text(value);
            to.Text("system", _answerCodes).Text("code", code).Text("display", Options.Label(item, value, options) ?? code);
        }
        else
        {
            QuestionItem.NotApplicable(to);
        }

        to.Json.WriteEndObject();
    }

    private void Score(ScaleScore score) => to.Object(() => to.Text("linkId", ScoreItems.LinkId(score.Scale))
        .List("answer", () => to.Object(() => to.Decimal("valueDecimal", Number.Of(score.Exact.GetValueOrDefault())))));
}
