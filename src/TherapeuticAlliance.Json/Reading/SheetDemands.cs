using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What a sheet document must have before its answers can be put on a sheet.</summary>
internal sealed class SheetDemands
{
    /// <summary>Far above any form, so that a table's columns beside it fit too; putting answers on a sheet copies it.</summary>
    internal const int MaxEntries = 4096;

    private readonly Demands _demands;
    private readonly CommonDemands _common;

    private SheetDemands(FindingList findings)
    {
        _demands = new Demands(findings);
        _common = new CommonDemands(_demands, MaxEntries);
    }

    internal static void Check(ResponseSheetDocument document, FindingList findings) => new SheetDemands(findings).Root(document);

    private void Root(ResponseSheetDocument document)
    {
        _demands.Head(document.Document, document.DocumentVersion);
        _demands.Given(document.Instrument, "$", "instrument");
        _demands.Inside(document.Instrument, "$.instrument", _common.Reference);
        _demands.Inside(document.Administration, "$.administration", _common.Administration);
        _demands.Given(document.Answers, "$", "answers");
        _demands.Each(document.Answers, "$.answers", "an object", MaxEntries, Entry);
        _demands.Each(document.Strays, "$.strays", "an object", MaxEntries, Stray);
    }

    private void Entry(AnswerDocument answer, string path)
    {
        _demands.Given(answer.Item, path, "item");
        _demands.OneOf(path, ("value", answer.Value), ("missing", answer.Missing), ("invalid", answer.Invalid));
        _demands.Known<MissingReason>(answer.Missing, path + ".missing");
        _demands.Inside(answer.Invalid, path + ".invalid", Invalid);
    }

    private void Invalid(InvalidAnswerDocument invalid, string path)
    {
        _demands.Given(invalid.Code, path, "code");
        _demands.Given(invalid.Text, path, "text");
        if (invalid.Code is { } code && Troubles.Find(code) is null)
        {
            _demands.Add(DocumentFindings.WordUnknown.At(path + ".code", Troubles.Known).WithAttemptedValue(code));
        }
    }

    private void Stray(StrayAnswerDocument stray, string path)
    {
        _demands.Given(stray.Item, path, "item");
        _demands.Given(stray.Text, path, "text");
    }
}
