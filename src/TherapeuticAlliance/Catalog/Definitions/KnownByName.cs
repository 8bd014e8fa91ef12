using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>
/// Forms of which not even items and range are proven. What is said about them was read somewhere; what was only remembered is
/// left out or called so. A DOI stands only where it was verified.
/// </summary>
internal static partial class KnownByName
{
    private const string NothingRead = "Only the name: no source that describes it could be read.";
    private const string EverythingMissing = "Items, response format and key.";

    internal static IEnumerable<KnownInstrument> All() =>
        Wai().Concat(Digital()).Concat(HelpingAlliance()).Concat(CalpasAndArm()).Concat(CoupleFamilyAndGroup())
            .Concat(ChildAndYouth()).Concat(Relationship()).Concat(Presence()).Concat(Session()).Concat(RuptureAndObserver());

    /// <summary>For forms whose rater no source that was read states.</summary>
    private static Rater NotStated { get; } = Rater.Of("not-stated");
}
