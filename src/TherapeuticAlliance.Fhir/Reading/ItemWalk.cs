using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
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

    internal void Walk(JsonElement response) => Walk(response.Member("item"), Place.Response);

    private void Walk(JsonElement? list, Place place)
    {
        if (list is not { } items)
        {
            return;
        }

        if (items.ValueKind != JsonValueKind.Array)
        {
            _findings.Add(FhirFindings.WrongShape.At(place.Member("item").ToString(), "a list"));
            return;
        }

        foreach (JsonElement item in items.EnumerateArray())
        {
            Item(ItemMembers.Of(item), place);
        }
    }

    private void Item(ItemMembers members, Place parent)
    {
        if (members.IsModified)
        {
            _findings.Add(FhirFindings.Modified.At(parent.Member("item").ToString(), "modifierExtension"));
        }

        Item? item = members.LinkId is { } linkId ? _instrument.FindItem(_map.ItemOf(linkId)) : null;
        Place place = parent.Item(item?.Code);
        AnswerMembers[] answers = Answered(members, place);
        if (item is not null)
        {
            Take(item, members, answers, place);
        }
        else if (members.LinkId is { } score && _scoreItems.TryGetValue(score, out Scale? scale))
        {
            Stored.AddRange(answers.Select(answer => (scale, answer.Element)));
        }
        else if (answers.Length > 0 && Unknown.Count < MostUnknown)
        {
            Unknown.Add((members.LinkId ?? string.Empty, answers[0].Element.ToString()));
        }

        Walk(members.Items, place);
        foreach (AnswerMembers answer in answers)
        {
            if (answer.Items is { } below)
            {
                Walk(below, place.Member("answer"));
            }
        }
    }

    private AnswerMembers[] Answered(ItemMembers members, Place place)
    {
        if (members.Answer is not { } list)
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            _findings.Add(FhirFindings.WrongShape.At(place.Member("answer").ToString(), "a list"));
            return [];
        }

        var answers = new AnswerMembers[list.GetArrayLength()];
        int at = 0;
        foreach (JsonElement answer in list.EnumerateArray())
        {
            answers[at++] = AnswerMembers.Of(answer);
        }

        return answers;
    }

    private void Take(Item item, ItemMembers members, AnswerMembers[] answers, Place place)
    {
        string? reason = AnswerReader.ReasonIn(members.Extension);
        if (answers.Length == 0 && reason is null)
        {
            return;
        }

        if (_isSaid[item.Position] || answers.Length > 1 || (answers.Length == 1 && reason is not null))
        {
            _findings.Add(FhirFindings.AnsweredTwice.At(place.ToString(), item.Code));
            _answers[item.Position] = Answer.Invalid(AnswerFindings.UnknownOption, string.Empty);
        }
        else
        {
            _answers[item.Position] = answers.Length == 1 ? _reader.Read(item, answers[0], place) : AnswerReader.Missing(reason!);
        }

        _isSaid[item.Position] = true;
    }
}
