using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Fhir.Questionnaires;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Fhir.Reading;

/// <summary>Every item of a response at any depth, below items and below answers alike.</summary>
internal sealed class ItemWalk
{
    private const int MostUnknown = 1000;

    private readonly Instrument _instrument;
    private readonly ResponseMap _map;
    private readonly FindingList _findings;
    private readonly AnswerReader _reader;
    private readonly Answer[] _answers;
    private readonly bool[] _isSaid;
    private readonly Dictionary<string, Scale> _scoreItems;

    internal ItemWalk(Instrument instrument, FhirOptions options, ResponseMap map, FindingList findings)
    {
        _instrument = instrument;
        _map = map;
        _findings = findings;
        _reader = new AnswerReader(instrument, options, map, findings);
        _answers = new Answer[instrument.Items.Count];
        _isSaid = new bool[instrument.Items.Count];
        _scoreItems = instrument.Scales.ToDictionary(ScoreItems.LinkId, StringComparer.Ordinal);
    }

    internal IReadOnlyList<Answer> Answers => _answers;

    /// <summary>Answers to link ids that are no item of the form.</summary>
    internal List<(string LinkId, string Text)> Unknown { get; } = [];

    /// <summary>The scores that the other system stored, by scale.</summary>
    internal List<(Scale Scale, JsonElement Value)> Stored { get; } = [];

    internal void Walk(JsonElement parent, string path)
    {
        if (parent.Member("item") is { } list && list.ValueKind != JsonValueKind.Array)
        {
            _findings.Add(FhirFindings.WrongShape.At(path + ".item", "a list"));
            return;
        }

        foreach (JsonElement item in parent.Each("item"))
        {
            if (item.Member("modifierExtension") is not null)
            {
                _findings.Add(FhirFindings.Modified.At(path + ".item", "modifierExtension"));
            }

            Item(item, path);
        }
    }

    private void Item(JsonElement element, string path)
    {
        string? linkId = element.Text("linkId");
        string code = linkId is null ? string.Empty : _map.ItemOf(linkId);
        Item? item = _instrument.FindItem(code);
        string at = path + ".item.where(linkId='" + (item?.Code ?? "...") + "')";
        JsonElement[] answers = Answered(element, at);
        if (item is not null)
        {
            Take(item, element, answers, at);
        }
        else if (linkId is not null && _scoreItems.TryGetValue(linkId, out Scale? scale))
        {
            Stored.AddRange(answers.Select(answer => (scale, answer)));
        }
        else if (answers.Length > 0 && Unknown.Count < MostUnknown)
        {
            Unknown.Add((linkId ?? string.Empty, answers[0].ToString()));
        }

        Walk(element, at);
        foreach (JsonElement answer in answers)
        {
            Walk(answer, at + ".answer");
        }
    }

    private JsonElement[] Answered(JsonElement element, string at)
    {
        if (element.Member("answer") is { } list && list.ValueKind != JsonValueKind.Array)
        {
            _findings.Add(FhirFindings.WrongShape.At(at + ".answer", "a list"));
        }

        return element.Each("answer").ToArray();
    }

    private void Take(Item item, JsonElement element, JsonElement[] answers, string at)
    {
        string? reason = element.Extension(Addresses.AbsentReason)?.Text("valueCode");
        if (answers.Length == 0 && reason is null)
        {
            return;
        }

        if (_isSaid[item.Position] || answers.Length > 1 || (answers.Length == 1 && reason is not null))
        {
            _findings.Add(FhirFindings.AnsweredTwice.At(at, item.Code));
            _answers[item.Position] = Answer.Invalid(AnswerFindings.UnknownOption, string.Empty);
        }
        else
        {
            _answers[item.Position] = answers.Length == 1 ? _reader.Read(item, answers[0], at + ".answer") : AnswerReader.Missing(reason!);
        }

        _isSaid[item.Position] = true;
    }
}
