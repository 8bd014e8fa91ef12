using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>Reads a wording document member by member. The names here are the format.</summary>
internal static class WordingWalk
{
    internal static WordingDocument Read(Members members) => new()
    {
        Document = members["document"].Text(),
        DocumentVersion = members["documentVersion"].Whole(),
        Instrument = members["instrument"].Text(),
        Version = members["version"].Text(),
        Language = members["language"].Text(),
        Instructions = members["instructions"].Text(),
        Items = members["items"].List(place => place.Object(Item)),
        Anchors = members["anchors"].List(place => place.Object(Anchor)),
    };

    private static WordedItemDocument Item(Members members) => new()
    {
        Code = members["code"].Text(),
        Text = members["text"].Text(),
    };

    private static WordedAnchorDocument Anchor(Members members) => new()
    {
        Value = members["value"].Number(),
        Text = members["text"].Text(),
    };
}
