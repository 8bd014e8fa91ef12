using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using TherapeuticAlliance.Fhir.Prepared;
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
    private readonly PreparedForm _form;
    private int _next;

    internal ItemWalk(Instrument instrument, FhirOptions options, ResponseMap map, FindingList findings)
    {
        _instrument = instrument;
        _map = map;
        _findings = findings;
        _form = options.Prepared(instrument);
        _reader = new AnswerReader(_form, map, findings);
        _answers = new Answer[instrument.Items.Count];
        _isSaid = new bool[instrument.Items.Count];
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
            _findings.Add(FhirFindings.WrongShape.At(place.Member("item").ToString()));
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

        Item? item = Find(members.LinkId);
        Place place = parent.Item(item?.Code);
        AnswerMembers[] answers = Answered(members, place);
        if (item is not null)
        {
            Take(item, members, answers, place);
        }
        else if (members.LinkId?.Text() is { } score && _form.ScoreItems.TryGetValue(score, out Scale? scale))
        {
            Stored.AddRange(answers.Select(answer => (scale, answer.Element)));
        }
        else if (answers.Length > 0 && Unknown.Count < MostUnknown)
        {
            Unknown.Add((members.LinkId?.Text() ?? string.Empty, answers[0].Element.ToString()));
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

    // Most systems write the items in the order of the form, so the next one is looked at first.
    private Item? Find(JsonElement? linkId)
    {
        Item? item = linkId is not { } id ? null
            : _next < _answers.Length && !_map.HasItems && id.IsWritten(_form[_instrument.Items[_next]].Code) ? _instrument.Items[_next]
            : id.Text() is { } text ? _instrument.FindItem(_map.ItemOf(text))
            : null;
        _next = item is null ? _next : item.Position + 1;
        return item;
    }

    private AnswerMembers[] Answered(ItemMembers members, Place place)
    {
        if (members.Answer is not { } list)
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            _findings.Add(FhirFindings.WrongShape.At(place.Member("answer").ToString()));
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
