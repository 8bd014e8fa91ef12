using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>Puts the entries of a document on a blank sheet, and what the core says about them at their JSON paths.</summary>
internal sealed class SheetFilling
{
    private readonly ResponseSheetDocument _document;
    private readonly Instrument _instrument;
    private readonly FindingList _findings;
    private readonly Dictionary<string, string> _answerPaths = new(StringComparer.Ordinal);
    private readonly Queue<string> _strayPaths = new();
    private ResponseSheet _sheet;

    internal SheetFilling(ResponseSheetDocument document, Instrument instrument, FindingList findings)
    {
        _document = document;
        _instrument = instrument;
        _findings = findings;
        _sheet = instrument.Blank();
    }

    internal ResponseSheet Fill()
    {
        Each(_document.Answers, "$.answers", Answer);
        Each(_document.Strays, "$.strays", Stray);
        if (_document.Administration is { } administration)
        {
            _sheet = _sheet.WithAdministration(new Administration(
                administration.Id, administration.Subject, administration.Respondent,
                administration.Session >= 0 ? administration.Session : null, CommonDemands.DateOf(administration.Date)));
        }

        _findings.AddAll(_sheet.Findings.Select(AtJsonPath));
        return _sheet;
    }

    private static void Each<T>(IReadOnlyList<T>? entries, string path, Action<T, string> put)
        where T : class
    {
        for (int i = 0; i < entries?.Count; i++)
        {
            if (entries[i] is { } entry)
            {
                put(entry, path + "[" + Number.Text(i) + "]");
            }
        }
    }

    private void Answer(AnswerDocument answer, string path)
    {
        if (answer.Item is not { } item)
        {
            return;
        }

        if (_answerPaths.ContainsKey(item))
        {
            _findings.Add(DocumentFindings.AnswerTwice.At(path + ".item").WithAttemptedValue(item));
            return;
        }

        _answerPaths[item] = path;
        if (answer.Given != 1)
        {
            return;
        }

        if (_instrument.FindItem(item) is null)
        {
            _strayPaths.Enqueue(path + ".item");
        }

        _sheet = answer.Value is { } value ? _sheet.With(item, value)
            : Troubles.Find(answer.Invalid?.Code) is { } trouble ? _sheet.With(item, TherapeuticAlliance.Answer.Invalid(trouble, answer.Invalid!.Text ?? string.Empty))
            : _sheet.WithMissing(item, Words.Find<MissingReason>(answer.Missing).GetValueOrDefault());
    }

    private void Stray(StrayAnswerDocument stray, string path)
    {
        if (stray.Item is not { } item)
        {
            return;
        }

        if (_instrument.FindItem(item) is not null)
        {
            _findings.Add(DocumentFindings.StrayKnown.At(path + ".item", item));
            return;
        }

        _strayPaths.Enqueue(path + ".item");
        _sheet = _sheet.WithText(item, stray.Text);
    }

    // Findings about strays come in the order of the strays.
    private Finding AtJsonPath(Finding finding)
    {
        string path = finding.Kind == AnswerFindings.UnknownItem ? _strayPaths.Dequeue()
            : finding.Kind == AnswerFindings.UnknownItemsFull ? "$.strays"
            : _answerPaths[finding.Arguments[0]];
        return finding.Kind.At(path, finding.Arguments.ToArray()).WithAttemptedValue(finding.AttemptedValue);
    }
}
