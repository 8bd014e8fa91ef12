using System.Collections.Generic;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <content>CALPAS and the Agnew Relationship Measure.</content>
internal static partial class KnownByName
{
    private static IEnumerable<KnownInstrument> CalpasAndArm() =>
    [
        new(
            "calpas-r", "CALPAS, rater form", Rater.Observer,
            "Raters used CALPAS on taped sessions (thesis, MSU 1992).",
            EverythingMissing, "The CALPAS manual by Gaston and Marmar."),
        new(
            "calpas-g", "CALPAS-G, group form", Rater.GroupMember,
            "12 items, 6 worded for the individual and 6 for the group; 248 members, 16 groups, 1,138 sessions. A German version was studied with 203 patients.",
            "The response format and the key.",
            "The authors of the article.", new Citation("Lo Coco, Kivlighan & Gullo", "10.1037/cou0000046")),
        new(
            "arm-12", "Agnew Relationship Measure, ARM-12", NotStated,
            "A short form beside the ARM-5.",
            "Which items of the ARM it has, the response format and the key.",
            "Cahill (2012), tables 3 and 4.", new Citation("Cahill (2012), Two short forms of the ARM: The ARM-5 and ARM-12", null)),
    ];
}
