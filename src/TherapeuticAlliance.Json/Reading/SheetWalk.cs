using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>Reads a sheet document member by member. The names here are the format.</summary>
internal static class SheetWalk
{
    internal static ResponseSheetDocument Read(Members members) => new()
    {
        Document = members["document"].Text(),
        DocumentVersion = members["documentVersion"].Whole(),
        Instrument = members["instrument"].Object(CommonWalk.Reference),
        Administration = members["administration"].Object(CommonWalk.Administration),
        Answers = members["answers"].List(place => place.Object(Entry)),
        Strays = members["strays"].List(place => place.Object(Stray)),
    };

    // 1e308 is a number a person's software may send: no decimal holds it, and it is out of every range. It must not
    // cost the whole sheet.
    private static AnswerDocument Entry(Members members)
    {
        Place value = members["value"];
        string? beyond = value.BeyondDecimal();
        InvalidAnswerDocument? outside = beyond is null ? null : new() { Code = AnswerFindings.OutOfRange.Code, Text = beyond };
        InvalidAnswerDocument? written = members["invalid"].Object(Invalid);
        return new AnswerDocument
        {
            Item = members["item"].Text(),
            Value = beyond is null || written is not null ? value.Number() : null,
            Missing = members["missing"].Text(),
            Invalid = written ?? outside,
        };
    }

    private static InvalidAnswerDocument Invalid(Members members) => new()
    {
        Code = members["code"].Text(),
        Text = members["text"].Text(),
    };

    private static StrayAnswerDocument Stray(Members members) => new()
    {
        Item = members["item"].Text(),
        Text = members["text"].Text(),
    };
}
