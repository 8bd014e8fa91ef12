using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>Reads parts that several documents share.</summary>
internal static class CommonWalk
{
    internal static InstrumentReferenceDocument Reference(Members members) => new()
    {
        Id = members["id"].Text(),
        Version = members["version"].Text(),
        ContentHash = members["contentHash"].Text(),
    };

    internal static AdministrationDocument Administration(Members members) => new()
    {
        Id = members["id"].Text(),
        Subject = members["subject"].Text(),
        Respondent = members["respondent"].Text(),
        Session = members["session"].Whole(),
        Date = members["date"].Text(),
    };

    internal static RuleDocument Rule(Members members) => new()
    {
        Kind = members["kind"].Text(),
        Count = members["count"].Whole(),
        Origin = members["origin"].Text(),
        Source = members["source"].Text(),
    };

    internal static EvidenceDocument Evidence(Members members) => new()
    {
        Level = members["level"].Text(),
        Sources = members["sources"].Texts(),
    };
}
