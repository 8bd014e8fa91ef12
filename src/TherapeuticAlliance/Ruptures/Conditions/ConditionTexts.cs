using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Conditions;

/// <summary>What conditions of a level say.</summary>
internal static class ConditionTexts
{
    internal static TextTemplate AnyFires { get; } = new("condition.any-fires", "any detector fires");

    internal static TextTemplate Fires { get; } = new("condition.fires", "{detector} fires");

    internal static TextTemplate AtLeast { get; } = new("condition.at-least", "at least {needed} of ({conditions})");

    internal static TextTemplate BelowBaseline { get; } = new("condition.below-baseline", "{detector} at least {deviations} SD below its baseline");

    internal static TextTemplate HeldRecently { get; } = new("condition.held-recently", "{needed} of the last {sessions} scored sessions with {condition}");

    internal static TextTemplate ProbabilityBelow { get; } = new("condition.probability-below", "{detector} p < {bound}");
}
