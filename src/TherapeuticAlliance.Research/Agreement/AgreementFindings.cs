using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Texts;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>Findings about agreement that only this package raises, TA5140 to TA5149.</summary>
internal static class AgreementFindings
{
    internal static FindingKind GroupsAlike { get; } = ResearchTexts.Kinds.Warning("TA5141",
        "{count} names of groups differ from another one in blanks or in case only, first at pair {pair}: they are kept apart as different groups. Correct them if they are one.");

    internal static FindingKind KappaUndefined { get; } = ResearchTexts.Kinds.Warning("TA5140",
        "{coefficient} is undefined, since all ratings are in one category: agreement by chance is complete too. Report the percentage of agreement.");
}
