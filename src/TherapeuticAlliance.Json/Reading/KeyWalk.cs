using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>Reads a key document member by member. The names here are the format.</summary>
internal static class KeyWalk
{
    internal static KeyDocument Read(Members members) => new()
    {
        Document = members["document"].Text(),
        DocumentVersion = members["documentVersion"].Whole(),
        Instrument = members["instrument"].Object(CommonWalk.Reference),
        Reversed = members["reversed"].Object(Selection),
        Weighted = members["weighted"].List(place => place.Object(Weight)),
        Unscored = members["unscored"].Object(Selection),
        Scales = members["scales"].List(place => place.Object(Scale)),
    };

    private static ItemSelectionDocument Selection(Members members) => new()
    {
        Items = members["items"].Texts(),
        Numbers = members["numbers"].WholeNumbers(),
    };

    private static ItemWeightDocument Weight(Members members) => new()
    {
        Weight = members["weight"].Whole(),
        Items = members["items"].Texts(),
        Numbers = members["numbers"].WholeNumbers(),
    };

    private static KeyScaleDocument Scale(Members members) => new()
    {
        Code = members["code"].Text(),
        Name = members["name"].Text(),
        Items = members["items"].Texts(),
        Numbers = members["numbers"].WholeNumbers(),
        Aggregation = members["aggregation"].Text(),
        Multiplier = members["multiplier"].Object(DefinitionWalk.Multiplier),
        Rule = members["rule"].Object(CommonWalk.Rule),
        Direction = members["direction"].Text(),
        Constructs = members["constructs"].Texts(),
    };
}
