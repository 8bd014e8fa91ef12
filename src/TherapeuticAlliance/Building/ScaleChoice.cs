namespace TherapeuticAlliance.Building;

/// <summary>A call that decides something about a scale which can be decided once.</summary>
internal sealed class ScaleChoice(string about, string call)
{
    internal const string Aggregation = "aggregation";
    internal const string Rule = "rule";
    internal const string Multiplier = "multiplier";
    internal const string Evidence = "evidence";
    internal const string Rounding = "rounding";
    internal const string Conversion = "conversion";

    internal string About { get; } = about;

    internal string Call { get; } = call;
}
