using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.ContradictoryForm"/>.</summary>
internal static class ContradictoryFormConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG1301", Audience.Therapist, ConsiderationFamily.CheckTheForm, ConsiderationBasis.LibraryMeasurement,
            "Answers to mirrored questions contradict one another. Consider asking how the form was read, in which language, and whether there was time.",
            [ObservationKind.ContradictoryForm], [Other.Library], [Caution.AskFirst]),
        new("TG1302", Audience.Therapist, ConsiderationFamily.CheckTheForm, ConsiderationBasis.Inference,
            "How a form is filled in can be a message too. Consider asking what it is like to be given it every time.",
            [ObservationKind.ContradictoryForm], [RuptureResearch.E40], [Caution.NoCause, Caution.NoStudy]),
    ];
}
