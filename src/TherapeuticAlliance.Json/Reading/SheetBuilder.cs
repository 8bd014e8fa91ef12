using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>Makes the sheet of a document, and puts what the core finds at JSON paths. In time linear in the entries.</summary>
internal sealed class SheetBuilder
{
    private readonly ResponseSheetDocument _document;
    private readonly Instrument _instrument;
    private readonly FindingList _findings;
    private readonly Answer[] _answers;

    /// <summary>Where the answer to each item stands among the entries, from 1; 0 where it has none.</summary>
    private readonly int[] _entries;

    private HashSet<string>? _unknownCodes;
    private List<KeyValuePair<string, string?>>? _unknown;
    private List<string>? _unknownPaths;

    internal SheetBuilder(ResponseSheetDocument document, Instrument instrument, FindingList findings)
    {
        _document = document;
        _instrument = instrument;
        _findings = findings;
        _answers = new Answer[instrument.Items.Count];
        _entries = new int[instrument.Items.Count];
    }

    internal ResponseSheet Build()
    {
        for (int i = 0; i < _document.Answers?.Count; i++)
        {
            Put(_document.Answers[i], i);
        }

        for (int i = 0; i < _document.UnknownItemAnswers?.Count; i++)
        {
            Put(_document.UnknownItemAnswers[i], i);
        }

        ResponseSheet sheet = _instrument.AnswerFrom(_answers);
        sheet = _unknown is null ? sheet : sheet.WithAllTexts(_unknown);
        sheet = _document.Administration is { } administration ? sheet.WithAdministration(Of(administration)) : sheet;
        AddFindings(sheet);
        return sheet;
    }

    private static Administration Of(AdministrationDocument document) => new(
        document.Id, document.Subject, document.Respondent, document.Session >= 0 ? document.Session : null, DateText.Find(document.Date));

    private static string At(string list, int index, string member) => "$." + list + "[" + Number.Text(index) + "]" + member;

    private void Put(AnswerDocument? answer, int index)
    {
        if (answer?.Item is not { } code)
        {
            return;
        }

        Item? item = _instrument.FindItem(code);
        if (item is null ? !(_unknownCodes ??= []).Add(code) : _entries[item.Position] > 0)
        {
            _findings.Add(DocumentFindings.AnswerTwice.At(At("answers", index, ".item")).WithAttemptedValue(code));
        }
        else if (item is null)
        {
            PutUnknown(answer, code, index);
        }
        else
        {
            _entries[item.Position] = index + 1;
            _answers[item.Position] = answer.Given != 1 ? default : answer.Value is { } value ? Answer.Read(item, value) : WithoutValue(answer);
        }
    }

    private void PutUnknown(AnswerDocument answer, string code, int index)
    {
        if (answer.Given == 1)
        {
            AddUnknown(code, answer.Value is { } value ? Number.Text(value) : answer.Invalid?.Text, At("answers", index, ".item"));
        }
    }

    private void Put(UnknownItemAnswerDocument? unknown, int index)
    {
        if (unknown?.Item is not { } code)
        {
            return;
        }

        if (_instrument.FindItem(code) is not null)
        {
            _findings.Add(DocumentFindings.UnknownItemIsKnown.At(At("strays", index, ".item"), code));
            return;
        }

        AddUnknown(code, unknown.Text, At("strays", index, ".item"));
    }

    private void AddUnknown(string code, string? text, string path)
    {
        (_unknown ??= []).Add(new KeyValuePair<string, string?>(code, text));
        (_unknownPaths ??= []).Add(path);
    }

    private static Answer WithoutValue(AnswerDocument answer) =>
        InvalidKinds.Find(answer.Invalid?.Code) is { } kind
            ? Answer.Invalid(kind, answer.Invalid!.Text ?? string.Empty)
            : Answer.Missing(EnumNames.Find<MissingReason>(answer.Missing).GetValueOrDefault());

    // The findings about unknown items come in the order of those answers; every other one about an answer names its item.
    private void AddFindings(ResponseSheet sheet)
    {
        int unknown = 0;
        foreach (Finding finding in sheet.Findings)
        {
            string path = finding.Kind == AnswerFindings.UnknownItem ? _unknownPaths![unknown++]
                : finding.Arguments.Count > 0 && _instrument.FindItem(finding.Arguments[0]) is { } item && _entries[item.Position] > 0
                    ? At("answers", _entries[item.Position] - 1, string.Empty)
                : finding.Kind == AnswerFindings.UnknownItemsFull ? "$.strays"
                : "$.answers";
            _findings.Add(finding.WithPath(path));
        }
    }
}
