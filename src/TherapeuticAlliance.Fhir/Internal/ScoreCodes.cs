namespace TherapeuticAlliance.Fhir.Internal;

/// <summary>The codes of our code system of scores. A scale has its own code with a prefix, so that it can never meet one of these.</summary>
internal static class ScoreCodes
{
    internal const string Panel = "panel";
    internal const string Answered = "answered";
    internal const string Exact = "exact";
    internal const string Lowest = "lowest-possible";
    internal const string Highest = "highest-possible";
    internal const string Pattern = "score-pattern";
    internal const string Items = "items";
    internal const string Scores = "scores";

    internal static string Of(Scale scale) => "scale-" + scale.Code;

    internal static string PatternOf(Scale scale) => "pattern-" + scale.Code;

    internal static string Of(Scale scale, Threshold threshold) => "threshold-" + scale.Code + "-" + threshold.Code;
}
