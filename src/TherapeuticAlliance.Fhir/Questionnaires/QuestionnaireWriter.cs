using System.Linq;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>An instrument as a Questionnaire: head, items, and scores that compute themselves.</summary>
internal sealed class QuestionnaireWriter
{
    private const int LongestId = 64;

    private readonly ResourceWriter _to;
    private readonly Instrument _instrument;
    private readonly FhirOptions _options;
    private readonly ScoreReport _rules;
    private readonly ScoreItems _scores;

    private QuestionnaireWriter(ResourceWriter to, Instrument instrument, FhirOptions options)
    {
        _to = to;
        _instrument = instrument;
        _options = options;

        // A blank form says for each scale which rule holds and how many answers it needs.
        _rules = instrument.Blank().Score(options.Scoring);
        _scores = new ScoreItems(to, instrument, options, _rules);
    }

    internal static void Write(ResourceWriter to, Instrument instrument, FhirOptions options)
    {
        var writer = new QuestionnaireWriter(to, instrument, options);
        to.Object(writer.Write);
    }

    private void Write()
    {
        string id = Addresses.IdOf(_instrument, _options);
        _to.Text("resourceType", "Questionnaire").Text("id", id.Length <= LongestId ? id : null).Text("language", _options.Language);
        _to.List("extension", () =>
        {
            _scores.Variables();
            Category();
        });
        _to.Text("url", Addresses.Questionnaire(_instrument, _options))
            .List("identifier", () => _to.Identifier(Addresses.Uris, "urn:sha256:" + _instrument.ContentHash))
            .Text("version", _instrument.Version)
            .Text("name", VariableNames.PascalCase(id))
            .Text("title", _instrument.Title);
        if (_options.Suffix is not null)
        {
            _to.List("derivedFrom", () => _to.Json.WriteStringValue(Addresses.Canonical(_instrument, _options, withSuffix: false)));
        }

        Status();
        _to.List("code", Codes).List("item", Items);
    }

    private void Status()
    {
        _to.Text("status", "active").Flag("experimental", false)
            .List("subjectType", () => _to.Json.WriteStringValue("Patient"))
            .Date(_options)
            .Text("publisher", _options.Publisher)
            .Text("description", AboutDefinition.Description(_instrument, _rules, _options))
            .Text("copyright", AboutDefinition.Copyright(_instrument.Rights, _options));
    }

    private void Codes()
    {
        _to.Coding(Addresses.Scores(_instrument, _options), ScoreCodes.Panel, _instrument.Title);
        foreach (FhirCoding coding in _options.CodesOf(_instrument.Id, null))
        {
            _to.Coding(coding);
        }
    }

    private void Category() => _to.Extension(Addresses.Sdc + "sdc-questionnaire-observation-extract-category", () =>
        _to.Concept("valueCodeableConcept", Addresses.Categories, "survey", "Survey"));

    private string? Filled(string? text) => text is null ? null : _options.Wording!.Fill(text);

    private void Items()
    {
        _to.Object(() => _to.Text("linkId", ScoreCodes.Items).Text("text", _options.Say(QuestionnaireText.Items)).Text("type", "group")
            .List("item", () =>
            {
                PrintedText.Write(_to, "texts/instructions", Filled(_options.Wording?.Instructions));
                foreach (Item item in _instrument.Items)
                {
                    PrintedText.Write(_to, "texts/section-" + item.Code, Filled(_options.Wording?.SectionAt(item.Code)));
                    QuestionItem.Write(_to, item, _instrument, _options);
                }
            }));
        if (_instrument.Scales.Any())
        {
            _scores.Write();
        }
    }
}
