using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>Reads a definition document member by member. The names here are the format.</summary>
internal static class DefinitionWalk
{
    internal static DefinitionDocument Read(Members members) => new()
    {
        Document = members["document"].Text(),
        DocumentVersion = members["documentVersion"].Whole(),
        Id = members["id"].Text(),
        Version = members["version"].Text(),
        Family = members["family"].Text(),
        Title = members["title"].Text(),
        Abbreviation = members["abbreviation"].Text(),
        Rater = members["rater"].Text(),
        Direction = members["direction"].Text(),
        Citations = members["citations"].List(place => place.Object(Citation)),
        Rights = members["rights"].Object(Rights),
        Format = members["format"].Object(Format),
        Items = members["items"].List(place => place.Object(Item)),
        Scales = members["scales"].List(place => place.Object(Scale)),
        MissingKey = members["missingKey"].Object(MissingKey),
    };

    private static MissingKeyDocument MissingKey(Members members) => new()
    {
        What = members["what"].Text(),
        WhomToAsk = members["whomToAsk"].Text(),
        KnownScales = members["knownScales"].Texts(),
        Structure = members["structure"].Object(CommonWalk.Evidence),
    };

    private static CitationDocument Citation(Members members) => new()
    {
        Text = members["text"].Text(),
        Doi = members["doi"].Text(),
    };

    private static RightsDocument Rights(Members members) => new()
    {
        Holder = members["holder"].Text(),
        WhereToAsk = members["whereToAsk"].Text(),
        Permission = members["permission"].Text(),
        ElectronicUse = members["electronicUse"].Text(),
        Note = members["note"].Text(),
    };

    private static FormatDocument Format(Members members) => new()
    {
        Lowest = members["lowest"].Number(),
        Highest = members["highest"].Number(),
        Step = members["step"].Number(),
        Excluded = members["excluded"].Numbers(),
        Anchors = members["anchors"].List(place => place.Object(Anchor)),
        NotApplicable = members["notApplicable"].Flag(),
    };

    private static AnchorDocument Anchor(Members members) => new()
    {
        Value = members["value"].Number(),
        Label = members["label"].Text(),
    };

    private static ItemDocument Item(Members members) => new()
    {
        Code = members["code"].Text(),
        Number = members["number"].Whole(),
        BankItem = members["bankItem"].Text(),
        Label = members["label"].Text(),
        Constructs = members["constructs"].Texts(),
        Keying = members["keying"].Text(),
        Weight = members["weight"].Whole(),
        OptionOrder = members["optionOrder"].Text(),
        Unscored = members["unscored"].Flag(),
        Format = members["format"].Object(Format),
    };

    private static ScaleDocument Scale(Members members) => new()
    {
        Code = members["code"].Text(),
        Name = members["name"].Text(),
        Items = members["items"].Texts(),
        Aggregation = members["aggregation"].Text(),
        Multiplier = members["multiplier"].Object(Multiplier),
        Rule = members["rule"].Object(CommonWalk.Rule),
        Direction = members["direction"].Text(),
        Constructs = members["constructs"].Texts(),
        Evidence = members["evidence"].Object(CommonWalk.Evidence),
        Thresholds = members["thresholds"].List(place => place.Object(Threshold)),
        WhyNoThreshold = members["whyNoThreshold"].Text(),
        Norms = members["norms"].List(place => place.Object(Norm)),
    };

    internal static MultiplierDocument Multiplier(Members members) => new()
    {
        Numerator = members["numerator"].Whole(),
        Denominator = members["denominator"].Whole(),
    };

    private static ThresholdDocument Threshold(Members members) => new()
    {
        Code = members["code"].Text(),
        Target = members["target"].Text(),
        Comparison = members["comparison"].Text(),
        Value = members["value"].Number(),
        Meaning = members["meaning"].Text(),
        Source = members["source"].Text(),
    };

    private static NormDocument Norm(Members members) => new()
    {
        Sample = members["sample"].Text(),
        Size = members["size"].Whole(),
        Mean = members["mean"].Number(),
        StandardDeviation = members["standardDeviation"].Number(),
        WithinPersonStandardDeviation = members["withinPersonStandardDeviation"].Number(),
        Source = members["source"].Text(),
    };
}
