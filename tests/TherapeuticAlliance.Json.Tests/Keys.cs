using System.Linq;
using TherapeuticAlliance.Catalog;

namespace TherapeuticAlliance.Json.Tests;

/// <summary>
/// A key and a wording that the tests share. The key is INVENTED: it shows the path, not how CALPAS-P is scored, which is
/// not known to us. The wording is of the tests' own instrument.
/// </summary>
internal static class Keys
{
    internal static Instrument CalpasP { get; } = InstrumentCatalog.Default.Instruments.Single(instrument => instrument.Id == "calpas-p");

    internal static string Invented { get; } = """
        {
          "document": "therapeutic-alliance/key", "documentVersion": 1,
          "instrument": { "id": "calpas-p", "version": "1.0.0", "contentHash": "HASH" },
          "reversed": { "numbers": [4, 9] },
          "weighted": [ { "weight": 2, "items": ["24"] } ],
          "unscored": { "items": ["7"] },
          "scales": [
            { "code": "pwc", "name": "Invented one", "numbers": [1, 2, 3, 4, 5, 6], "aggregation": "mean", "rule": { "kind": "atLeastAnswered", "count": 5, "origin": "caller" } },
            { "code": "pc", "items": ["8", "9", "10", "11", "12"], "aggregation": "sum", "multiplier": { "numerator": 10 } },
            { "code": "rest", "numbers": [13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24], "aggregation": "sum", "constructs": ["collaboration"] }
          ]
        }
        """.Replace("HASH", CalpasP.ContentHash);

    internal const string Wording = """
        {
          "document": "therapeutic-alliance/wording", "documentVersion": 1,
          "instrument": "clinic-pulse", "version": "1.0.0", "language": "en",
          "instructions": "Think of today.",
          "items": [
            { "code": "b1", "text": "First." }, { "code": "b2", "text": "Second." }, { "code": "b3", "text": "Third." },
            { "code": "t1", "text": "Fourth." }, { "code": "t2", "text": "Fifth." }
          ],
          "anchors": [ { "value": 7, "text": "fully" }, { "value": 1, "text": "not at all" } ]
        }
        """;

    /// <summary>A pack that uses every kind of text.</summary>
    internal const string FullWording = """
        {
          "document": "therapeutic-alliance/wording", "documentVersion": 1,
          "instrument": "clinic-pulse", "version": "1.0.0", "language": "en",
          "instructions": "Think of today with {therapist}.",
          "items": [
            { "code": "b1", "text": "First.", "section": "Between us", "anchors": [ { "value": 1, "text": "cold" }, { "value": 7, "text": "warm" } ] },
            { "code": "b2", "text": "Second, {therapist}.", "help": "As far as you can tell." }, { "code": "b3", "text": "Third." },
            { "code": "t1", "text": "Fourth.", "section": "Our work" }, { "code": "t2", "text": "Fifth." }
          ],
          "anchors": [ { "value": 7, "text": "fully" } ],
          "placeholders": [ { "name": "therapist", "fallback": "your therapist" } ]
        }
        """;
}
