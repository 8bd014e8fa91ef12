using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Change;

/// <summary>What criteria and changes say.</summary>
internal static class ChangeTexts
{
    internal static TextTemplate Change { get; } = new("change", "{scale}: {before} to {after}, a difference of {difference} points. {classification}");

    internal static TextTemplate Index { get; } = new("change.index", "Index {index}; without change {expected} would be expected.");

    internal static TextTemplate Criterion { get; } = new("change.criterion",
        "{method} on {scale}: a change counts when it is more than {points} points from what is expected (critical value {critical} times a standard error of {error}).");

    internal static TextTemplate FigureOfDefinition { get; } = new("change.figure-of-definition", "{name}: {value}, from the definition: {source}.");

    internal static TextTemplate FigureOfCaller { get; } = new("change.figure-of-caller", "{name}: {value}, from the caller: {source}.");

    internal static TextTemplate SampleReliability { get; } = new("change.sample-reliability", "Reliability of the difference: {reliability}, from {source}.");

    internal static TextTemplate ClinicalSide { get; } = new("change.clinical-side", "Clinical side: {comparison} {value}, {source}.");
}
