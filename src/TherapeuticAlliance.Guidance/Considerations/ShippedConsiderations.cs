using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>Every consideration that ships, a file an observation.</summary>
internal static class ShippedConsiderations
{
    internal static IEnumerable<Consideration> All => new[]
    {
        FlagRaisedConsiderations.All,
        FlagContinuingConsiderations.All,
        SlowDeclineConsiderations.All,
        BondFlagConsiderations.All,
        GoalFlagConsiderations.All,
        TaskFlagConsiderations.All,
        PublishedCutOffConsiderations.All,
        TherapistHigherConsiderations.All,
        ClientHigherConsiderations.All,
        OneSideFlagsConsiderations.All,
        MovingApartConsiderations.All,
        CeilingCourseConsiderations.All,
        ContradictoryFormConsiderations.All,
        SameFormsConsiderations.All,
        NoFeedbackConsiderations.All,
        TooEarlyConsiderations.All,
        EpisodeNotRepairedConsiderations.All,
        EpisodeRepairedConsiderations.All,
        EndedOpenConsiderations.All,
        DirectReportConsiderations.All,
        OutcomeWorseConsiderations.All,
        ItemLeftOutConsiderations.All,
        MembersDifferConsiderations.All,
        HinderingEventConsiderations.All,
        NothingStandsOutConsiderations.All,
        ForClientsConsiderations.All,
    }.SelectMany(group => group);
}
