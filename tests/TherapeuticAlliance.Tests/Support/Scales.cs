namespace TherapeuticAlliance.Tests.Support;

/// <summary>Scales on which a series can be written down as it is.</summary>
internal static class Scales
{
    /// <summary>0 to 10, higher being better.</summary>
    internal static Scale Alliance { get; } = Forms.OneScale(1, s => s.Mean(), VisualAnalogue.Line(0, 10, 0.1m))["s"];

    /// <summary>0 to 10, higher being worse.</summary>
    internal static Scale Distress { get; } = Forms.Numbered(1, VisualAnalogue.Line(0, 10, 0.1m)).Scale("s", s => s.AllItems().Mean()).HigherIsWorse().Build()["s"];
}
