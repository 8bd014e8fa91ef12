using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.CeilingCourse"/>.</summary>
internal static class CeilingCourseConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG1201", Audience.Therapist, ConsiderationFamily.CollectFeedback, ConsiderationBasis.Study,
            "Top marks may be exactly what is meant, and leave no room to show a gain. Consider asking what one thing could still be better.",
            [ObservationKind.CeilingCourse], [RuptureResearch.E52], [Caution.NotDishonest]),
        new("TG1202", Audience.Therapist, ConsiderationFamily.SafetyAndBoundaries, ConsiderationBasis.Inference,
            "Consider whether the form is filled in under your eyes, and offering privacy or another way to send it.",
            [ObservationKind.CeilingCourse], [SharedWorkResearch.E64, RuptureResearch.E52], [Caution.Privacy]),
        new("TG1203", Audience.Therapist, ConsiderationFamily.CollectFeedback, ConsiderationBasis.Inference,
            "Consider one open question beside the form: what was least helpful today?",
            [ObservationKind.CeilingCourse], [RuptureResearch.E52], [Caution.NoStudy, Caution.Power]),
    ];
}
