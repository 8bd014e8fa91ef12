namespace TherapeuticAlliance.Json.Documents;

/// <summary>A part of a document that can keep a number which no decimal holds, as it is written.</summary>
internal interface IKeepsAnyNumber
{
    void Keep(string number);
}
