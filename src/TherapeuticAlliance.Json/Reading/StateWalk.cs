using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>Reads a state document member by member. The names here are the format.</summary>
internal static class StateWalk
{
    internal static MonitorStateDocument Read(Members members) => new()
    {
        Document = members["document"].Text(),
        DocumentVersion = members["documentVersion"].Whole(),
        Instrument = members["instrument"].Object(CommonWalk.Reference),
        Scale = members["scale"].Text(),
        Policy = members["policy"].Object(Policy),
        Prior = members["prior"].Object(Prior),
        Parts = members["parts"].List(place => place.Object(Part)),
    };

    private static PolicyReferenceDocument Policy(Members members) => new()
    {
        FormatVersion = members["formatVersion"].Whole(),
        Hash = members["hash"].Text(),
    };

    private static PriorDocument Prior(Members members) => new()
    {
        Mean = members["mean"].Object(Number),
        WithinPersonStandardDeviation = members["withinPersonStandardDeviation"].Object(Number),
        Source = members["source"].Text(),
        Origin = members["origin"].Text(),
    };

    private static StatePartDocument Part(Members members) => new()
    {
        Name = members["name"].Text(),
        Values = members["values"].Texts(),
        Exact = members["exact"].Texts(),
    };

    private static NumberDocument Number(Members members) => new()
    {
        Value = members["value"].Text(),
        Exact = members["exact"].Text(),
    };
}
