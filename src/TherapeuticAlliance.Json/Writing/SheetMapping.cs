using System.Linq;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Writing;

/// <summary>From a response sheet to its document.</summary>
internal static class SheetMapping
{
    internal static ResponseSheetDocument Of(ResponseSheet sheet) => new()
    {
        Document = ResponseSheetDocument.Kind,
        DocumentVersion = ResponseSheetDocument.CurrentVersion,
        Instrument = CommonMapping.Reference(sheet.Instrument),
        Administration = CommonMapping.Administration(sheet.Administration),
        Answers = sheet.Instrument.Items.Select(item => AnswerTo(item, sheet.Answers[item.Position])).ToArray(),
        UnknownItemAnswers = CommonMapping.List(sheet.UnknownItemAnswers, stray => new UnknownItemAnswerDocument { Item = stray.ItemCode, Text = stray.Text }),
    };

    private static AnswerDocument AnswerTo(Item item, Answer answer) => new()
    {
        Item = item.Code,
        Value = answer.Value is { } value ? Number.Plain(value) : null,
        Missing = answer.Reason is { } reason ? EnumNames.Of(reason) : null,
        Invalid = answer.Trouble is { } trouble ? new InvalidAnswerDocument { Code = trouble.Code, Text = answer.AttemptedValue } : null,
    };
}
