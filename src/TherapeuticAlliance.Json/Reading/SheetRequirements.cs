using System.Globalization;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What a sheet document must have before its answers can be put on a sheet.</summary>
internal sealed class SheetRequirements
{
    private const int MaxEntries = DocumentBinder.MaxEntries;

    private readonly Requirements _requirements;
    private readonly CommonRequirements _common;

    private SheetRequirements(FindingList findings)
    {
        _requirements = new Requirements(findings);
        _common = new CommonRequirements(_requirements, MaxEntries);
    }

    internal static void Check(ResponseSheetDocument document, FindingList findings) => new SheetRequirements(findings).Root(document);

    private void Root(ResponseSheetDocument document)
    {
        _requirements.Head(document.Document, document.DocumentVersion);
        _requirements.Given(document.Instrument, "$", "instrument");
        _requirements.Inside(document.Instrument, "$.instrument", _common.Reference);
        _requirements.Inside(document.Administration, "$.administration", _common.Administration);
        _requirements.Given(document.Answers, "$", "answers");
        for (int i = 0; i < document.Answers?.Count; i++)
        {
            Entry(document.Answers[i], i);
        }

        _requirements.Each(document.UnknownItemAnswers, "$.strays", Expected.Object, MaxEntries, Stray);
    }

    // The usual answer has a code and a value, and costs nothing more here.
    private void Entry(AnswerDocument? answer, int index)
    {
        if (answer is { Item: not null, Value: not null, Missing: null, Invalid: null })
        {
            return;
        }

        string path = "$.answers[" + index.ToString(CultureInfo.InvariantCulture) + "]";
        if (answer is null)
        {
            _requirements.Add(DocumentFindings.NullInvalid.At(path, Expected.Object));
            return;
        }

        if (answer.BeyondDecimal is { } number)
        {
            Beyond(answer, number, path);
        }

        Entry(answer, path);
    }

    // 1e308 is a number a person's software may send: no decimal holds it, and it is out of every range. It must not cost
    // the whole sheet.
    private void Beyond(AnswerDocument answer, string number, string path)
    {
        if (answer.Invalid is null)
        {
            answer.Invalid = new InvalidAnswerDocument { Code = AnswerFindings.OutOfRange.Code, Text = number };
        }
        else
        {
            _requirements.Add(DocumentFindings.NumberInvalid.At(path + ".value", Expected.Decimal).WithAttemptedValue(number));
        }
    }

    private void Entry(AnswerDocument answer, string path)
    {
        _requirements.Given(answer.Item, path, "item");
        _requirements.OneOf(path, ("value", answer.Value), ("missing", answer.Missing), ("invalid", answer.Invalid));
        _requirements.Known<MissingReason>(answer.Missing, path + ".missing");
        _requirements.Inside(answer.Invalid, path + ".invalid", Invalid);
    }

    private void Invalid(InvalidAnswerDocument invalid, string path)
    {
        _requirements.Given(invalid.Code, path, "code");
        _requirements.Given(invalid.Text, path, "text");
        if (invalid.Code is { } code && InvalidKinds.Find(code) is null)
        {
            _requirements.Add(DocumentFindings.ValueUnknown.At(path + ".code", InvalidKinds.Known).WithAttemptedValue(code));
        }
    }

    private void Stray(UnknownItemAnswerDocument stray, string path)
    {
        _requirements.Given(stray.Item, path, "item");
        _requirements.Given(stray.Text, path, "text");
    }
}
